package dev.stator.internal;

import dev.stator.schema.TableSchema;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A table as it is stored, for jobs that go through all of it. The thread of the caller waits.
 *
 * <pre>{@code
 * StoredPage page = new StoredTable(connection, schema, RateLimit.NONE).page(new Segment(0, 1), Map.of());
 * }</pre>
 */
public final class StoredTable {
    private final Connection connection;
    private final TableSchema<?> schema;
    private final BlockingCalls calls;
    private final RateLimit limit;

    public StoredTable(Connection connection, TableSchema<?> schema, RateLimit limit) {
        this.connection = connection;
        this.schema = schema.definition();
        this.calls = new BlockingCalls(connection);
        this.limit = limit;
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
    public StoredPage page(Segment segment, Map<String, AttributeValue> after) {
        return limit.now(calls, new ScanStored(connection, schema, segment, after, limit), StoredPage::units);
    }
}
