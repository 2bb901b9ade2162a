package dev.stator.internal;

import dev.stator.schema.TableSchema;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveSpecification;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse;

/** Enables time to live on one attribute of a table. */
final class UpdateTimeToLive extends TableOperation<UpdateTimeToLiveRequest, UpdateTimeToLiveResponse, Boolean> {
    private final String attribute;

    UpdateTimeToLive(Connection connection, TableSchema<?> schema, String attribute) {
        super(connection, schema);
        this.attribute = attribute;
    }

    @Override
    String verb() {
        return "enable time to live on " + attribute + " of table";
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    UpdateTimeToLiveRequest request() {
        return UpdateTimeToLiveRequest.builder()
                .tableName(tableName())
                .timeToLiveSpecification(TimeToLiveSpecification.builder()
                        .attributeName(attribute)
                        .enabled(true)
                        .build())
                .build();
    }

    @Override
    UpdateTimeToLiveResponse send(DynamoDbClient client, UpdateTimeToLiveRequest request) {
        return client.updateTimeToLive(request);
    }

    @Override
    CompletableFuture<UpdateTimeToLiveResponse> send(DynamoDbAsyncClient client, UpdateTimeToLiveRequest request) {
        return client.updateTimeToLive(request);
    }

    @Override
    Boolean result(UpdateTimeToLiveResponse answer) {
        return true;
    }
}
