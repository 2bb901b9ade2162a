package dev.stator.query;

import dev.stator.expression.KeyOperator;

/**
 * The one comparison of an attribute of a range key that has no order, because it is encrypted.
 *
 * <pre>{@code
 * accounts.query("acme").email().eq("ada@example.org").list();
 * }</pre>
 *
 * @param <V> the attribute's type
 * @param <E> the query after it
 */
public class EqualRange<V, E> {
    private final RangeKey<E> next;

    EqualRange(RangeKey<E> next) {
        this.next = next;
    }

    /** Those equal to {@code value}. */
    public final E eq(V value) {
        return next.compare(KeyOperator.EQ, value);
    }
}
