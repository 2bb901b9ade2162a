package dev.stator.expression;

/**
 * The handle of an attribute that is stored as a number.
 *
 * <pre>{@code
 * orders.scan().where(OrderTable.TOTAL.between(10L, 20L)).list();
 * orders.update("c1", "o1").set(OrderTable.REST, OrderTable.TOTAL.minus(OrderTable.PAID)).returnNew();
 * }</pre>
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type
 */
public final class NumberAttribute<T, V> extends ComparableAttribute<T, V> implements NumberTerm<T, V> {
    public NumberAttribute(DocumentPath path) {
        super(path);
    }

    @Override
    protected <R> NumberAttribute<R, V> moved(DocumentPath place) {
        return new NumberAttribute<>(place);
    }

    /** It, or {@code value} where the item lacks it. */
    @Override
    public NumberOrElse<T, V> orElse(V value) {
        return new NumberOrElse<>(this, value);
    }
}
