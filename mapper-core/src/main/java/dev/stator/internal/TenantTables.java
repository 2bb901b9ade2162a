package dev.stator.internal;

import dev.stator.schema.TableSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tables of a call, by their names in DynamoDB, as a tenant uses them. */
final class TenantTables {
    private final Tenant tenant;
    private final Map<String, TableSchema<?>> schemas = new HashMap<>();

    TenantTables(Tenant tenant, Connection connection, List<? extends TableSchema<?>> schemas) {
        this.tenant = tenant;
        schemas.forEach(schema -> this.schemas.put(connection.tableName(schema), schema));
    }

    Tenant tenant() {
        return tenant;
    }

    TableSchema<?> schema(String table) {
        return Objects.requireNonNull(schemas.get(table), table);
    }
}
