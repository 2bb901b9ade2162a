package dev.stator.query;

import dev.stator.expression.KeyOperator;

/**
 * The comparisons of one attribute of a range key; each gives the query with that comparison.
 *
 * <pre>{@code
 * orders.query("c1").orderId().between("2026-01", "2026-02").list();
 * orders.byStatus(Status.NEW).createdAt().gt(yesterday).list();
 * }</pre>
 *
 * <p>Of an index with several attributes in its range key, the next is compared after {@code eq} only: that is the order in which
 * DynamoDB sorts them.
 *
 * @param <V> the attribute's type
 * @param <Q> the query
 * @param <E> the query after {@code eq}: the same, or one that has the next attribute of the key
 */
public class Range<V, Q, E> extends EqualRange<V, E> {
    private final RangeKey<Q> key;

    Range(RangeKey<Q> key, RangeKey<E> next) {
        super(next);
        this.key = key;
    }

    final RangeKey<Q> key() {
        return key;
    }

    /** Those less than {@code value}. */
    public final Q lt(V value) {
        return key.compare(KeyOperator.LT, value);
    }

    /** Those that are at most {@code value}. */
    public final Q le(V value) {
        return key.compare(KeyOperator.LE, value);
    }

    /** Those greater than {@code value}. */
    public final Q gt(V value) {
        return key.compare(KeyOperator.GT, value);
    }

    /** Those that are at least {@code value}. */
    public final Q ge(V value) {
        return key.compare(KeyOperator.GE, value);
    }

    /** Those from {@code low} to {@code high}, both included. */
    public final Q between(V low, V high) {
        return key.compare(KeyOperator.BETWEEN, low, high);
    }
}
