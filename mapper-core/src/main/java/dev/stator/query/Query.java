package dev.stator.query;

import dev.stator.expression.BinaryAttribute;
import dev.stator.expression.ComparableAttribute;
import dev.stator.expression.DeterministicAttribute;
import dev.stator.expression.Partial;
import dev.stator.expression.StoredAttribute;
import dev.stator.expression.StringAttribute;
import java.util.function.Function;

/**
 * The items with one hash key, of a table or an index, in the order of their range keys.
 *
 * <pre>{@code
 * orders.query("c1").list();
 * orders.query("c1").orderId().beginsWith("2026-").where(OrderTable.TOTAL.gt(100L)).descending().limit(20).list();
 * orders.byStatus(Status.NEW).createdAt().gt(yesterday).stream().forEach(this::print);
 * }</pre>
 *
 * <p>The processor generates for each table a method {@code query}, and for each index a method of its name; both take the hash key.
 * Where there is a range key, what they return has a method of its name: it gives the comparisons that the key has, and whichever
 * is chosen, a second does not compile. Strings are ordered by their bytes in UTF-8, numbers by value, binaries by their unsigned
 * bytes.
 *
 * @param <T> the entity, of whose attributes conditions speak
 * @param <R> what an item is read as: the entity, or a part of it
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.html">Querying tables in DynamoDB</a>
 */
public non-sealed class Query<T, R> extends Results<T, R, Query<T, R>> {
    /** Queries are made by generated code. */
    public Query(Selection<T, R> selection) {
        super(selection);
    }

    @Override
    final Query<T, R> with(Selection<T, R> other) {
        return new Query<>(other);
    }

    /** From the least range key to the greatest, as is the default. */
    public final Query<T, R> ascending() {
        return with(selection().ordered(false));
    }

    /** From the greatest range key to the least. */
    public final Query<T, R> descending() {
        return with(selection().ordered(true));
    }

    /** For generated code: the comparisons of the key's last attribute. */
    protected final <V> Range<V, Query<T, R>, Query<T, R>> range(ComparableAttribute<T, V> attribute) {
        return range(attribute, Query::new);
    }

    /** For generated code: the comparisons of the key's last attribute. */
    protected final <V> StringRange<V, Query<T, R>, Query<T, R>> range(StringAttribute<T, V> attribute) {
        return range(attribute, Query::new);
    }

    /** For generated code: the comparisons of the key's last attribute. */
    protected final <V> BinaryRange<V, Query<T, R>, Query<T, R>> range(BinaryAttribute<T, V> attribute) {
        return range(attribute, Query::new);
    }

    /** For generated code: the comparison of the key's last attribute, which is encrypted. */
    protected final <V> EqualRange<V, Query<T, R>> range(DeterministicAttribute<T, V> attribute) {
        return range(attribute, Query::new);
    }

    /** For generated code: the comparison of an encrypted attribute of the key, after which another may follow. */
    protected final <V, E> EqualRange<V, E> range(
            DeterministicAttribute<T, V> attribute, Function<Selection<T, R>, E> next) {
        return new EqualRange<>(RangeKey.of(selection(), attribute, next));
    }

    /** For generated code: the comparisons of an attribute of the key, after which only {@code eq} lets another follow. */
    protected final <V, E> Range<V, Query<T, R>, E> range(
            ComparableAttribute<T, V> attribute, Function<Selection<T, R>, E> next) {
        return new Range<>(RangeKey.of(selection(), attribute, Query::new), RangeKey.of(selection(), attribute, next));
    }

    /** For generated code: the comparisons of an attribute of the key, after which only {@code eq} lets another follow. */
    protected final <V, E> StringRange<V, Query<T, R>, E> range(
            StringAttribute<T, V> attribute, Function<Selection<T, R>, E> next) {
        return new StringRange<>(
                RangeKey.of(selection(), attribute, Query::new), RangeKey.of(selection(), attribute, next));
    }

    /** For generated code: the comparisons of an attribute of the key, after which only {@code eq} lets another follow. */
    protected final <V, E> BinaryRange<V, Query<T, R>, E> range(
            BinaryAttribute<T, V> attribute, Function<Selection<T, R>, E> next) {
        return new BinaryRange<>(
                RangeKey.of(selection(), attribute, Query::new), RangeKey.of(selection(), attribute, next));
    }

    /** For generated code: the comparisons of the last part of a key that is made by a template. */
    protected final <V> StringRange<V, Query<T, R>, Query<T, R>> part() {
        return part(Query::new);
    }

    /** For generated code: the comparisons of a part of a key, after which only {@code eq} lets another follow. */
    protected final <V, E> StringRange<V, Query<T, R>, E> part(Function<Selection<T, R>, E> next) {
        return partAs(Function.<V>identity(), next);
    }

    /** For generated code: the same for a part whose form {@code form} gives. */
    protected final <V> StringRange<V, Query<T, R>, Query<T, R>> partAs(Function<V, ?> form) {
        return partAs(form, Query::new);
    }

    /** For generated code: the same for a part whose form {@code form} gives. */
    protected final <V, E> StringRange<V, Query<T, R>, E> partAs(
            Function<V, ?> form, Function<Selection<T, R>, E> next) {
        return new StringRange<>(
                RangeKey.ofPart(selection(), form, Query::new), RangeKey.ofPart(selection(), form, next));
    }

    /**
     * Reads only these attributes, or parts of them, and those of the keys. DynamoDB reads the whole items, which cost as much; less
     * is sent and decoded.
     *
     * @return the same, whose items are {@link Partial} views
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // what it is handed on to only reads it
    public final Query<T, Partial<T>> project(
            StoredAttribute<? extends T, ?> first, StoredAttribute<? extends T, ?>... more) {
        return new Query<>(selection().project(StoredAttribute.listOf(first, more)));
    }
}
