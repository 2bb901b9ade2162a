package dev.stator.internal;

import dev.stator.schema.Key;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Saves the attributes that an entity has, removes those that it lacks, and leaves alone those that its type does not know. */
public final class UpdateItem<T> extends ItemOperation<T, UpdateItemRequest, UpdateItemResponse, T> {
    private final T item;

    public UpdateItem(Target<T> target, T item) {
        super(target);
        this.item = Objects.requireNonNull(item, "item");
    }

    @Override
    String verb() {
        return "update";
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    Key<T> itemKey() {
        return target.schema().keyOf(item);
    }

    @Override
    UpdateItemRequest request() {
        Key<T> itemKey = itemKey();
        Map<String, AttributeValue> key = itemKey.attributes();
        Map<String, AttributeValue> attributes = KeyCheck.checked(target, itemKey, item);
        SaveExpression expression = new SaveExpression();
        attributes.forEach((name, value) -> {
            if (!key.containsKey(name)) {
                expression.set(name, value);
            }
        });
        for (String name : target.schema().names().asList()) {
            if (!attributes.containsKey(name)) {
                expression.remove(name);
            }
        }
        expression.check(this);
        UpdateItemRequest.Builder request = UpdateItemRequest.builder()
                .tableName(target.tableName())
                .key(key)
                .returnValues(ReturnValue.ALL_NEW)
                .overrideConfiguration(target.options());
        expression.addTo(request);
        return request.build();
    }

    /** Without what the item has beside them, which is not known here. */
    @Override
    Map<String, AttributeValue> written(UpdateItemRequest request) {
        return target.schema().toItem(item);
    }

    @Override
    UpdateItemResponse send(DynamoDbClient client, UpdateItemRequest request) {
        return client.updateItem(request);
    }

    @Override
    CompletableFuture<UpdateItemResponse> send(DynamoDbAsyncClient client, UpdateItemRequest request) {
        return client.updateItem(request);
    }

    @Override
    T result(UpdateItemResponse answer) {
        return target.schema().fromItem(answer.attributes());
    }
}
