package dev.stator.contract.single;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.BatchTable;
import dev.stator.Stator;
import dev.stator.contract.single.Ledger.Account;
import dev.stator.contract.single.Ledger.Entry;
import dev.stator.error.InvalidKeyException;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.VersionConflictException;
import dev.stator.testkit.StatorExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Versions and stamps of one type of a sealed table, through the table of all. */
@ExtendWith(StatorExtension.class)
class LedgerTest {
    private LedgerTable ledgers;
    private Ledger_AccountTable accounts;
    private Ledger_EntryTable entries;
    private Account stored;

    @BeforeEach
    void store(Stator stator) {
        ledgers = new LedgerTable(stator);
        accounts = new Ledger_AccountTable(stator);
        entries = new Ledger_EntryTable(stator);
        stored = (Account) ledgers.put(new Account("a", 10, null, null));
        ledgers.put(new Entry("a", 1, 10));
    }

    @Test
    void aPutGuardsAndCounts() {
        assertThat(stored.version()).isEqualTo(1);
        Account second = (Account) ledgers.put(stored.with(20));
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.updated()).isAfterOrEqualTo(stored.updated());
        assertThatThrownBy(() -> ledgers.put(stored.with(30))).isInstanceOf(VersionConflictException.class);
        assertThatThrownBy(() -> ledgers.delete(stored)).isInstanceOf(VersionConflictException.class);
        assertThat(accounts.get("a")).contains(second);
    }

    @Test
    void anUpdateThatTakesValuesFromAnItemCountsAndStamps() {
        Account second = (Account) ledgers.diff(stored, stored.with(20)).returnNew();
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.balance()).isEqualTo(20);
        assertThat(second.updated()).isAfter(stored.updated());
        Account third = (Account) ledgers.update(LedgerSchema.INSTANCE.keyOf(second))
                .setAll(second.with(30))
                .returnNew();
        assertThat(third.version()).isEqualTo(3);
        Account fourth = (Account) ledgers.update(third.with(40));
        assertThat(fourth.version()).isEqualTo(4);
        assertThatThrownBy(() -> ledgers.diff(stored, stored.with(50)).run())
                .isInstanceOf(VersionConflictException.class);
        assertThat(accounts.get("a")).contains(fourth);
    }

    @Test
    void aDerivedKeyIsNotSetByItself() {
        assertThatThrownBy(() -> ledgers.update(LedgerSchema.INSTANCE.keyOf(new Entry("a", 1, 10)))
                        .setAll(new Entry("a", 1, 10))
                        .set(LedgerTable.BY_AMOUNT_PK, "AMOUNT#9")
                        .run())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("'byAmountPK' is made of 'amount'; set these");
        assertThatThrownBy(
                        () -> accounts.partition("a").updateAll(each -> each.set(LedgerTable.BY_AMOUNT_PK, "AMOUNT#9")))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("'byAmountPK' is no attribute of Account");
        assertThat(entries.byAmount(10L).list()).containsExactly(new Entry("a", 1, 10));
    }

    @Test
    void aKeyInOneTextIsThatOfTheType() {
        String head = accounts.schema().keyOf(stored).dotted();
        assertThat(accounts.get(accounts.schema().parseKey(head))).contains(stored);
        assertThatThrownBy(() -> entries.schema().parseKey(head))
                .isInstanceOf(InvalidKeyException.class)
                .hasMessageContaining("of this one, SK begins with ENTRY#");
    }

    @Test
    void anUpdateWithoutAnItemIsMadeByTheTableOfTheType() {
        assertThatThrownBy(() -> ledgers.update("ACCOUNT#a", "#HEAD").returnNew())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("update it by the table of its type");
        assertThat(accounts.get("a")).contains(stored);
    }

    @Test
    void theTableOfAllTypesTakesNoBatches() {
        assertThat(ledgers).isNotInstanceOf(BatchTable.class);
        assertThat(accounts).isNotInstanceOf(BatchTable.class);
        assertThat(entries).isInstanceOf(BatchTable.class);
    }
}
