package dev.stator.contract.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.EntityTable;
import dev.stator.Stator;
import dev.stator.contract.order.Face.Calls;
import dev.stator.error.ConditionFailedException;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the generated table of an order does, whatever style the order is written in, and through every face.
 *
 * @param <T> the order
 */
@ExtendWith(StatorExtension.class)
abstract class TableContract<T> {
    static final Order ORDER = new Order(
            "c1",
            7,
            Status.NEW,
            Instant.parse("2026-01-02T03:04:05.678Z"),
            new BigDecimal("19.95"),
            Set.of("gift", "fragile"),
            List.of(new Line("a-1", 2, new BigDecimal("7.5")), new Line("b-2", 1, new BigDecimal("4.95"))),
            "ring twice");

    private Stator stator;
    private EntityTable<T> table;

    abstract EntityTable<T> table(Stator stator);

    /** What the tests are made on. */
    Stator connection(Stator given) {
        return given;
    }

    /** A key or an item as DynamoDB has it. */
    Map<String, AttributeValue> stored(Map<String, AttributeValue> own) {
        return own;
    }

    /** The generated call with typed keys. */
    abstract Optional<T> get(Stator stator, String customer, long number);

    /** The generated call with typed keys. */
    abstract Optional<T> delete(Stator stator, String customer, long number);

    @BeforeEach
    void connect(Stator stator) {
        this.stator = connection(stator);
        this.table = table(this.stator);
    }

    @Test
    void theStyleHoldsWhatTheRecordHolds() {
        assertThat(plain(of(ORDER))).isEqualTo(ORDER);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasPutIsRead(Face face) {
        Calls<T> calls = face.of(table);
        T put = calls.put().write(of(ORDER));
        assertThat(plain(put)).isEqualTo(ORDER);
        assertThat(read(calls)).contains(ORDER);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasNeverPutIsEmpty(Face face) {
        Calls<T> calls = face.of(table);
        assertThat(read(calls)).isEmpty();
        assertThat(calls.delete().get(key())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void putReplacesTheWholeItem(Face face) {
        Calls<T> calls = face.of(table);
        calls.put().write(of(ORDER));
        store("extra", AttributeValue.fromS("kept by none"));
        calls.put().write(of(ORDER.with(Status.PAID, null)));
        assertThat(stored()).doesNotContainKeys("extra", "note");
        assertThat(read(calls)).contains(ORDER.with(Status.PAID, null));
    }

    @ParameterizedTest
    @EnumSource
    void createFailsWhereTheKeyIsTakenAndLeavesTheItem(Face face) {
        Calls<T> calls = face.of(table);
        calls.create().write(of(ORDER));
        T other = of(ORDER.with(Status.PAID, "other"));
        assertThatThrownBy(() -> calls.create().write(other))
                .isInstanceOfSatisfying(ConditionFailedException.class, e -> {
                    assertThat(e.table()).contains("orders");
                    assertThat(e.key())
                            .hasValueSatisfying(key -> assertThat(key).contains("c1", "7"));
                    assertThat(e.item(table.schema().type()).map(this::plain)).contains(ORDER);
                });
        assertThat(read(calls)).contains(ORDER);
    }

    @ParameterizedTest
    @EnumSource
    void updateSavesWhatIsThereRemovesNullsAndKeepsTheRest(Face face) {
        Calls<T> calls = face.of(table);
        calls.put().write(of(ORDER));
        store("extra", AttributeValue.fromN("1"));
        calls.update().write(of(ORDER.with(Status.PAID, null)));
        assertThat(stored()).containsEntry("extra", AttributeValue.fromN("1")).doesNotContainKey("note");
        assertThat(read(calls)).contains(ORDER.with(Status.PAID, null));
    }

    @ParameterizedTest
    @EnumSource
    void deleteGivesTheItemThatWasThere(Face face) {
        Calls<T> calls = face.of(table);
        calls.put().write(of(ORDER));
        assertThat(calls.delete().get(key()).map(this::plain)).contains(ORDER);
        assertThat(read(calls)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void scanReadsAllPages(Face face) {
        Calls<T> calls = face.of(table);
        List<Order> orders = LongStream.range(0, 10).mapToObj(this::numbered).toList();
        orders.forEach(order -> calls.put().write(of(order)));
        List<T> scanned = calls.scan().list(3);
        assertThat(scanned.stream().map(this::plain)).containsExactlyElementsOf(orders);
    }

    @Test
    void keysAreTypedArguments() {
        table.put(of(ORDER));
        assertThat(get(stator, "c1", 7).map(this::plain)).contains(ORDER);
        assertThat(get(stator, "c1", 8)).isEmpty();
        assertThat(delete(stator, "c1", 7).map(this::plain)).contains(ORDER);
        assertThat(get(stator, "c1", 7)).isEmpty();
    }

    @Test
    void aConsistentReadSeesTheWriteBeforeIt() {
        table.put(of(ORDER));
        assertThat(table.consistent().get(key()).map(this::plain)).contains(ORDER);
    }

    @Test
    void tablesOfAnotherPrefixAreOtherTables(LocalDynamoDb server) {
        table.put(of(ORDER));
        try (Stator other =
                server.stator().tablePrefix(stator.tablePrefix() + "other_").build()) {
            assertThat(table(other).get(key())).isEmpty();
            assertThat(table(other).scan().list()).isEmpty();
        }
    }

    private Order numbered(long number) {
        return new Order(
                "c1", number, ORDER.status(), ORDER.placed(), ORDER.total(), ORDER.tags(), ORDER.lines(), null);
    }

    private Optional<Order> read(Calls<T> calls) {
        return calls.get().get(key()).map(this::plain);
    }

    private dev.stator.schema.Key<T> key() {
        return table.schema().keyOf(of(ORDER));
    }

    /** The order in the style of the test: all of them are stored as the record is. */
    private T of(Order order) {
        return table.schema().fromItem(OrderTable.SCHEMA.toItem(order));
    }

    private Order plain(T order) {
        return OrderTable.SCHEMA.fromItem(table.schema().toItem(order));
    }

    private Map<String, AttributeValue> stored() {
        return stator.client()
                .getItem(request ->
                        request.tableName(stator.tableName(table.schema())).key(stored(key().attributes())))
                .item();
    }

    private void store(String attribute, AttributeValue value) {
        Map<String, AttributeValue> item = new HashMap<>(stored());
        item.put(attribute, value);
        stator.client()
                .putItem(request ->
                        request.tableName(stator.tableName(table.schema())).item(item));
    }
}
