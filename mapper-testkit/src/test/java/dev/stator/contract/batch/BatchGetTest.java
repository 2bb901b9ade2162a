package dev.stator.contract.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.batch.BatchGetException;
import dev.stator.batch.BatchGetResult;
import dev.stator.error.UndecodableItemException;
import dev.stator.schema.Key;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;

/** Many items by their keys, of several tables. */
@ExtendWith(StatorExtension.class)
class BatchGetTest {
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
    void itemsComeInTheOrderOfTheirKeysAndMissingKeysAreTold(Face face) {
        accounts.putAll(List.of(Account.of(1), Account.of(2), Account.of(3)));
        bookings.putAll(List.of(Booking.of("a1", "1"), Booking.of("a1", "2.5")));
        BatchGetResult found = face.run(stator.batchGet()
                .get(accounts, key(3), key(9), key(1))
                .get(bookings, BookingSchema.key("a1", new java.math.BigDecimal("2.5")))
                .get(accounts, List.of(key(8), key(2))));
        assertThat(found.items(accounts)).containsExactly(Account.of(3), Account.of(1), Account.of(2));
        assertThat(found.missing(accounts)).containsExactly(key(9), key(8));
        assertThat(found.unprocessed(accounts)).isEmpty();
        assertThat(found.unreadable(accounts)).isEmpty();
        assertThat(found.item(accounts, key(1))).contains(Account.of(1));
        assertThat(found.item(accounts, key(9))).isEmpty();
        assertThat(found.items(bookings)).containsExactly(Booking.of("a1", "2.5"));
        assertThat(faults.sizes()).endsWith(6);
        assertThat(found).hasToString("BatchGetResult[accounts: 3 items, 2 missing, bookings: 1 items, 0 missing]");
    }

    @ParameterizedTest
    @EnumSource
    void equalKeysAreLookedUpOnceAndEachFindsTheItem(Face face) {
        bookings.put(Booking.of("a1", "1"));
        Key<Booking> one = BookingSchema.key("a1", new java.math.BigDecimal("1"));
        Key<Booking> same = BookingSchema.key("a1", new java.math.BigDecimal("1.00"));
        BatchGetResult found = face.run(stator.batchGet().get(bookings, one, same, one));
        assertThat(found.items(bookings)).containsExactly(Booking.of("a1", "1"));
        assertThat(found.item(bookings, one)).contains(Booking.of("a1", "1"));
        assertThat(found.item(bookings, same)).contains(Booking.of("a1", "1"));
        assertThat(faults.sizes()).containsExactly(1);
    }

    @ParameterizedTest
    @EnumSource
    void twoEntitiesOfOneTableFindTheirOwn(Face face) {
        accounts.put(Account.of(1));
        HolderTable holders = new HolderTable(stator);
        BatchGetResult found = face.run(
                stator.batchGet().get(accounts, key(1)).get(holders, HolderSchema.key("a1"), HolderSchema.key("a2")));
        assertThat(found.items(accounts)).containsExactly(Account.of(1));
        assertThat(found.items(holders)).containsExactly(new Holder("a1", "a secret"));
        assertThat(found.missing(holders)).containsExactly(HolderSchema.key("a2"));
        assertThat(found.missing(accounts)).isEmpty();
        assertThat(faults.sizes()).containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource({
        "BLOCKING, 100, 100", "BLOCKING, 101, 100 1", "BLOCKING, 250, 100 100 50",
        "ASYNC, 100, 100", "ASYNC, 101, 100 1", "ASYNC, 1050, 100 100 100 100 100 100 100 100 100 100 50"
    })
    void aRequestHasAHundredKeys(Face face, int keys, String sizes) {
        List<Account> all = IntStream.range(0, keys).mapToObj(Account::of).toList();
        accounts.putAll(all);
        faults.sent().clear();
        assertThat(face.getAll(accounts, keys(keys))).isEqualTo(all);
        assertThat(faults.sizes()).hasToString("[" + sizes.replace(" ", ", ") + "]");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsSentForNoKeys(Face face) {
        assertThat(face.getAll(accounts, List.of())).isEmpty();
        BatchGetResult found = face.run(stator.batchGet().get(accounts, List.of()));
        assertThat(found.items(accounts)).isEmpty();
        assertThat(faults.sent()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void consistentReadsAreThoseOfTheTableThatAsksForThem(Face face) {
        face.run(stator.batchGet()
                .get(accounts.consistent(), key(1))
                .get(bookings, BookingSchema.key("a1", java.math.BigDecimal.ONE))
                .get(accounts, key(2)));
        BatchGetItemRequest sent = (BatchGetItemRequest) faults.sent().get(0);
        assertThat(sent.requestItems()
                        .get(stator.tableName(AccountTable.SCHEMA))
                        .consistentRead())
                .isTrue();
        assertThat(sent.requestItems()
                        .get(stator.tableName(BookingTable.SCHEMA))
                        .consistentRead())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void optionsOfATableAreThoseOfTheRequests(Face face) {
        accounts.put(Account.of(1));
        AccountTable patient = accounts.with(request -> request.apiCallTimeout(Duration.ofMinutes(1)));
        face.getAll(patient, keys(1));
        assertThat(((BatchGetItemRequest) faults.sent().get(0))
                        .overrideConfiguration()
                        .orElseThrow()
                        .apiCallTimeout())
                .contains(Duration.ofMinutes(1));
        BookingTable hasty = bookings.with(request -> request.apiCallTimeout(Duration.ofSeconds(9)));
        assertThatThrownBy(() -> stator.batchGet().get(patient, key(1)).get(hasty, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bookings");
    }

    @Test
    void aTableOfAnotherConnectionIsRefused(LocalDynamoDb server) {
        try (Stator other = server.stator().build()) {
            assertThatThrownBy(() -> other.batchGet().get(accounts, key(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("accounts");
        }
    }

    @ParameterizedTest
    @EnumSource
    void missingTablesAreCreatedTogether(Face face) {
        BatchGetResult found = face.run(stator.batchGet()
                .get(accounts, key(1))
                .get(bookings, BookingSchema.key("a1", java.math.BigDecimal.ONE)));
        assertThat(found.missing(accounts)).hasSize(1);
        assertThat(found.missing(bookings)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void anItemThatCannotBeReadIsToldAndTheOthersAreThere(Face face) {
        accounts.putAll(List.of(Account.of(1), Account.of(2), Account.of(3)));
        spoil("a2");
        spoil("a3");
        BatchGetException e = catchThrowableOfType(
                BatchGetException.class, () -> face.run(stator.batchGet().get(accounts, keys(5))));
        assertThat(e)
                .hasMessage("batch get: cannot read 2 of 5 items, the first accounts[id=a2]; see the cause")
                .hasCauseInstanceOf(UndecodableItemException.class);
        assertThat(e.table()).contains("accounts");
        assertThat(e.getCause()).hasMessageContaining("accounts[id=a2]").hasMessageContaining("balance");
        assertThat(e.getSuppressed()).singleElement().isInstanceOf(UndecodableItemException.class);
        assertThat(e.result().items(accounts)).containsExactly(Account.of(1));
        assertThat(e.result().unreadable(accounts)).containsOnlyKeys(key(2), key(3));
        assertThat(e.result().missing(accounts)).containsExactly(key(0), key(4));
        assertThat(e.result().unprocessed(accounts)).isEmpty();
    }

    @Test
    void whatWasNotAskedForIsAMistake() {
        BatchGetResult found = stator.batchGet().get(accounts, key(1)).run();
        assertThatThrownBy(() -> found.items(bookings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bookings");
        assertThatThrownBy(() -> found.item(accounts, key(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("accounts[id=a2]");
        assertThatThrownBy(() -> stator.batchGet().get(accounts, Collections.singletonList(null)))
                .isInstanceOf(NullPointerException.class);
    }

    private void spoil(String id) {
        Map<String, AttributeValue> item = new HashMap<>(AccountSchema.key(id).attributes());
        item.put("balance", AttributeValue.fromS("much"));
        stator.client()
                .putItem(request ->
                        request.tableName(stator.tableName(AccountTable.SCHEMA)).item(item));
    }

    private static Key<Account> key(int number) {
        return AccountSchema.key("a" + number);
    }

    private static List<Key<Account>> keys(int count) {
        return IntStream.range(0, count).mapToObj(BatchGetTest::key).toList();
    }
}
