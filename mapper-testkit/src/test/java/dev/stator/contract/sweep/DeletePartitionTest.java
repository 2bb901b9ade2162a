package dev.stator.contract.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.contract.single.Ledger;
import dev.stator.contract.single.Ledger.Account;
import dev.stator.contract.single.Ledger.Entry;
import dev.stator.contract.single.LedgerTable;
import dev.stator.contract.single.Ledger_AccountTable;
import dev.stator.query.UnfinishedException;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;

/** A partition with items of a type that has a version and of one that has none. */
@ExtendWith(StatorExtension.class)
class DeletePartitionTest {
    private final Wire wire = new Wire();
    private Stator wired;
    private LedgerTable ledgers;
    private Ledger_AccountTable accounts;
    private Account account;

    @BeforeEach
    void store(Stator stator, LocalDynamoDb server) {
        accounts = new Ledger_AccountTable(stator);
        account = accounts.put(new Account("a", 10, null, null));
        new LedgerTable(stator).put(new Entry("a", 1, 10));
        new LedgerTable(stator).put(new Entry("a", 2, 20));
        wired = wire.stator(server, stator);
        ledgers = new LedgerTable(wired);
    }

    @AfterEach
    void close() {
        wired.close();
    }

    private static boolean deletesTheAccount(SdkRequest request) {
        return request instanceof DeleteItemRequest delete
                && AttributeValue.fromS("#HEAD").equals(delete.key().get("SK"));
    }

    @ParameterizedTest
    @EnumSource
    void isDeletedItemByItem(Face face) {
        assertThat(face.delete(ledgers, "ACCOUNT#a")).isEqualTo(3);
        assertThat(wire.sent(DeleteItemRequest.class))
                .hasSize(3)
                .allSatisfy(delete -> assertThat(delete.conditionExpression())
                        .isEqualTo(deletesTheAccount(delete) ? "#0 = :0" : null));
        assertThat(ledgers.scan().list()).isEmpty();
    }

    @Test
    void anItemThatHasAnotherVersionByNowStays() {
        AtomicBoolean once = new AtomicBoolean();
        wire.before(request -> {
            if (deletesTheAccount(request) && once.compareAndSet(false, true)) {
                account = accounts.put(new Account("a", 20, null, account.version()));
            }
        });
        UnfinishedException conflict = catchThrowableOfType(
                UnfinishedException.class, () -> ledgers.query("ACCOUNT#a").deleteAll());
        assertThat(conflict.done()).isEqualTo(2);
        assertThat(conflict.conflicts()).isEqualTo(1);
        assertThat(accounts.partition("a").list()).isEqualTo(List.<Ledger>of(account));
    }
}
