package dev.stator.internal;

import dev.stator.schema.TableSchema;

/** A call about a table as a whole. */
abstract class TableOperation<Q, A, R> extends Operation<Q, A, R> {
    final Connection connection;
    final TableSchema<?> schema;

    TableOperation(Connection connection, TableSchema<?> schema) {
        this.connection = connection;
        this.schema = schema.definition();
    }

    @Override
    final String table() {
        return schema.tableName();
    }

    final String tableName() {
        return connection.tableName(schema);
    }
}
