package dev.stator.internal;

import dev.stator.schema.TableSchema;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Begins to delete a table. */
final class DeleteTable extends TableOperation<DeleteTableRequest, DeleteTableResponse, TableDescription> {
    DeleteTable(Connection connection, TableSchema<?> schema) {
        super(connection, schema);
    }

    @Override
    String verb() {
        return "delete table";
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    DeleteTableRequest request() {
        return DeleteTableRequest.builder().tableName(tableName()).build();
    }

    @Override
    DeleteTableResponse send(DynamoDbClient client, DeleteTableRequest request) {
        return client.deleteTable(request);
    }

    @Override
    CompletableFuture<DeleteTableResponse> send(DynamoDbAsyncClient client, DeleteTableRequest request) {
        return client.deleteTable(request);
    }

    @Override
    TableDescription result(DeleteTableResponse answer) {
        return answer.tableDescription();
    }
}
