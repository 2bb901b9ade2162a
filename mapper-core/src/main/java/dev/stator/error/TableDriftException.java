package dev.stator.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table differs from its schema.
 *
 * <pre>{@code
 * try {
 *     admin.verify(OrderTable.SCHEMA);
 * } catch (TableDriftException e) {
 *     e.differences().forEach(System.err::println);
 *     // hash key: the schema has customerId (S), the table has id (S)
 * }
 * }</pre>
 *
 * <p>The schema is known to the compiler; what somebody made of the table is the state of the world.
 */
public final class TableDriftException extends StatorException {
    private static final long serialVersionUID = 1L;

    /** An array, because a List cannot be known to be serializable. */
    private final String[] differences;

    public TableDriftException(String message, @Nullable String table, List<String> differences) {
        super(message, table, null, null);
        this.differences = differences.toArray(String[]::new);
    }

    /** Each difference as a sentence, at least one. */
    public List<String> differences() {
        return List.of(differences);
    }
}
