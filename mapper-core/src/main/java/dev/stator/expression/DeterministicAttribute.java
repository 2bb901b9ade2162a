package dev.stator.expression;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The handle of an attribute whose values are encrypted, equal ones alike: it can be compared for equality.
 *
 * <pre>{@code
 * orders.scan().where(OrderTable.EMAIL.eq("ada@example.org")).list();
 * }</pre>
 *
 * <p>Numbers are equal whatever their text: 1, 1.0 and 1e0. Where the connection has several keys, which it has while they are rotated, a value
 * counts as equal under each of them.
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type
 * @see dev.stator.annotation.Encrypted#deterministic
 */
public final class DeterministicAttribute<T, V> extends ProtectedAttribute<T, V> {
    public DeterministicAttribute(DocumentPath path) {
        super(path);
    }

    /** @param isSet whether the values are sets */
    public DeterministicAttribute(DocumentPath path, boolean isSet) {
        super(path, isSet);
    }

    @Override
    protected <R> DeterministicAttribute<R, V> moved(DocumentPath place) {
        return new DeterministicAttribute<>(place, isSet());
    }

    /** Whether it is equal to {@code value}. */
    public Condition<T> eq(V value) {
        return in(List.of(Objects.requireNonNull(value, "value")));
    }

    /** Whether it is not equal to {@code value}; true too where the item does not have it. */
    public Condition<T> ne(V value) {
        return eq(value).not();
    }

    /** Whether it is equal to one of {@code values}, of which there are 1 to 100; with several keys, 100 divided by their number. */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final Condition<T> in(V... values) {
        return in(Arrays.asList(values));
    }

    /** Whether it is equal to one of {@code values}, of which there are 1 to 100; with several keys, 100 divided by their number. */
    public Condition<T> in(Collection<? extends V> values) {
        return Membership.of(this, values);
    }
}
