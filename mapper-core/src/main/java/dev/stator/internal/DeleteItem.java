package dev.stator.internal;

import dev.stator.expression.Condition;
import dev.stator.schema.Key;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** Deletes one item and returns it. */
public final class DeleteItem<T> extends ItemOperation<T, DeleteItemRequest, DeleteItemResponse, Optional<T>> {
    private final Key<T> key;
    private final @Nullable Condition<T> condition;

    private DeleteItem(Target<T> target, Key<T> key, @Nullable Condition<T> condition) {
        super(target);
        this.key = Objects.requireNonNull(key, "key");
        this.condition = condition;
    }

    public static <T> DeleteItem<T> of(Target<T> target, Key<T> key) {
        return new DeleteItem<>(target, key, null);
    }

    public static <T> DeleteItem<T> when(Target<T> target, Key<T> key, Condition<T> condition) {
        return new DeleteItem<>(target, key, Objects.requireNonNull(condition, "condition"));
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
    @Nullable
    Condition<T> condition() {
        return condition;
    }

    @Override
    DeleteItemRequest request() {
        Expressions expressions = new Expressions(this);
        DeleteItemRequest.Builder request = DeleteItemRequest.builder()
                .tableName(target.tableName())
                .key(key.attributes())
                .conditionExpression(expressions.condition("condition", condition))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .returnValues(ReturnValue.ALL_OLD)
                .overrideConfiguration(target.options());
        if (condition != null) {
            request.returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
        }
        return request.build();
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
