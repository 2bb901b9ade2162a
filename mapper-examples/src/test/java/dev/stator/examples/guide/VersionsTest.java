package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.error.CancellationReason;
import dev.stator.error.TransactionCancelledException;
import dev.stator.error.VersionConflictException;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The samples of the section on versions in generated-values.md. */
@ExtendWith(StatorExtension.class)
class VersionsTest {
    private final Stator stator;
    private final WalletTable wallets;

    VersionsTest(Stator stator) {
        this.stator = stator;
        this.wallets = new WalletTable(stator);
    }

    @Test
    void theSecondOfTwoWritersIsRefused() {
        // sample: version-conflict
        wallets.put(new Wallet("ada", 10, null)); // version 1
        Wallet mine = wallets.get("ada").orElseThrow();
        Wallet yours = wallets.get("ada").orElseThrow();
        Wallet stored = wallets.put(new Wallet("ada", 15, mine.version())); // version 2
        try {
            wallets.put(new Wallet("ada", 7, yours.version())); // would undo what I did
        } catch (VersionConflictException e) {
            OptionalLong expected = e.expectedVersion(); // 1
            OptionalLong now = e.storedVersion(); // 2
            Wallet theirs = e.item(Wallet.class).orElseThrow(() -> e); // what is stored, from the same request
            assertThat(expected).hasValue(1);
            assertThat(now).hasValue(2);
            assertThat(theirs).isEqualTo(stored);
        }
        // end
    }

    @Test
    void aChangeIsMadeOfWhatIsStoredNow() {
        wallets.put(new Wallet("eve", 10, null));
        assertThat(pay("eve", 3)).isEqualTo(new Wallet("eve", 7, 2L));
    }

    // sample: version-again
    private Wallet pay(String owner, long amount) {
        while (true) {
            Wallet read = wallets.consistent().get(owner).orElseThrow();
            Outcome<Wallet> paid = wallets.attempt().update(new Wallet(owner, read.balance() - amount, read.version()));
            boolean overtaken = paid instanceof Outcome.ConditionFailed<Wallet> failed
                    && failed.versionConflict().isPresent();
            if (!overtaken) {
                return paid.orElseThrow();
            } // somebody else was first: read and compute again
        }
    }
    // end

    @Test
    void aTransactionTellsWhichItemOthersHaveChanged() {
        Wallet from = wallets.put(new Wallet("from", 10, null));
        Wallet to = wallets.put(new Wallet("to", 0, null));
        // sample: version-transaction
        stator.transaction()
                .put(wallets, new Wallet("from", 5, from.version()))
                .put(wallets, new Wallet("to", 5, to.version()))
                .run();
        try {
            stator.transaction()
                    .put(wallets, new Wallet("from", 0, from.version())) // an old version by now
                    .run();
        } catch (TransactionCancelledException e) {
            CancellationReason first = e.reasons().get(0);
            VersionConflictException conflict = first.versionConflict().orElseThrow(() -> e);
            assertThat(conflict.storedVersion()).hasValue(2);
        }
        // end
        assertThat(wallets.get("to").map(Wallet::version)).contains(2L);
    }

    @Test
    void manyItemsAreStoredOneByOneOrInTransactions() {
        List<Wallet> many = List.of(new Wallet("w1", 1, null), new Wallet("w2", 2, null));
        // sample: version-many
        many.forEach(wallets::put); // each guarded, each by itself
        wallets.getAll(List.of(WalletSchema.key("w1"), WalletSchema.key("w2"))); // reading is as ever
        // end
        assertThatThrownBy(() -> many.forEach(wallets::put)).isInstanceOf(VersionConflictException.class);
    }
}
