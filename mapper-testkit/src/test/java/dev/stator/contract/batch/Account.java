package dev.stator.contract.batch;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.Table;

/** A record with a hash key. */
@Table("accounts")
record Account(@HashKey String id, long balance, String note) {
    static Account of(int number) {
        return new Account("a" + number, number, "a secret");
    }

    Account withBalance(long balance) {
        return new Account(id, balance, note);
    }
}
