package dev.stator.internal;

import dev.stator.schema.Key;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** Deletes one item and returns it. */
public final class DeleteItem<T> extends ItemOperation<T, DeleteItemRequest, DeleteItemResponse, Optional<T>> {
    private final Key<T> key;

    public DeleteItem(Target<T> target, Key<T> key) {
        super(target);
        this.key = Objects.requireNonNull(key, "key");
    }

    @Override
    String verb() {
        return "delete";
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    Key<T> itemKey() {
        return key;
    }

    @Override
    DeleteItemRequest request() {
        return DeleteItemRequest.builder()
                .tableName(target.tableName())
                .key(key.attributes())
                .returnValues(ReturnValue.ALL_OLD)
                .overrideConfiguration(target.options())
                .build();
    }

    @Override
    DeleteItemResponse send(DynamoDbClient client, DeleteItemRequest request) {
        return client.deleteItem(request);
    }

    @Override
    CompletableFuture<DeleteItemResponse> send(DynamoDbAsyncClient client, DeleteItemRequest request) {
        return client.deleteItem(request);
    }

    @Override
    Optional<T> result(DeleteItemResponse answer) {
        return decoded(answer.attributes());
    }
}
