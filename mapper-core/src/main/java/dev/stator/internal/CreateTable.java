package dev.stator.internal;

import dev.stator.annotation.StreamView;
import dev.stator.schema.Index;
import dev.stator.schema.TableSchema;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Begins to create a table with its indexes. */
final class CreateTable extends TableOperation<CreateTableRequest, CreateTableResponse, TableDescription> {
    private final @Nullable ProvisionedThroughput throughput;

    /** @param throughput of the table and of each global index; null to pay on demand */
    CreateTable(Connection connection, TableSchema<?> schema, @Nullable ProvisionedThroughput throughput) {
        super(connection, schema);
        this.throughput = throughput;
    }

    @Override
    String verb() {
        return "create table";
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    CreateTableRequest request() {
        CreateTableRequest.Builder request = CreateTableRequest.builder()
                .tableName(tableName())
                .attributeDefinitions(KeySchemas.definitions(schema))
                .keySchema(KeySchemas.of(schema))
                .billingMode(throughput == null ? BillingMode.PAY_PER_REQUEST : BillingMode.PROVISIONED)
                .provisionedThroughput(throughput);
        // An empty list of indexes is an error to DynamoDB; none at all is not.
        var global = KeySchemas.global(schema).stream().map(this::globalIndex).toList();
        if (!global.isEmpty()) {
            request.globalSecondaryIndexes(global);
        }
        var local =
                KeySchemas.local(schema).stream().map(CreateTable::localIndex).toList();
        if (!local.isEmpty()) {
            request.localSecondaryIndexes(local);
        }
        // No stream is asked for by leaving it out.
        if (schema.streamView() != StreamView.NONE) {
            request.streamSpecification(stream -> stream.streamEnabled(true)
                    .streamViewType(schema.streamView().name()));
        }
        return request.build();
    }

    private GlobalSecondaryIndex globalIndex(Index index) {
        return GlobalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(KeySchemas.of(index))
                .projection(KeySchemas.projection(index))
                .provisionedThroughput(throughput)
                .build();
    }

    private static LocalSecondaryIndex localIndex(Index index) {
        return LocalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(KeySchemas.of(index))
                .projection(KeySchemas.projection(index))
                .build();
    }

    @Override
    CreateTableResponse send(DynamoDbClient client, CreateTableRequest request) {
        return client.createTable(request);
    }

    @Override
    CompletableFuture<CreateTableResponse> send(DynamoDbAsyncClient client, CreateTableRequest request) {
        return client.createTable(request);
    }

    @Override
    TableDescription result(CreateTableResponse answer) {
        return answer.tableDescription();
    }
}
