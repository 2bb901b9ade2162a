package dev.stator.contract.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.BatchTable;
import dev.stator.Stator;
import dev.stator.Update;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.InvalidRequestException;
import dev.stator.expression.Partial;
import dev.stator.expression.StringAttribute;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Page;
import dev.stator.query.Query;
import dev.stator.schema.Key;
import dev.stator.testkit.StatorExtension;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An entity whose keys are made by templates, in whatever style it is written, blocking and asynchronous.
 *
 * @param <T> the order
 */
@ExtendWith(StatorExtension.class)
abstract class TemplateContract<T> {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    private Stator stator;
    private BatchTable<T> table;

    abstract BatchTable<T> table(Stator stator);

    abstract Query<T, T> between(Stator stator, String customerId, long low, long high);

    abstract AsyncQuery<T, T> asyncBetween(Stator stator, String customerId, long low, long high);

    abstract Query<T, T> byStatus(Stator stator, Status status);

    abstract Update<T> update(Stator stator, String customerId, long number);

    abstract StringAttribute<T, Status> status();

    abstract StringAttribute<T, Instant> placed();

    abstract StringAttribute<T, String> note();

    abstract StringAttribute<T, String> indexKey();

    abstract Key<T> key(String customerId, long number);

    @BeforeEach
    void connect(Stator own) {
        stator = own;
        table = table(own);
    }

    private static Order order(long number) {
        return new Order("c1", number, Status.NEW, NOON, "n" + number);
    }

    private T own(Order order) {
        return table.schema().fromItem(OrderSchema.INSTANCE.toItem(order));
    }

    private Order plain(T own) {
        return OrderSchema.INSTANCE.fromItem(table.schema().toItem(own));
    }

    private @Nullable AttributeValue stored(long number, String attribute) {
        return stator.client()
                .getItem(get -> get.tableName(stator.tablePrefix() + "market")
                        .key(key("c1", number).attributes()))
                .item()
                .get(attribute);
    }

    @Test
    void anItemComesBackByItsProperties() {
        table.put(own(order(5)));
        assertThat(table.get(key("c1", 5)).map(this::plain)).contains(order(5));
        assertThat(table.async().get(key("c1", 5)).join().map(this::plain)).contains(order(5));
        assertThat(table.schema().keyOf(own(order(5)))).isEqualTo(key("c1", 5));
        assertThat(key("c1", 5)).hasToString("market[PK=CUST#c1, SK=ORDER#0000000005]");
        String json = table.schema().toJson(own(order(5)));
        assertThat(plain(table.schema().fromJson(json))).isEqualTo(order(5));
        assertThat(table.delete(key("c1", 5)).map(this::plain)).contains(order(5));
        assertThat(table.get(key("c1", 5))).isEmpty();
    }

    @Test
    void aProjectionHasTheKeyAsText() {
        table.put(own(order(5)));
        Partial<T> partial = table.get(key("c1", 5), note()).orElseThrow();
        assertThat(partial.get(note())).contains("n5");
        List<Partial<T>> projected = between(stator, "c1", 1, 9).project(note()).list();
        assertThat(projected).hasSize(1);
    }

    @Test
    void aQueryGoesOnAtItsTokenInTheOrderOfTheNumbers() {
        table.putAll(LongStream.of(1, 2, 9, 10, 11, 99, 100)
                .mapToObj(number -> own(order(number)))
                .toList());
        Page<T> page = between(stator, "c1", 2, 99).limit(2).page();
        assertThat(page.items()).map(this::plain).map(Order::number).containsExactly(2L, 9L);
        Page<T> next =
                between(stator, "c1", 2, 99).startAt(page.token().orElseThrow()).page();
        assertThat(next.items()).map(this::plain).map(Order::number).containsExactly(10L, 11L, 99L);
        assertThat(asyncBetween(stator, "c1", 10, 100).list().join())
                .map(this::plain)
                .map(Order::number)
                .containsExactly(10L, 11L, 99L, 100L);
    }

    @Test
    void batchesAndTransactionsTakeItsKeys() {
        table.putAll(List.of(own(order(1)), own(order(2))));
        assertThat(table.getAll(List.of(key("c1", 2), key("c1", 1))))
                .map(this::plain)
                .containsExactly(order(2), order(1));
        stator.transaction()
                .put(table, own(order(3)))
                .delete(table, key("c1", 1))
                .run();
        assertThat(stator.transactionGet()
                        .get(table, key("c1", 1))
                        .get(table, key("c1", 3))
                        .run()
                        .item(table, key("c1", 3))
                        .map(this::plain))
                .contains(order(3));
    }

    @Test
    void anItemMovesToAnotherKey() {
        table.put(own(order(1)));
        assertThat(plain(table.rekey(key("c1", 1), own(order(2))))).isEqualTo(order(2));
        assertThat(table.get(key("c1", 1))).isEmpty();
        assertThat(byStatus(stator, Status.NEW).list()).map(this::plain).containsExactly(order(2));
        assertThatThrownBy(() -> table.rekey(key("c1", 9), own(order(3)))).isInstanceOf(Exception.class);
    }

    @Test
    void anItemWithoutAPartOfAnIndexKeyIsNotInTheIndex() {
        table.put(own(new Order("c1", 1, null, NOON, null)));
        table.put(own(new Order("c1", 2, Status.PAID, NOON, null)));
        assertThat(stored(1, "GSI1PK")).isNull();
        assertThat(byStatus(stator, Status.NEW).list()).isEmpty();
        assertThat(byStatus(stator, Status.PAID).list())
                .map(this::plain)
                .map(Order::number)
                .containsExactly(2L);
    }

    @Test
    void anUpdateOfAPartOfAnIndexKeyMovesTheItemInTheIndex() {
        table.put(own(order(1)));
        update(stator, "c1", 1).set(status(), Status.PAID).returnNew();
        assertThat(byStatus(stator, Status.NEW).list()).isEmpty();
        assertThat(byStatus(stator, Status.PAID).list()).hasSize(1);
        update(stator, "c1", 1).set(placed(), NOON.plusSeconds(1)).returnNew();
        assertThat(stored(1, "GSI1SK")).isEqualTo(s("2026-01-02T12:00:01.000000000Z#c1"));
        update(stator, "c1", 1).remove(status()).returnNew();
        assertThat(stored(1, "GSI1PK")).isNull();
        assertThat(byStatus(stator, Status.PAID).list()).isEmpty();
    }

    @Test
    void anUpdateWithoutAPartLeavesTheIndexAlone() {
        table.put(own(order(1)));
        update(stator, "c1", 1)
                .set(note(), "other")
                .when(status().eq(Status.NEW))
                .returnNew();
        assertThat(byStatus(stator, Status.NEW).list())
                .map(this::plain)
                .map(Order::note)
                .containsExactly("other");
        assertThatThrownBy(() -> update(stator, "c1", 1)
                        .set(note(), "x")
                        .when(status().eq(Status.PAID))
                        .returnNew())
                .isInstanceOf(ConditionFailedException.class);
    }

    @Test
    void aKeyOfAnIndexThatIsMadeOfOthersIsNotSetItself() {
        assertThatThrownBy(() ->
                        update(stator, "c1", 1).set(indexKey(), "STATUS#X").returnNew())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("update market[PK=CUST#c1, SK=ORDER#0000000001]: 'GSI1PK' is made of 'status'; set these");
    }

    @Test
    void savingAndComparingWholeItemsKeepsTheIndex() {
        table.put(own(order(1)));
        Order paid = new Order("c1", 1, Status.PAID, NOON, "n1");
        table.diff(own(order(1)), own(paid)).returnNew();
        assertThat(stored(1, "GSI1PK")).isEqualTo(s("STATUS#P"));
        table.update(own(new Order("c1", 1, null, NOON, "n1")));
        assertThat(stored(1, "GSI1PK")).isNull();
        update(stator, "c1", 1).setOnly(own(paid), status()).returnNew();
        assertThat(stored(1, "GSI1PK")).isEqualTo(s("STATUS#P"));
        update(stator, "c1", 1).setPresent(own(order(1))).returnNew();
        assertThat(stored(1, "GSI1PK")).isEqualTo(s("STATUS#N"));
        update(stator, "c1", 1).setAll(own(paid)).set(status(), Status.NEW).returnNew();
        assertThat(table.get(key("c1", 1)).map(this::plain)).contains(order(1));
        assertThat(stored(1, "GSI1PK")).isEqualTo(s("STATUS#N"));
    }

    @Test
    void anItemWithAnotherKeyIsNoPartOfAnUpdate() {
        assertThatThrownBy(() -> update(stator, "c1", 1).setAll(own(order(2))).returnNew())
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void onlyItsOwnItemsAreReadByAQuery() {
        table.put(own(order(1)));
        stator.client()
                .putItem(put -> put.tableName(stator.tablePrefix() + "market")
                        .item(Map.of("PK", s("CUST#c1"), "SK", s("PROFILE"))));
        assertThat(between(stator, "c1", 0, 9_999_999_999L).list())
                .map(this::plain)
                .containsExactly(order(1));
    }

    private static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }
}
