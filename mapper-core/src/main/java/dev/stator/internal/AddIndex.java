package dev.stator.internal;

import dev.stator.schema.Index;
import dev.stator.schema.TableSchema;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateGlobalSecondaryIndexAction;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableResponse;

/** Begins to add one global index to a table. */
final class AddIndex extends TableOperation<UpdateTableRequest, UpdateTableResponse, TableDescription> {
    private final Index index;
    private final @Nullable ProvisionedThroughput throughput;

    /** @param throughput of the index; null where the table is paid on demand */
    AddIndex(Connection connection, TableSchema<?> schema, Index index, @Nullable ProvisionedThroughput throughput) {
        super(connection, schema);
        this.index = index;
        this.throughput = throughput;
    }

    @Override
    String verb() {
        return "add index " + index.name() + " to table";
    }

    @Override
    String index() {
        return index.name();
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    UpdateTableRequest request() {
        CreateGlobalSecondaryIndexAction create = CreateGlobalSecondaryIndexAction.builder()
                .indexName(index.name())
                .keySchema(KeySchemas.of(index))
                .projection(KeySchemas.projection(index))
                .provisionedThroughput(throughput)
                .build();
        return UpdateTableRequest.builder()
                .tableName(tableName())
                .attributeDefinitions(KeySchemas.definitions(index))
                .globalSecondaryIndexUpdates(
                        GlobalSecondaryIndexUpdate.builder().create(create).build())
                .build();
    }

    @Override
    UpdateTableResponse send(DynamoDbClient client, UpdateTableRequest request) {
        return client.updateTable(request);
    }

    @Override
    CompletableFuture<UpdateTableResponse> send(DynamoDbAsyncClient client, UpdateTableRequest request) {
        return client.updateTable(request);
    }

    @Override
    TableDescription result(UpdateTableResponse answer) {
        return answer.tableDescription();
    }
}
