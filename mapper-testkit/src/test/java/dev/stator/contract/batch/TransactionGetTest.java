package dev.stator.contract.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.UndecodableItemException;
import dev.stator.schema.Key;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import dev.stator.transaction.TransactionGetResult;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;

/** Items as they are at one moment, of several tables. */
@ExtendWith(StatorExtension.class)
class TransactionGetTest {
    private final Faults faults = Faults.none();
    private Stator stator;
    private AccountTable accounts;
    private BookingTable bookings;

    @BeforeEach
    void connect(LocalDynamoDb server, Stator own) {
        stator = faults.on(server.stator()).tablePrefix(own.tablePrefix()).build();
        accounts = new AccountTable(stator);
        bookings = new BookingTable(stator);
    }

    @AfterEach
    void close() {
        stator.close();
    }

    @ParameterizedTest
    @EnumSource
    void itemsAreFoundByIndexByKeyAndByTable(Face face) {
        accounts.putAll(List.of(Account.of(1), Account.of(2)));
        bookings.put(Booking.of("a1", "1"));
        Key<Booking> booking = BookingSchema.key("a1", BigDecimal.ONE);
        TransactionGetResult found = face.run(stator.transactionGet()
                .get(accounts, key(2), key(9))
                .get(bookings, booking)
                .get(accounts, List.of(key(1))));
        assertThat(found.item(0, accounts)).contains(Account.of(2));
        assertThat(found.item(1, accounts)).isEmpty();
        assertThat(found.item(2, bookings)).contains(Booking.of("a1", "1"));
        assertThat(found.item(3, accounts)).contains(Account.of(1));
        assertThat(found.items(accounts)).containsExactly(Account.of(2), Account.of(1));
        assertThat(found.items(bookings)).containsExactly(Booking.of("a1", "1"));
        assertThat(found.missing(accounts)).containsExactly(key(9));
        assertThat(found.missing(bookings)).isEmpty();
        assertThat(found.item(accounts, key(1))).contains(Account.of(1));
        assertThat(found.item(accounts, key(9))).isEmpty();
        assertThat(found.item(bookings, BookingSchema.key("a1", new BigDecimal("1.0"))))
                .contains(Booking.of("a1", "1"));
        assertThat(found).hasToString("TransactionGetResult[3 items, 1 missing]");
        assertThat(faults.sent().get(faults.sent().size() - 1)).isInstanceOf(TransactGetItemsRequest.class);
    }

    @ParameterizedTest
    @EnumSource
    void equalKeysAreLookedUpOnceAndEachFindsTheItem(Face face) {
        accounts.put(Account.of(1));
        HolderTable holders = new HolderTable(stator);
        TransactionGetResult found =
                face.run(stator.transactionGet().get(accounts, key(1), key(1)).get(holders, HolderSchema.key("a1")));
        assertThat(found.item(0, accounts)).contains(Account.of(1)).isEqualTo(found.item(1, accounts));
        assertThat(found.item(2, holders)).contains(new Holder("a1", "a secret"));
        assertThat(((TransactGetItemsRequest) faults.sent().get(0)).transactItems())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aTransactionHasAHundredKeysAndIsNeverSplit(Face face) {
        List<Account> hundred = IntStream.range(0, 100).mapToObj(Account::of).toList();
        accounts.putAll(hundred);
        assertThat(face.run(stator.transactionGet().get(accounts, keys(100))).items(accounts))
                .isEqualTo(hundred);
        int sent = faults.sent().size();
        assertThatThrownBy(() -> face.run(stator.transactionGet().get(accounts, keys(101))))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("101 actions");
        assertThat(faults.sent()).hasSize(sent);
    }

    @ParameterizedTest
    @EnumSource
    void anItemThatCannotBeReadIsNamed(Face face) {
        accounts.put(Account.of(1));
        Map<String, AttributeValue> spoilt = new HashMap<>(key(2).attributes());
        spoilt.put("balance", AttributeValue.fromS("much"));
        stator.client()
                .putItem(request ->
                        request.tableName(stator.tableName(AccountTable.SCHEMA)).item(spoilt));
        assertThatThrownBy(() -> face.run(stator.transactionGet().get(accounts, key(1), key(2))))
                .isInstanceOf(UndecodableItemException.class)
                .hasMessageContaining("accounts[id=a2]")
                .hasMessageContaining("balance")
                .hasMessageNotContaining("much");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsSentForNoKeys(Face face) {
        TransactionGetResult found = face.run(stator.transactionGet().get(accounts, List.of()));
        assertThat(found.items(accounts)).isEmpty();
        assertThat(faults.sent()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void missingTablesAreCreatedTogether(Face face) {
        TransactionGetResult found = face.run(
                stator.transactionGet().get(accounts, key(1)).get(bookings, BookingSchema.key("a1", BigDecimal.ONE)));
        assertThat(found.missing(accounts)).hasSize(1);
        assertThat(found.missing(bookings)).hasSize(1);
    }

    @Test
    void whatWasNotAskedForIsAMistake() {
        TransactionGetResult found =
                stator.transactionGet().get(accounts, key(1)).run();
        assertThatThrownBy(() -> found.item(0, bookings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("of accounts and its entity Account, not of bookings and Booking");
        assertThatThrownBy(() -> found.item(1, accounts)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> found.item(accounts, key(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("accounts[id=a2]");
        assertThatThrownBy(() -> found.items(bookings)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Key<Account> key(int number) {
        return AccountSchema.key("a" + number);
    }

    private static List<Key<Account>> keys(int count) {
        return IntStream.range(0, count).mapToObj(TransactionGetTest::key).toList();
    }
}
