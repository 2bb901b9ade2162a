package dev.stator.internal;

import dev.stator.error.ConfigurationException;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.Protection;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The types of the items of one call, by the names of their tables in DynamoDB. Entities that know nothing of each other can share a table: an
 * attribute that is encrypted in the one can be plain in the other. Which of them an item is, the call knows by its key.
 */
final class ItemTypes {
    private final Map<String, List<TableSchema<?>>> byTable;
    private final Described call;

    /** @throws ConfigurationException if types of one table store an attribute of its key differently */
    ItemTypes(Connection connection, Described call, List<? extends TableSchema<?>> types) {
        this.call = call;
        this.byTable = types.size() == 1 ? only(connection, types.get(0).definition()) : byTable(connection, types);
    }

    /** As most calls have. */
    private static Map<String, List<TableSchema<?>>> only(Connection connection, TableSchema<?> schema) {
        return Map.of(connection.tableName(schema), List.of(schema));
    }

    private Map<String, List<TableSchema<?>>> byTable(Connection connection, List<? extends TableSchema<?>> types) {
        Map<String, List<TableSchema<?>>> tables = new HashMap<>();
        for (TableSchema<?> type : types) {
            TableSchema<?> schema = type.definition();
            List<TableSchema<?>> ofTable =
                    tables.computeIfAbsent(connection.tableName(schema), name -> new ArrayList<>(1));
            if (!ofTable.contains(schema)) {
                ofTable.forEach(other -> requireSameKey(other, schema));
                ofTable.add(schema);
            }
        }
        return tables;
    }

    private void requireSameKey(TableSchema<?> one, TableSchema<?> other) {
        for (KeyAttribute key : KeySchemas.attributes(one)) {
            Protection.Place place = one.protection().place(key.name());
            if (!Objects.equals(place, other.protection().place(key.name()))) {
                throw new ConfigurationException(
                        call.description() + ": " + one.type().getSimpleName() + " and "
                                + other.type().getSimpleName() + " share the table " + one.tableName()
                                + ", and its key attribute '" + key.name() + "' is encrypted in one of them only",
                        one.tableName(),
                        null,
                        null);
            }
        }
    }

    /** One of a table, of which its key is known: all have the same. */
    TableSchema<?> anyOf(String table) {
        return of(table).get(0);
    }

    /** Whether an item of one of the types has something in S3. */
    boolean haveOffloaded() {
        for (List<TableSchema<?>> types : byTable.values()) {
            for (TableSchema<?> type : types) {
                if (type.protection().hasOffloaded()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether nothing of the table's items is transformed. */
    boolean isPlain(String table) {
        for (TableSchema<?> type : of(table)) {
            if (!type.protection().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * What of an item is transformed.
     *
     * @param item its attributes, or its key, as the call knows it; where the table has one type, any part of them
     */
    Protection protection(String table, Map<String, AttributeValue> item) {
        List<TableSchema<?>> types = of(table);
        if (types.size() == 1 || !(call instanceof Operation<?, ?, ?> operation)) {
            return types.get(0).protection();
        }
        List<? extends TableSchema<?>> own = operation.typesOf(ItemKey.of(table, types.get(0), item));
        return own.size() == 1
                ? own.get(0).definition().protection()
                : Protection.ofAll(own.stream().map(TableSchema::definition).toList());
    }

    private List<TableSchema<?>> of(String table) {
        List<TableSchema<?>> types = byTable.get(table);
        if (types == null) {
            throw new IllegalStateException(table);
        }
        return types;
    }
}
