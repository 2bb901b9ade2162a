package dev.stator.internal;

import dev.stator.schema.TableSchema;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** Reads an item as it is stored now: because an object that it pointed to is not there any more, or others have changed it. */
final class StoredItem extends TableOperation<GetItemRequest, GetItemResponse, Map<String, AttributeValue>> {
    private final String keyText;
    private final GetItemRequest request;

    /** @param key as it is stored */
    StoredItem(Connection connection, TableSchema<?> schema, Map<String, AttributeValue> key, String keyText) {
        super(connection, schema);
        this.keyText = keyText;
        this.request = GetItemRequest.builder()
                .tableName(tableName())
                .key(key)
                .consistentRead(true)
                .build();
    }

    @Override
    String verb() {
        return "get";
    }

    @Override
    String key() {
        return keyText;
    }

    @Override
    boolean writes() {
        return false;
    }

    @Override
    GetItemRequest request() {
        return request;
    }

    @Override
    GetItemResponse send(DynamoDbClient client, GetItemRequest sent) {
        return client.getItem(sent);
    }

    @Override
    CompletableFuture<GetItemResponse> send(DynamoDbAsyncClient client, GetItemRequest sent) {
        return client.getItem(sent);
    }

    @Override
    Map<String, AttributeValue> result(GetItemResponse answer) {
        return answer.item();
    }
}
