package dev.stator.internal;

import dev.stator.schema.TableSchema;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Describes a table. */
final class DescribeTable extends TableOperation<DescribeTableRequest, DescribeTableResponse, TableDescription> {
    DescribeTable(Connection connection, TableSchema<?> schema) {
        super(connection, schema);
    }

    @Override
    String verb() {
        return "describe table";
    }

    @Override
    boolean writes() {
        return false;
    }

    @Override
    DescribeTableRequest request() {
        return DescribeTableRequest.builder().tableName(tableName()).build();
    }

    @Override
    DescribeTableResponse send(DynamoDbClient client, DescribeTableRequest request) {
        return client.describeTable(request);
    }

    @Override
    CompletableFuture<DescribeTableResponse> send(DynamoDbAsyncClient client, DescribeTableRequest request) {
        return client.describeTable(request);
    }

    @Override
    TableDescription result(DescribeTableResponse answer) {
        return answer.table();
    }
}
