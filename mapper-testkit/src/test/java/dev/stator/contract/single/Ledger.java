package dev.stator.contract.single;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;
import dev.stator.annotation.UpdatedAt;
import dev.stator.annotation.Version;
import java.time.Instant;

/** A table of which one type has a version and a stamp, and the other has neither. */
@Table("ledgers")
public sealed interface Ledger {
    /** With a version. */
    @HashKey("ACCOUNT#{account}")
    @RangeKey("#HEAD")
    record Account(
            String account,
            long balance,
            @UpdatedAt Instant updated,
            @Version Long version) implements Ledger {
        Account with(long newBalance) {
            return new Account(account, newBalance, updated, version);
        }
    }

    /** Without. */
    @HashKey("ACCOUNT#{account}")
    @RangeKey("ENTRY#{number:6}")
    @GlobalIndex(name = "byAmount", hashKey = "AMOUNT#{amount}")
    record Entry(String account, int number, long amount) implements Ledger {}
}
