package dev.stator.internal;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** Items as they are stored for a tenant: behind the tenant's name, and without it again when they come back. */
final class TenantForm implements StoredForm {
    private final TenantTables tables;
    private final Described call;

    TenantForm(TenantTables tables, Described call) {
        this.tables = tables;
        this.call = call;
    }

    /** The name of the tenant is told to nobody. */
    @Override
    public boolean tellsPlaces() {
        return false;
    }

    @Override
    public Map<String, AttributeValue> storedKey(String table, Map<String, AttributeValue> own) {
        return tables.tenant().stored(tables.schema(table), own);
    }

    @Override
    public Map<String, AttributeValue> storedItem(String table, Map<String, AttributeValue> own) {
        return storedKey(table, own);
    }

    @Override
    public WriteExpressions stored(WriteExpressions own) {
        String hashKey = tables.schema(own.table()).hashKey().name();
        Map<String, AttributeValue> values = new TenantExpressions(
                        tables.tenant(), hashKey, call, own.names(), own.values())
                .with(own.condition())
                .with(own.update())
                .changedValues();
        return values == null ? own : own.with(values, own.condition(), own.update());
    }

    @Override
    public QueryRequest stored(QueryRequest own) {
        return new TenantReads(tables, call).stored(own);
    }

    @Override
    public ScanRequest stored(ScanRequest own) {
        return new TenantReads(tables, call).stored(own);
    }

    @Override
    public Map<String, AttributeValue> ownItem(
            String table, Map<String, AttributeValue> key, Map<String, AttributeValue> stored) {
        return ownKey(table, stored);
    }

    @Override
    public Map<String, AttributeValue> ownKey(String table, Map<String, AttributeValue> stored) {
        return tables.tenant().own(tables.schema(table), stored);
    }
}
