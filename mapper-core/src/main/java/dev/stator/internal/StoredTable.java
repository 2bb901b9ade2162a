package dev.stator.internal;

import dev.stator.face.Face;
import dev.stator.schema.TableSchema;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A table as it is stored, for jobs that go through all of it.
 *
 * <pre>{@code
 * new StoredTable(connection, schema, face, RateLimit.NONE).page(new Segment(0, 1), Map.of()).thenAccept(page -> …);
 * }</pre>
 */
public final class StoredTable {
    private final Connection connection;
    private final TableSchema<?> schema;
    private final PacedCalls calls;

    public StoredTable(Connection connection, TableSchema<?> schema, Face face, RateLimit limit) {
        this.connection = connection;
        this.schema = schema.definition();
        this.calls = new PacedCalls(connection, face, limit);
    }

    /** The table's name, without prefix. */
    public String name() {
        return schema.tableName();
    }

    /**
     * A page of items, those of all tenants, read consistently.
     *
     * @param after what the page before gave as {@link StoredPage#after}; empty for the first
     */
    public CompletableFuture<StoredPage> page(Segment segment, Map<String, AttributeValue> after) {
        return calls.call(new ScanStored(connection, schema, segment, after, calls.limit()), StoredPage::units);
    }
}
