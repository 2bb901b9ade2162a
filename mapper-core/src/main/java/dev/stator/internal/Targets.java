package dev.stator.internal;

import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The tables that one call is about. Immutable.
 *
 * <p>A call is made with one set of options. Those of its tables hold for all of it; where two tables have different ones there is
 * none that would do for both, and the call is a mistake of the caller.
 */
public final class Targets {
    private final Connection connection;
    private final List<Target<?>> all;
    private final Map<String, Target<?>> byName = new LinkedHashMap<>();
    private final List<TableSchema<?>> schemas;
    private final @Nullable AwsRequestOverrideConfiguration options;

    private Targets(Connection connection, List<Target<?>> all, @Nullable AwsRequestOverrideConfiguration options) {
        this.connection = connection;
        this.all = all;
        this.options = options;
        all.forEach(target -> byName.putIfAbsent(target.tableName(), target));
        this.schemas =
                byName.values().stream().<TableSchema<?>>map(Target::schema).toList();
    }

    /** None yet. */
    public static Targets on(Connection connection) {
        return new Targets(connection, List.of(), null);
    }

    /**
     * These and one more.
     *
     * @throws IllegalArgumentException if it is of another connection, or has other options than one of these
     */
    public Targets and(Target<?> more) {
        String name = more.schema().tableName();
        if (more.connection() != connection) {
            throw new IllegalArgumentException("the table " + name + " is of another connection than the call");
        }
        if (options != null && more.options() != null && !options.equals(more.options())) {
            throw new IllegalArgumentException(
                    "the table " + name + " has other options than one before it, and a call has one set of them");
        }
        if (all.contains(more)) {
            return this;
        }
        List<Target<?>> longer = new ArrayList<>(all);
        longer.add(more);
        return new Targets(connection, List.copyOf(longer), options == null ? more.options() : options);
    }

    public Connection connection() {
        return connection;
    }

    /** The options of the call; null where there are none. */
    @Nullable
    AwsRequestOverrideConfiguration options() {
        return options;
    }

    /** Whether one who asks for items of the table asks for strongly consistent reads; then all who do get them. */
    boolean isConsistent(String tableName) {
        return all.stream()
                .anyMatch(target -> target.consistent() && target.tableName().equals(tableName));
    }

    /** The first of those with this name, which is in an answer. */
    Target<?> named(String tableName) {
        return Objects.requireNonNull(byName.get(tableName), tableName);
    }

    /** Whether no table is asked for items of two types. */
    boolean haveOneTypeEach() {
        return all.stream()
                .allMatch(target -> target.schema() == named(target.tableName()).schema());
    }

    /** The key of an item of an answer. */
    ItemKey keyOf(String tableName, Map<String, AttributeValue> item) {
        return ItemKey.of(tableName, named(tableName).schema(), item);
    }

    /** Whether items of this entity are among what the call is about. */
    public boolean has(TableSchema<?> schema) {
        return all.stream().anyMatch(target -> target.schema() == schema);
    }

    /** The schemas, one for each table. */
    List<TableSchema<?>> schemas() {
        return schemas;
    }

    /** The schemas, each once; of one table there can be several. */
    List<TableSchema<?>> types() {
        return all.stream().<TableSchema<?>>map(Target::schema).distinct().toList();
    }
}
