package dev.stator.expression;

/**
 * The handle of an attribute that DynamoDB can order: stored as a string, a number or a binary.
 *
 * <pre>{@code
 * orders.scan().where(OrderTable.CREATED_AT.lt(yesterday)).list();
 * }</pre>
 *
 * <p>Strings are ordered by their bytes in UTF-8, binaries by their unsigned bytes.
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type
 */
public class ComparableAttribute<T, V> extends Attribute<T, V> {
    public ComparableAttribute(DocumentPath path) {
        super(path);
    }

    @Override
    protected <R> ComparableAttribute<R, V> moved(DocumentPath place) {
        return new ComparableAttribute<>(place);
    }

    /** Whether it is less than {@code value}. */
    public final Condition<T> lt(V value) {
        return compare("<", value);
    }

    /** Whether it is less than another attribute. */
    public final Condition<T> lt(ComparableAttribute<T, V> other) {
        return compare("<", other);
    }

    /** Whether it is at most {@code value}. */
    public final Condition<T> le(V value) {
        return compare("<=", value);
    }

    /** Whether it is at most another attribute. */
    public final Condition<T> le(ComparableAttribute<T, V> other) {
        return compare("<=", other);
    }

    /** Whether it is greater than {@code value}. */
    public final Condition<T> gt(V value) {
        return compare(">", value);
    }

    /** Whether it is greater than another attribute. */
    public final Condition<T> gt(ComparableAttribute<T, V> other) {
        return compare(">", other);
    }

    /** Whether it is at least {@code value}. */
    public final Condition<T> ge(V value) {
        return compare(">=", value);
    }

    /** Whether it is at least another attribute. */
    public final Condition<T> ge(ComparableAttribute<T, V> other) {
        return compare(">=", other);
    }

    /** Whether it is from {@code low} to {@code high}, both included. */
    public final Condition<T> between(V low, V high) {
        Bounds bounds = new Bounds(encode(low), encode(high));
        return Condition.of(out -> {
            bounds.check(path().toString(), out);
            out.path(path())
                    .operator(" BETWEEN ")
                    .value(bounds.low())
                    .words(" AND ")
                    .value(bounds.high());
        });
    }

    /** Whether it is from one attribute to another, both included. */
    public final Condition<T> between(ComparableAttribute<T, V> low, ComparableAttribute<T, V> high) {
        return Condition.of(out -> out.path(path())
                .operator(" BETWEEN ")
                .path(low.path())
                .words(" AND ")
                .path(high.path()));
    }
}
