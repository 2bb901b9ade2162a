package dev.stator.internal;

import dev.stator.schema.TableSchema;

/** A call that is sent as it is: about a table as a whole, or about its items as they are stored. */
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
