package dev.stator.contract.single;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.BatchTable;
import dev.stator.EntityTable;
import dev.stator.Stator;
import dev.stator.Update;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.UndecodableItemException;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.Partial;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Query;
import dev.stator.schema.Key;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Customers and orders in one table, read and written as what they are and as items, whatever style they are written in.
 *
 * @param <S> the sealed type
 * @param <C> the customer
 * @param <O> the order
 */
@ExtendWith(StatorExtension.class)
abstract class SealedContract<S, C extends S, O extends S> {
    static final Item.Customer ADA = new Item.Customer("c1", "#profile", "Ada", "London");
    static final Item.Order FIRST = new Item.Order("c1", "1", "new", 100, "London", "ring twice");
    static final Item.Order SECOND = new Item.Order("c1", "2", "paid", 200, "Paris", null);

    private Stator stator;
    private BatchTable<S> items;
    private EntityTable<C> customers;
    private BatchTable<O> orders;

    abstract BatchTable<S> items(Stator stator);

    abstract EntityTable<C> customers(Stator stator);

    abstract BatchTable<O> orders(Stator stator);

    /** The generated query of all items of an owner, from the table of orders. */
    abstract Query<S, S> partition(Stator stator, String owner);

    /** The same, asynchronous. */
    abstract AsyncQuery<S, S> asyncPartition(Stator stator, String owner);

    /** The generated query of all items of an owner, from one id to another. */
    abstract Query<S, S> between(Stator stator, String owner, String low, String high);

    /** The generated query of the orders of an owner. */
    abstract Query<O, O> ordersOf(Stator stator, String owner);

    /** The generated query of the index that both types have. */
    abstract Query<S, S> inCity(Stator stator, String city);

    /** The same of orders. */
    abstract Query<O, O> ordersInCity(Stator stator, String city);

    /** The generated query of the index that orders have, which has keys only. */
    abstract Query<O, Partial<O>> byStatus(Stator stator, String status);

    abstract Update<O> update(Stator stator, String owner, String id);

    abstract NumberAttribute<O, Long> total();

    @BeforeEach
    void store(Stator stator) {
        this.stator = stator;
        items = items(stator);
        customers = customers(stator);
        orders = orders(stator);
        Stream.of(ADA, FIRST, SECOND).forEach(item -> items.put(of(item)));
    }

    @Test
    void anItemIsReadAsWhatItIs() {
        assertThat(items.get(key(ADA)).map(this::plain)).contains(ADA);
        assertThat(items.async().get(key(FIRST)).join().map(this::plain)).contains(FIRST);
        assertThat(customers.get(customers.schema().keyOf(customer(ADA))).map(this::plain))
                .contains(ADA);
        assertThat(orders.get(orders.schema().keyOf(order(FIRST))).map(this::plain))
                .contains(FIRST);
    }

    @Test
    void bothTablesStoreTheSame() {
        assertThat(stored(FIRST))
                .containsEntry("type", AttributeValue.fromS("order"))
                .isEqualTo(ItemTable.SCHEMA.toItem(FIRST));
        orders.put(order(new Item.Order("c2", "1", "new", 1, "Rome", "x")));
        assertThat(stored(new Item.Order("c2", "1", "", 0, null, null)))
                .containsEntry("type", AttributeValue.fromS("order"))
                .containsEntry("note", AttributeValue.fromS("x"));
    }

    @Test
    void anItemOfAnotherTypeIsNotReadAsAnOrder() {
        Key<O> key = orders.schema().keyOf(order(new Item.Order("c1", "#profile", "", 0, null, null)));
        assertThatThrownBy(() -> orders.get(key))
                .isInstanceOf(UndecodableItemException.class)
                .hasMessageContaining("items", "owner=c1, id=#profile")
                .hasMessageContaining("it is an item of another type: its 'type' is not order");
        assertThat(orders.attempt().get(key).isOk()).isFalse();
    }

    @Test
    void anItemOfNoTypeIsNotRead() {
        stator.client()
                .putItem(request -> request.tableName(stator.tableName(ItemTable.SCHEMA))
                        .item(Map.of(
                                "owner", AttributeValue.fromS("c9"),
                                "id", AttributeValue.fromS("1"),
                                "type", AttributeValue.fromS("parcel"))));
        assertThatThrownBy(() -> partition(stator, "c9").list())
                .isInstanceOf(UndecodableItemException.class)
                .hasMessageContaining("it is an item of none of the types of the table: Customer (type = customer),"
                        + " Order (type = order)")
                .hasMessageNotContaining("parcel");
    }

    @Test
    void aPartitionHasItemsOfAllTypesInOrderOverAllPages() {
        List<Item> expected = List.of(ADA, FIRST, SECOND);
        assertThat(partition(stator, "c1").pageSize(1).list().stream().map(this::plain))
                .isEqualTo(expected);
        assertThat(asyncPartition(stator, "c1").pageSize(2).list().join().stream()
                        .map(this::plain))
                .isEqualTo(expected);
        assertThat(partition(stator, "c1").descending().first().map(this::plain))
                .contains(SECOND);
        assertThat(between(stator, "c1", "1", "2").list().stream().map(this::plain))
                .containsExactly(FIRST, SECOND);
        assertThat(partition(stator, "c1").count()).isEqualTo(3);
    }

    @Test
    void aPartitionOfMoreThanOnePageOfDynamoDbIsReadInOrder() {
        String note = "n".repeat(100_000);
        List<Item> many = IntStream.range(0, 40)
                .<Item>mapToObj(i -> i % 2 == 0
                        ? new Item.Order("big", "%03d".formatted(i), "new", i, null, note)
                        : new Item.Customer("big", "%03d".formatted(i), note, null))
                .toList();
        many.forEach(item -> items.put(of(item)));
        assertThat(partition(stator, "big").pages().spliterator()).satisfies(pages -> {
            int[] count = {0};
            pages.forEachRemaining(page -> count[0]++);
            assertThat(count[0]).isGreaterThan(3);
        });
        assertThat(partition(stator, "big").list().stream().map(this::plain)).isEqualTo(many);
    }

    @Test
    void aQueryOfOrdersGivesOrdersOnly() {
        assertThat(ordersOf(stator, "c1").list().stream().map(this::plain)).containsExactly(FIRST, SECOND);
        assertThat(ordersOf(stator, "c1").limit(1).list().stream().map(this::plain))
                .containsExactly(FIRST);
        assertThat(ordersOf(stator, "c1").where(total().gt(100L)).list().stream()
                        .map(this::plain))
                .containsExactly(SECOND);
    }

    @Test
    void aScanOfOrdersGivesOrdersOnly() {
        assertThat(orders.scan().list().stream().map(this::plain)).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(orders.scan().segments(3).count()).isEqualTo(2);
        assertThat(customers.async().scan().list().join().stream().map(this::plain))
                .containsExactly(ADA);
        assertThat(items.scan().list().stream().map(this::plain)).containsExactlyInAnyOrder(ADA, FIRST, SECOND);
    }

    @Test
    void aFilterOfAllItemsTakesHandlesOfOneType() {
        assertThat(items.scan().where(total().ge(200L)).list().stream().map(this::plain))
                .containsExactly(SECOND);
        Partial<S> part =
                partition(stator, "c1").where(total().eq(100L)).project(total()).one();
        assertThat(part.get(total())).contains(100L);
        assertThat(items.get(key(SECOND), total()).orElseThrow().get(total())).contains(200L);
    }

    @Test
    void anIndexGivesItemsOfEachTypeThatHasIt() {
        assertThat(inCity(stator, "London").list().stream().map(this::plain)).containsExactlyInAnyOrder(ADA, FIRST);
        assertThat(ordersInCity(stator, "London").list().stream().map(this::plain))
                .containsExactly(FIRST);
        Partial<O> paid = byStatus(stator, "paid").one();
        assertThat(paid.get(total())).contains(200L);
    }

    @Test
    void aRefusedCreationHasTheStoredItemOfWhateverType() {
        S order = of(new Item.Order("c1", "#profile", "new", 1, null, null));
        assertThatThrownBy(() -> items.create(order))
                .isInstanceOfSatisfying(
                        ConditionFailedException.class,
                        e -> assertThat(e.item(items.schema().type()).map(this::plain))
                                .contains(ADA));
    }

    @Test
    void savingAnItemRemovesWhatItsTypeHasAndItLacks() {
        Item.Order bare = new Item.Order("c1", "1", "paid", 100, null, null);
        assertThat(plain(items.update(of(bare)))).isEqualTo(bare);
        assertThat(stored(FIRST)).doesNotContainKeys("note", "city").hasSize(5);
        assertThat(plain(items.diff(of(bare), of(FIRST)).returnNew())).isEqualTo(FIRST);
    }

    @Test
    void anUpdateThatCreatesAnOrderMakesItOne() {
        O created = update(stator, "c1", "3").set(total(), 5L).returnNew();
        assertThat(plain(created)).isEqualTo(new Item.Order("c1", "3", null, 5, null, null));
        assertThat(items.get(key(new Item.Order("c1", "3", null, 0, null, null)))
                        .map(this::plain))
                .contains(plain(created));
        assertThat(update(stator, "c1", "1").add(total(), 5L).returnUpdatedNew().get(total()))
                .contains(105L);
    }

    @Test
    void deletingGivesWhatWasThere() {
        assertThat(items.delete(of(FIRST)).map(this::plain)).contains(FIRST);
        assertThat(items.async().delete(key(ADA)).join().map(this::plain)).contains(ADA);
        assertThat(items.get(key(ADA))).isEmpty();
    }

    @Test
    void batchesTakeItemsOfAllTypes() {
        items.putAll(List.of(
                of(new Item.Customer("c5", "#profile", "Eve", null)),
                of(new Item.Order("c5", "1", "new", 5, null, null))));
        assertThat(items.getAll(List.of(key(SECOND), key(ADA))).stream().map(this::plain))
                .containsExactly(SECOND, ADA);
        var found = stator.batchGet()
                .get(orders, orders.schema().keyOf(order(FIRST)))
                .get(customers, customers.schema().keyOf(customer(ADA)))
                .run();
        assertThat(found.items(orders).stream().map(this::plain)).containsExactly(FIRST);
        assertThat(found.items(customers).stream().map(this::plain)).containsExactly(ADA);
        stator.batchWrite()
                .delete(items, key(ADA))
                .put(orders, order(new Item.Order("c1", "1", "gone", 0, null, null)))
                .run();
        assertThat(partition(stator, "c1").count()).isEqualTo(2);
    }

    @Test
    void aTransactionChangesItemsOfAllTypes() {
        stator.transaction()
                .put(items, of(new Item.Customer("c1", "#profile", "Ada L.", null)))
                .update(update(stator, "c1", "1").set(total(), 7L))
                .delete(orders, order(SECOND))
                .run();
        var read = stator.transactionGet()
                .get(items, key(ADA))
                .get(orders, orders.schema().keyOf(order(FIRST)))
                .run();
        assertThat(read.item(0, items).map(this::plain)).contains(new Item.Customer("c1", "#profile", "Ada L.", null));
        assertThat(read.item(1, orders).map(this::plain))
                .contains(new Item.Order("c1", "1", "new", 7, "London", "ring twice"));
        assertThat(items.get(key(SECOND))).isEmpty();
    }

    private Map<String, AttributeValue> stored(Item item) {
        return stator.client()
                .getItem(request -> request.tableName(stator.tableName(ItemTable.SCHEMA))
                        .key(ItemTable.SCHEMA.keyOf(item).attributes()))
                .item();
    }

    private Key<S> key(Item item) {
        return items.schema().keyOf(of(item));
    }

    private S of(Item item) {
        return items.schema().fromItem(ItemTable.SCHEMA.toItem(item));
    }

    private C customer(Item.Customer item) {
        return customers.schema().fromItem(ItemTable.SCHEMA.toItem(item));
    }

    private O order(Item.Order item) {
        return orders.schema().fromItem(ItemTable.SCHEMA.toItem(item));
    }

    private Item plain(S item) {
        return ItemTable.SCHEMA.fromItem(items.schema().toItem(item));
    }
}
