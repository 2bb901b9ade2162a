package dev.stator.expression;

/**
 * The handle of an attribute that is stored as a number.
 *
 * <pre>{@code
 * orders.scan().where(OrderTable.TOTAL.between(10L, 20L)).list();
 * }</pre>
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type
 */
public final class NumberAttribute<T, V> extends ComparableAttribute<T, V> {
    public NumberAttribute(DocumentPath path) {
        super(path);
    }

    @Override
    protected <R> NumberAttribute<R, V> moved(DocumentPath place) {
        return new NumberAttribute<>(place);
    }
}
