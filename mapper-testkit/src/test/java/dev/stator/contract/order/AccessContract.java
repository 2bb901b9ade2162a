package dev.stator.contract.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.BatchTable;
import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.Update;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.TransactionCancelledException;
import dev.stator.expression.ListAttribute;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.Partial;
import dev.stator.expression.StringAttribute;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Page;
import dev.stator.query.Query;
import dev.stator.schema.Key;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Queries, conditions, updates, batches and transactions of an order, whatever style it is written in, blocking and asynchronous.
 *
 * @param <T> the order
 */
@ExtendWith(StatorExtension.class)
abstract class AccessContract<T> {
    private Stator stator;
    private BatchTable<T> table;

    abstract BatchTable<T> table(Stator stator);

    /** What the tests are made on. */
    Stator connection(Stator given) {
        return given;
    }

    /** The generated query of the orders of c1 from one number to another. */
    abstract Query<T, T> between(Stator stator, long low, long high);

    /** The same, asynchronous. */
    abstract AsyncQuery<T, T> asyncBetween(Stator stator, long low, long high);

    /** The generated update of an order of c1. */
    abstract Update<T> update(Stator stator, long number);

    abstract StringAttribute<T, Status> status();

    abstract NumberAttribute<T, BigDecimal> total();

    abstract ListAttribute<T, List<Line>, Line, LineSchema.Path<T>> lines();

    @BeforeEach
    void store(Stator stator) {
        this.stator = connection(stator);
        table = table(this.stator);
        table.putAll(LongStream.range(0, 30).mapToObj(this::numbered).toList());
    }

    @Test
    void aQueryGivesTheRangeInItsOrder() {
        List<Order> expected =
                LongStream.rangeClosed(5, 9).mapToObj(this::order).toList();
        assertThat(between(stator, 5, 9).list().stream().map(this::plain)).isEqualTo(expected);
        assertThat(asyncBetween(stator, 5, 9).list().join().stream().map(this::plain))
                .isEqualTo(expected);
        assertThat(between(stator, 5, 9).descending().first().map(this::plain)).contains(order(9));
        assertThat(asyncBetween(stator, 5, 9).count().join()).isEqualTo(5);
    }

    @Test
    void aFilteredQueryGoesOnAtItsToken() {
        Query<T, T> even =
                between(stator, 0, 29).where(status().eq(Status.PAID)).limit(4);
        Page<T> first = even.page();
        Page<T> second = even.startAt(first.token().orElseThrow()).page();
        assertThat(first.items().stream().map(item -> plain(item).number())).containsExactly(0L, 2L, 4L, 6L);
        assertThat(second.items().stream().map(item -> plain(item).number())).containsExactly(8L, 10L, 12L, 14L);
    }

    @Test
    void aProjectionReachesIntoALine() {
        Partial<T> part =
                between(stator, 1, 1).project(total(), lines().at(1).sku()).one();
        assertThat(part.get(total())).contains(order(1).total());
        assertThat(part.get(lines().at(1).sku())).contains("b-2");
        assertThatThrownBy(() -> part.get(status())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aParallelScanGivesEveryOrderOnce() {
        List<Order> all = LongStream.range(0, 30).mapToObj(this::order).toList();
        assertThat(table.scan().segments(4).list().stream().map(this::plain)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(table.async().scan().segments(4).list().join().stream().map(this::plain))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void aConditionThatFailsHasTheStoredOrder() {
        T stored = numbered(3);
        assertThatThrownBy(() -> table.put(numbered(3), status().eq(Status.PAID)))
                .isInstanceOfSatisfying(
                        ConditionFailedException.class,
                        e -> assertThat(e.item(table.schema().type()).map(this::plain))
                                .contains(plain(stored)));
        assertThat(table.attempt().delete(key(3), total().lt(BigDecimal.ZERO)))
                .isInstanceOf(Outcome.ConditionFailed.class);
        assertThat(table.async().delete(key(3), status().eq(Status.NEW)).join().map(this::plain))
                .contains(plain(stored));
        assertThat(table.get(key(3))).isEmpty();
    }

    @Test
    void anUpdateChangesWhatItNames() {
        Update<T> changes = update(stator, 2)
                .set(lines().at(0).quantity(), 9)
                .increment(total(), BigDecimal.ONE)
                .when(status().eq(Status.PAID));
        changes.run();
        Order updated = plain(update(stator, 2)
                .append(lines(), new Line("c-3", 1, BigDecimal.TEN))
                .returnNew());
        assertThat(updated.total()).isEqualByComparingTo("20.95");
        assertThat(updated.lines()).hasSize(3);
        assertThat(updated.lines().get(0).quantity()).isEqualTo(9);
        assertThat(updated.note()).isEqualTo(order(2).note());
        T old = table.async()
                .update(key(2))
                .set(status(), Status.NEW)
                .returnOld()
                .join()
                .orElseThrow();
        assertThat(plain(old)).isEqualTo(updated);
        assertThat(table.attempt()
                        .update(key(2))
                        .mustExist()
                        .add(total(), BigDecimal.ONE)
                        .returnNew()
                        .isOk())
                .isTrue();
    }

    @Test
    void aDifferenceIsSaved() {
        T after = of(order(4).with(Status.NEW, null));
        assertThat(plain(table.diff(numbered(4), after).returnNew())).isEqualTo(plain(after));
    }

    @Test
    void batchesReadAndDeleteWhatTheyAreAskedFor() {
        List<Key<T>> keys = LongStream.range(10, 20).mapToObj(this::key).toList();
        List<Order> expected = LongStream.range(10, 20).mapToObj(this::order).toList();
        assertThat(table.getAll(keys).stream().map(this::plain)).isEqualTo(expected);
        assertThat(table.async().getAll(keys).join().stream().map(this::plain)).isEqualTo(expected);
        table.async().deleteAll(keys).join();
        assertThat(table.getAll(keys)).isEmpty();
    }

    @Test
    void aTransactionHappensAsAWholeOrNotAtAll() {
        stator.transaction()
                .put(table, of(order(1).with(Status.PAID, "moved")))
                .update(update(stator, 2).set(status(), Status.NEW))
                .check(table, key(0), status().eq(Status.PAID))
                .run();
        assertThat(table.get(key(1)).map(this::plain)).contains(order(1).with(Status.PAID, "moved"));
        assertThat(stator.transactionGet()
                        .get(table, key(2))
                        .run()
                        .item(0, table)
                        .map(item -> plain(item).status()))
                .contains(Status.NEW);
        assertThatThrownBy(() -> stator.transaction()
                        .delete(table, key(5))
                        .check(table, key(6), status().eq(Status.NEW))
                        .run())
                .isInstanceOf(TransactionCancelledException.class);
        assertThat(table.get(key(5)).map(this::plain)).contains(order(5));
    }

    /** Those with an even number are paid. */
    private Order order(long number) {
        Order model = TableContract.ORDER;
        return new Order(
                "c1",
                number,
                number % 2 == 0 ? Status.PAID : Status.NEW,
                model.placed(),
                model.total(),
                model.tags(),
                model.lines(),
                model.note());
    }

    private T numbered(long number) {
        return of(order(number));
    }

    private Key<T> key(long number) {
        return table.schema().keyOf(numbered(number));
    }

    private T of(Order order) {
        return table.schema().fromItem(OrderTable.SCHEMA.toItem(order));
    }

    private Order plain(T order) {
        return OrderTable.SCHEMA.fromItem(table.schema().toItem(order));
    }
}
