package dev.stator.internal;

import dev.stator.face.Futures;
import dev.stator.schema.TableSchema;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Stored items of a table as a program knows them, where no call of this connection has read them: the images of a stream. */
public final class StoredItems {
    private final Connection connection;
    private final TableSchema<?> schema;
    private final String table;

    private StoredItems(Connection connection, TableSchema<?> schema) {
        this.connection = connection;
        this.schema = schema;
        this.table = connection.tableName(schema);
    }

    /** Those of the table with this schema; of a tenant's connection, those of the tenant. */
    public static StoredItems of(Connection connection, TableSchema<?> schema) {
        return new StoredItems(connection, schema);
    }

    /** Whether what is stored can be read only with a connection. */
    public static boolean needConnection(TableSchema<?> schema) {
        return ProtectedForm.isNeeded(List.of(schema));
    }

    /** Whether the item with this stored key is one that is seen on the connection: of a tenant's, only those of the tenant are. */
    public boolean has(Map<String, AttributeValue> storedKey) {
        Tenant tenant = connection.tenant();
        return tenant == null || tenant.owns(schema, storedKey);
    }

    /** A stored key, which it {@linkplain #has has}, as the program knows it. */
    public Map<String, AttributeValue> key(Map<String, AttributeValue> stored) {
        Map<String, AttributeValue> own = stored;
        for (StoredForm form : forms()) {
            own = form.ownKey(table, own);
        }
        return own;
    }

    /**
     * A stored item as the program knows it.
     *
     * @throws dev.stator.error.ProtectedValueException if a value of it cannot be read
     */
    public Map<String, AttributeValue> item(Map<String, AttributeValue> stored) {
        Map<String, AttributeValue> own = stored;
        for (StoredForm form : forms()) {
            own = own(form, own);
        }
        return own;
    }

    /** What it points to in S3 is known when it has been looked through, and is in it when it is looked through again. */
    private Map<String, AttributeValue> own(StoredForm form, Map<String, AttributeValue> stored) {
        Map<String, AttributeValue> own = form.ownItem(table, Map.of(), stored);
        if (!form.isAttached()) {
            return own;
        }
        Futures.join(form.fetch());
        return form.ownItem(table, Map.of(), stored);
    }

    private List<StoredForm> forms() {
        return connection.forms(new Reader(schema), schema);
    }

    /** Who reads them, for messages. */
    private static final class Reader extends Described {
        private final TableSchema<?> schema;

        Reader(TableSchema<?> schema) {
            this.schema = schema;
        }

        @Override
        String verb() {
            return "read";
        }

        @Override
        String table() {
            return schema.tableName();
        }
    }
}
