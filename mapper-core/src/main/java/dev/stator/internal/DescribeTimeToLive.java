package dev.stator.internal;

import dev.stator.schema.TableSchema;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveResponse;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** Finds the attribute that a table's time to live looks at; empty where it is off, or is being switched off. */
final class DescribeTimeToLive
        extends TableOperation<DescribeTimeToLiveRequest, DescribeTimeToLiveResponse, Optional<String>> {
    DescribeTimeToLive(Connection connection, TableSchema<?> schema) {
        super(connection, schema);
    }

    @Override
    String verb() {
        return "describe time to live of table";
    }

    @Override
    boolean writes() {
        return false;
    }

    @Override
    DescribeTimeToLiveRequest request() {
        return DescribeTimeToLiveRequest.builder().tableName(tableName()).build();
    }

    @Override
    DescribeTimeToLiveResponse send(DynamoDbClient client, DescribeTimeToLiveRequest request) {
        return client.describeTimeToLive(request);
    }

    @Override
    CompletableFuture<DescribeTimeToLiveResponse> send(DynamoDbAsyncClient client, DescribeTimeToLiveRequest request) {
        return client.describeTimeToLive(request);
    }

    @Override
    Optional<String> result(DescribeTimeToLiveResponse answer) {
        TimeToLiveDescription found = answer.timeToLiveDescription();
        return found.timeToLiveStatus() == TimeToLiveStatus.ENABLED
                        || found.timeToLiveStatus() == TimeToLiveStatus.ENABLING
                ? Optional.of(found.attributeName())
                : Optional.empty();
    }
}
