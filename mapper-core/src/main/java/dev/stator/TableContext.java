package dev.stator;

import dev.stator.expression.Partial;
import dev.stator.internal.Target;
import dev.stator.query.Selection;
import dev.stator.schema.Index;
import dev.stator.schema.TableSchema;
import java.util.Objects;
import java.util.function.Consumer;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * What the calls on one table share: the connection, the schema, and the options of each request. Immutable; generated code hands
 * it from one face of a table to the next.
 *
 * <pre>{@code
 * new OrderTable(context().consistent())
 * }</pre>
 *
 * @param <T> the entity
 */
public final class TableContext<T> {
    private final Target<T> target;

    private TableContext(Target<T> target) {
        this.target = target;
    }

    static <T> TableContext<T> of(Stator stator, TableSchema<T> schema) {
        Objects.requireNonNull(stator, "stator");
        return new TableContext<>(Target.of(stator.connection(), schema));
    }

    /** The same with strongly consistent reads. */
    public TableContext<T> consistent() {
        return new TableContext<>(target.withConsistentReads());
    }

    /** The same with more options of each request; those that were there stay. */
    public TableContext<T> with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        return new TableContext<>(target.with(Objects.requireNonNull(options, "options")));
    }

    /** How the items are stored. */
    public TableSchema<T> schema() {
        return target.schema();
    }

    /** All items of the table: what its queries and scans begin with. */
    public Selection<T, T> table() {
        return Selection.of(target);
    }

    /** All items of an index that holds all attributes: what its queries and scans begin with. */
    public Selection<T, T> index(String name) {
        return Selection.of(target, find(name));
    }

    /** All items of an index that has some attributes only: what its queries and scans begin with. */
    public Selection<T, Partial<T>> partialIndex(String name) {
        return Selection.ofPartial(target, find(name));
    }

    private Index find(String name) {
        return target.schema().indexes().stream()
                .filter(index -> index.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no index " + name));
    }

    Target<T> target() {
        return target;
    }
}
