package dev.stator.internal;

import dev.stator.error.InvalidRequestException;
import dev.stator.schema.Index;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * Queries and scans of a tenant as they are sent. A query of a table or a local index has the tenant's hash key. What would give items of
 * others too has a filter: that the hash key of the table, which every index holds, begins with the tenant's name; or, where that is
 * the range key of the index, which no filter can be about, the key condition says so.
 *
 * <p>Where a page begins and ends is looked after by {@link PageOperation}: it may be at another tenant's item.
 */
final class TenantReads {
    // In base 36 far behind what a request can have of placeholders.
    private static final String HASH_KEY = "#tenant";
    private static final String PREFIX = ":tenant";

    private final TenantTables tables;
    private final Described call;

    TenantReads(TenantTables tables, Described call) {
        this.tables = tables;
        this.call = call;
    }

    ScanRequest stored(ScanRequest scan) {
        String hashKey = hashKey(scan.tableName());
        TenantExpressions expressions = new TenantExpressions(
                        tables.tenant(),
                        hashKey,
                        call,
                        scan.expressionAttributeNames(),
                        scan.expressionAttributeValues())
                .with(scan.filterExpression());
        return scan.toBuilder()
                .filterExpression(filter(scan.filterExpression()))
                .expressionAttributeNames(names(scan.expressionAttributeNames(), hashKey))
                .expressionAttributeValues(values(expressions, scan.expressionAttributeValues()))
                .build();
    }

    QueryRequest stored(QueryRequest query) {
        String hashKey = hashKey(query.tableName());
        TenantExpressions expressions = new TenantExpressions(
                        tables.tenant(),
                        hashKey,
                        call,
                        query.expressionAttributeNames(),
                        query.expressionAttributeValues())
                .with(query.keyConditionExpression())
                .with(query.filterExpression());
        Index index = index(query);
        List<String> condition = TenantExpressions.tokens(query.keyConditionExpression());
        QueryRequest.Builder stored = query.toBuilder();
        if (index == null || isCompared(condition, query, hashKey)) {
            Map<String, AttributeValue> values = expressions.changedValues();
            return values == null
                    ? query
                    : stored.expressionAttributeValues(values).build();
        } else if (isKey(index, hashKey)) {
            requireNext(index, condition, hashKey);
            stored.keyConditionExpression(query.keyConditionExpression() + " AND " + filter(null));
        } else {
            stored.filterExpression(filter(query.filterExpression()));
        }
        return stored.expressionAttributeNames(names(query.expressionAttributeNames(), hashKey))
                .expressionAttributeValues(values(expressions, query.expressionAttributeValues()))
                .build();
    }

    private String hashKey(String table) {
        return tables.schema(table).hashKey().name();
    }

    /** The global index that is read; null where it is none. */
    private @Nullable Index index(QueryRequest query) {
        if (query.indexName() == null) {
            return null;
        }
        Index index = index(tables.schema(query.tableName()), query.indexName());
        return index.scope() == Index.Scope.GLOBAL ? index : null;
    }

    static Index index(TableSchema<?> schema, String name) {
        return schema.indexes().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no index " + name + " of " + schema.tableName()));
    }

    /** Whether a filter for a tenant's items can be about the table's hash key: not where it is in the key of the index. */
    static boolean isKey(Index index, String hashKey) {
        return index.hashKey().stream().anyMatch(key -> key.name().equals(hashKey))
                || index.rangeKey().stream().anyMatch(key -> key.name().equals(hashKey));
    }

    /** Whether the key condition is about the hash key of the table, and lets no other tenant's through. */
    private boolean isCompared(List<String> condition, QueryRequest query, String hashKey) {
        for (int i = 0; i < condition.size(); i++) {
            if (hashKey.equals(query.expressionAttributeNames().get(condition.get(i)))) {
                if (TenantExpressions.at(condition, i + 1).matches("[<>]=?")) {
                    throw refused("'" + hashKey + "' can be compared by eq, between and beginsWith, and not by lt, le,"
                            + " gt or ge, which would reach into keys of other tenants");
                }
                return true;
            }
        }
        return false;
    }

    /** Refuses a query whose key condition cannot go on with the hash key of the table, because a part before it is open. */
    private void requireNext(Index index, List<String> condition, String hashKey) {
        int compared = 0;
        for (int i = 0; i < condition.size(); i++) {
            if (condition.get(i).startsWith("#")) {
                compared++;
                if (!TenantExpressions.at(condition, i + 1).equals("=")) {
                    throw refused(open(hashKey));
                }
            }
        }
        int next = compared - index.hashKey().size();
        List<KeyAttribute> range = index.rangeKey();
        if (next >= range.size() || !range.get(next).name().equals(hashKey)) {
            throw refused(open(hashKey));
        }
    }

    private static String open(String hashKey) {
        return "the attributes before '" + hashKey
                + "' in the key of the index must be compared by eq, for the key condition"
                + " keeps other tenants' items out by that attribute";
    }

    private InvalidRequestException refused(String problem) {
        return new InvalidRequestException(
                call.description() + ": of a tenant, " + problem, call.table(), call.key(), null);
    }

    private static String filter(@Nullable String own) {
        String tenant = "begins_with(" + HASH_KEY + ", " + PREFIX + ")";
        return own == null ? tenant : "(" + own + ") AND " + tenant;
    }

    private static Map<String, String> names(Map<String, String> own, String hashKey) {
        Map<String, String> names = new HashMap<>(own);
        names.put(HASH_KEY, hashKey);
        return names;
    }

    private Map<String, AttributeValue> values(TenantExpressions expressions, Map<String, AttributeValue> own) {
        Map<String, AttributeValue> values =
                new HashMap<>(Objects.requireNonNullElse(expressions.changedValues(), own));
        values.put(PREFIX, tables.tenant().prefix());
        return values;
    }
}
