package dev.stator.schema;

import dev.stator.annotation.Projection;
import java.util.List;

/**
 * A secondary index of a table.
 *
 * <pre>{@code
 * OrderTable.SCHEMA.indexes().get(0).name();   // "byStatus"
 * }</pre>
 *
 * @param name its name
 * @param scope whether it is global or local
 * @param hashKey the attributes of its hash key, in order
 * @param rangeKey the attributes of its range key, in order; may be empty
 * @param projection which attributes it holds beside the keys
 * @param include the stored names of those attributes, with {@link Projection#INCLUDE}
 */
public record Index(
        String name,
        Scope scope,
        List<KeyAttribute> hashKey,
        List<KeyAttribute> rangeKey,
        Projection projection,
        List<String> include) {

    public Index {
        hashKey = List.copyOf(hashKey);
        rangeKey = List.copyOf(rangeKey);
        include = List.copyOf(include);
    }

    /** Whether an index has a hash key of its own. */
    public enum Scope {
        /** Any hash key; can be added later; read eventually consistent only. */
        GLOBAL,
        /** The table's hash key; made with the table. */
        LOCAL
    }
}
