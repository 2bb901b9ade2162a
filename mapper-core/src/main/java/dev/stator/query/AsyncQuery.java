package dev.stator.query;

import dev.stator.expression.BinaryAttribute;
import dev.stator.expression.ComparableAttribute;
import dev.stator.expression.DeterministicAttribute;
import dev.stator.expression.Partial;
import dev.stator.expression.StoredAttribute;
import dev.stator.expression.StringAttribute;
import java.util.function.Function;

/**
 * The items with one hash key, of a table or an index, in the order of their range keys, without a thread that waits: the twin of
 * {@link Query}.
 *
 * <pre>{@code
 * orders.async().query("c1").orderId().beginsWith("2026-").list().thenAccept(list -> …);
 * orders.async().byStatus(Status.NEW).publisher().subscribe(this::print).join();
 * }</pre>
 *
 * @param <T> the entity, of whose attributes conditions speak
 * @param <R> what an item is read as: the entity, or a part of it
 */
public non-sealed class AsyncQuery<T, R> extends AsyncResults<T, R, AsyncQuery<T, R>> {
    /** Queries are made by generated code. */
    public AsyncQuery(Selection<T, R> selection) {
        super(selection);
    }

    @Override
    final AsyncQuery<T, R> with(Selection<T, R> other) {
        return new AsyncQuery<>(other);
    }

    /** From the least range key to the greatest, as is the default. */
    public final AsyncQuery<T, R> ascending() {
        return with(selection().ordered(false));
    }

    /** From the greatest range key to the least. */
    public final AsyncQuery<T, R> descending() {
        return with(selection().ordered(true));
    }

    /** For generated code: the comparisons of the key's last attribute. */
    protected final <V> Range<V, AsyncQuery<T, R>, AsyncQuery<T, R>> range(ComparableAttribute<T, V> attribute) {
        return range(attribute, AsyncQuery::new);
    }

    /** For generated code: the comparisons of the key's last attribute. */
    protected final <V> StringRange<V, AsyncQuery<T, R>, AsyncQuery<T, R>> range(StringAttribute<T, V> attribute) {
        return range(attribute, AsyncQuery::new);
    }

    /** For generated code: the comparisons of the key's last attribute. */
    protected final <V> BinaryRange<V, AsyncQuery<T, R>, AsyncQuery<T, R>> range(BinaryAttribute<T, V> attribute) {
        return range(attribute, AsyncQuery::new);
    }

    /** For generated code: the comparison of the key's last attribute, which is encrypted. */
    protected final <V> EqualRange<V, AsyncQuery<T, R>> range(DeterministicAttribute<T, V> attribute) {
        return range(attribute, AsyncQuery::new);
    }

    /** For generated code: the comparison of an encrypted attribute of the key, after which another may follow. */
    protected final <V, E> EqualRange<V, E> range(
            DeterministicAttribute<T, V> attribute, Function<Selection<T, R>, E> next) {
        return new EqualRange<>(RangeKey.of(selection(), attribute, next));
    }

    /** For generated code: the comparisons of an attribute of the key, after which only {@code eq} lets another follow. */
    protected final <V, E> Range<V, AsyncQuery<T, R>, E> range(
            ComparableAttribute<T, V> attribute, Function<Selection<T, R>, E> next) {
        return new Range<>(
                RangeKey.of(selection(), attribute, AsyncQuery::new), RangeKey.of(selection(), attribute, next));
    }

    /** For generated code: the comparisons of an attribute of the key, after which only {@code eq} lets another follow. */
    protected final <V, E> StringRange<V, AsyncQuery<T, R>, E> range(
            StringAttribute<T, V> attribute, Function<Selection<T, R>, E> next) {
        return new StringRange<>(
                RangeKey.of(selection(), attribute, AsyncQuery::new), RangeKey.of(selection(), attribute, next));
    }

    /** For generated code: the comparisons of an attribute of the key, after which only {@code eq} lets another follow. */
    protected final <V, E> BinaryRange<V, AsyncQuery<T, R>, E> range(
            BinaryAttribute<T, V> attribute, Function<Selection<T, R>, E> next) {
        return new BinaryRange<>(
                RangeKey.of(selection(), attribute, AsyncQuery::new), RangeKey.of(selection(), attribute, next));
    }

    /** For generated code: the comparisons of the last part of a key that is made by a template. */
    protected final <V> StringRange<V, AsyncQuery<T, R>, AsyncQuery<T, R>> part() {
        return part(AsyncQuery::new);
    }

    /** For generated code: the comparisons of a part of a key, after which only {@code eq} lets another follow. */
    protected final <V, E> StringRange<V, AsyncQuery<T, R>, E> part(Function<Selection<T, R>, E> next) {
        return partAs(Function.<V>identity(), next);
    }

    /** For generated code: the same for a part whose form {@code form} gives. */
    protected final <V> StringRange<V, AsyncQuery<T, R>, AsyncQuery<T, R>> partAs(Function<V, ?> form) {
        return partAs(form, AsyncQuery::new);
    }

    /** For generated code: the same for a part whose form {@code form} gives. */
    protected final <V, E> StringRange<V, AsyncQuery<T, R>, E> partAs(
            Function<V, ?> form, Function<Selection<T, R>, E> next) {
        return new StringRange<>(
                RangeKey.ofPart(selection(), form, AsyncQuery::new), RangeKey.ofPart(selection(), form, next));
    }

    /**
     * Reads only these attributes, or parts of them, and those of the keys. DynamoDB reads the whole items, which cost as much; less
     * is sent and decoded.
     *
     * @return the same, whose items are {@link Partial} views
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // what it is handed on to only reads it
    public final AsyncQuery<T, Partial<T>> project(
            StoredAttribute<? extends T, ?> first, StoredAttribute<? extends T, ?>... more) {
        return new AsyncQuery<>(selection().project(StoredAttribute.listOf(first, more)));
    }
}
