package dev.stator.query;

import dev.stator.expression.KeyOperator;

/**
 * The comparisons of an attribute of a range key that is stored as a string.
 *
 * <pre>{@code
 * orders.query("c1").orderId().beginsWith("2026-").list();
 * }</pre>
 *
 * @param <V> the attribute's type
 * @param <Q> the query
 * @param <E> the query after {@code eq}
 */
public final class StringRange<V, Q, E> extends Range<V, Q, E> {
    StringRange(RangeKey<Q> key, RangeKey<E> next) {
        super(key, next);
    }

    /** Those whose stored form begins with {@code prefix}: of an {@code Instant}, {@code "2026-01"}. */
    public Q beginsWith(String prefix) {
        return key().compare(KeyOperator.BEGINS_WITH, prefix);
    }
}
