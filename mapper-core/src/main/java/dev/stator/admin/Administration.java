package dev.stator.admin;

import dev.stator.error.ConfigurationException;
import dev.stator.error.TableDriftException;
import dev.stator.internal.Calls;
import dev.stator.internal.Connection;
import dev.stator.internal.Tables;
import dev.stator.internal.Wait;
import dev.stator.schema.Index;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;

/** What {@link TableAdmin} and {@link AsyncTableAdmin} do, written once. */
final class Administration {
    private final Connection connection;
    private final Tables tables;

    Administration(Connection connection, Calls calls, Wait wait) {
        this.connection = connection;
        this.tables = new Tables(connection, calls, wait);
    }

    CompletableFuture<TableDescription> create(TableSchema<?> schema, Billing billing) {
        // What was enabled by this call is not asked of DynamoDB once more
        return tables.create(schema, throughput(billing))
                .thenApply(table -> Descriptions.of(schema, table, schema.timeToLive()));
    }

    CompletableFuture<Boolean> createIfMissing(TableSchema<?> schema, Billing billing) {
        return tables.createIfMissing(schema, throughput(billing));
    }

    CompletableFuture<Boolean> delete(TableSchema<?> schema) {
        if (connection.tenantName().isPresent()) {
            return CompletableFuture.failedFuture(new ConfigurationException(
                    "delete table " + schema.tableName()
                            + ": it has the items of all tenants; delete it on the connection that is no tenant's",
                    schema.tableName(),
                    null,
                    null));
        }
        return tables.delete(schema);
    }

    CompletableFuture<Boolean> exists(TableSchema<?> schema) {
        return tables.find(schema).thenApply(Optional::isPresent);
    }

    CompletableFuture<TableDescription> describe(TableSchema<?> schema) {
        return tables.describe(schema)
                .thenCompose(
                        table -> timeToLive(schema).thenApply(attribute -> Descriptions.of(schema, table, attribute)));
    }

    /** The attribute that time to live looks at; asked where the schema has one. */
    private CompletableFuture<Optional<String>> timeToLive(TableSchema<?> schema) {
        return schema.timeToLive().isPresent()
                ? tables.timeToLive(schema)
                : CompletableFuture.completedFuture(Optional.empty());
    }

    CompletableFuture<DriftReport> drift(TableSchema<?> schema) {
        return describe(schema).thenApply(table -> Drift.of(schema, table));
    }

    CompletableFuture<DriftReport> verify(TableSchema<?> schema) {
        return drift(schema).thenApply(report -> {
            if (!report.isEmpty()) {
                throw new TableDriftException(report.toString(), schema.tableName(), sentences(report));
            }
            return report;
        });
    }

    private static List<String> sentences(DriftReport report) {
        return report.differences().stream().map(Difference::toString).toList();
    }

    CompletableFuture<List<String>> addMissingIndexes(TableSchema<?> schema) {
        return tables.describe(schema).thenCompose(found -> {
            TableDescription table = Descriptions.of(schema, found, Optional.empty());
            List<Index> missing = Drift.missingIndexes(schema, table);
            for (Index index : missing) {
                if (index.scope() == Index.Scope.LOCAL) {
                    throw localIndexMissing(schema, index);
                }
            }
            return addNext(schema, throughput(table.billing()), missing.iterator(), new ArrayList<>());
        });
    }

    /** One after the other: DynamoDB makes one index of a table at a time. */
    private CompletableFuture<List<String>> addNext(
            TableSchema<?> schema,
            @Nullable ProvisionedThroughput throughput,
            Iterator<Index> missing,
            List<String> added) {
        if (!missing.hasNext()) {
            return CompletableFuture.completedFuture(List.copyOf(added));
        }
        Index index = missing.next();
        return tables.add(schema, index, throughput).thenCompose(ready -> {
            added.add(index.name());
            return addNext(schema, throughput, missing, added);
        });
    }

    CompletableFuture<Boolean> enableTimeToLive(TableSchema<?> schema) {
        Optional<String> wanted = schema.timeToLive();
        return timeToLive(schema).thenCompose(found -> {
            if (wanted.equals(found)) {
                return CompletableFuture.completedFuture(false);
            }
            if (found.isPresent()) {
                throw otherTimeToLive(schema, wanted.get(), found.get());
            }
            return tables.enableTimeToLive(schema, wanted.get());
        });
    }

    private static TableDriftException otherTimeToLive(TableSchema<?> schema, String wanted, String found) {
        String message = "time to live of table " + schema.tableName() + ": the schema has " + wanted
                + ", the table has " + found + ", which must be disabled first";
        return new TableDriftException(message, schema.tableName(), List.of(message));
    }

    private static TableDriftException localIndexMissing(TableSchema<?> schema, Index index) {
        String message = "table " + schema.tableName() + " lacks the local index " + index.name()
                + ", which can only be made together with the table";
        return new TableDriftException(message, schema.tableName(), List.of(message));
    }

    CompletableFuture<List<String>> tableNames() {
        return tables.names();
    }

    /** What the SDK wants to know of provisioned billing; null for a table on demand. */
    private static @Nullable ProvisionedThroughput throughput(Billing billing) {
        return billing instanceof Billing.Provisioned provisioned
                ? ProvisionedThroughput.builder()
                        .readCapacityUnits(provisioned.readUnits())
                        .writeCapacityUnits(provisioned.writeUnits())
                        .build()
                : null;
    }
}
