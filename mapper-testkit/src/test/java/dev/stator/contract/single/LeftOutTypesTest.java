package dev.stator.contract.single;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.contract.single.Ledger.Account;
import dev.stator.contract.single.Ledger.Entry;
import dev.stator.error.UndecodableItemException;
import dev.stator.query.UnreadableItem;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table of several types with items of none, and with such whose attributes cannot be read. */
@ExtendWith(StatorExtension.class)
class LeftOutTypesTest {
    private final List<UnreadableItem<Ledger>> unreadable = new ArrayList<>();
    private Stator stator;
    private LedgerTable ledgers;
    private Ledger_AccountTable accounts;
    private Account account;
    private Entry entry;

    @BeforeEach
    void store(Stator connection) {
        stator = connection;
        ledgers = new LedgerTable(connection);
        accounts = new Ledger_AccountTable(connection);
        account = (Account) ledgers.put(new Account("a", 10, null, null));
        entry = (Entry) ledgers.put(new Entry("a", 1, 10));
        put("NOTE#1", Map.of());
        put(
                "ENTRY#000002",
                Map.of(
                        "account", AttributeValue.fromS("a"),
                        "number", AttributeValue.fromN("2"),
                        "amount", AttributeValue.fromS("much")));
    }

    private void put(String rangeKey, Map<String, AttributeValue> attributes) {
        Map<String, AttributeValue> item = new HashMap<>(attributes);
        item.put("PK", AttributeValue.fromS("ACCOUNT#a"));
        item.put("SK", AttributeValue.fromS(rangeKey));
        stator.client()
                .putItem(request ->
                        request.tableName(stator.tableName(LedgerTable.SCHEMA)).item(item));
    }

    @Test
    void scansAndPartitionsLeaveThemOut() {
        assertThatThrownBy(() -> ledgers.scan().list()).isInstanceOf(UndecodableItemException.class);
        assertThat(ledgers.scan().onUnreadable(unreadable::add).list()).containsExactlyInAnyOrder(account, entry);
        assertThat(unreadable)
                .extracting(item -> item.key().orElseThrow().text())
                .containsExactlyInAnyOrder("PK=ACCOUNT#a, SK=NOTE#1", "PK=ACCOUNT#a, SK=ENTRY#000002");
        unreadable.clear();
        assertThat(accounts.partition("a").onUnreadable(unreadable::add).list()).containsExactly(account, entry);
        assertThat(accounts.async()
                        .partition("a")
                        .onUnreadable(unreadable::add)
                        .list()
                        .join())
                .containsExactly(account, entry);
        assertThat(unreadable).hasSize(4);
    }

    @Test
    void theTableOfOneTypeAsksForItsItemsOnly() {
        List<UnreadableItem<Entry>> told = new ArrayList<>();
        assertThat(new Ledger_EntryTable(stator).scan().onUnreadable(told::add).list())
                .containsExactly(entry);
        assertThat(told)
                .extracting(item -> item.key().orElseThrow().text())
                .containsExactly("PK=ACCOUNT#a, SK=ENTRY#000002");
    }

    @Test
    void whatIsOfNoTypeIsLeftWhenAllAreDeleted() {
        assertThatThrownBy(() -> ledgers.scan().deleteAll()).isInstanceOf(UndecodableItemException.class);
        assertThat(ledgers.scan().onUnreadable(unreadable::add).deleteAll()).isEqualTo(3);
        assertThat(unreadable)
                .extracting(item -> item.key().orElseThrow().text())
                .containsExactly("PK=ACCOUNT#a, SK=NOTE#1");
        assertThat(ledgers.async()
                        .scan()
                        .onUnreadable(unreadable::add)
                        .deleteAll()
                        .join())
                .isZero();
        assertThat(unreadable).hasSize(2);
    }
}
