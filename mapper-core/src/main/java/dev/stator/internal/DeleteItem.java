package dev.stator.internal;

import dev.stator.error.StatorException;
import dev.stator.error.VersionConflictException;
import dev.stator.expression.Condition;
import dev.stator.expression.VersionGuard;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import dev.stator.schema.TypeMark;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** Deletes one item and returns it. */
public final class DeleteItem<T> extends ItemOperation<T, DeleteItemRequest, DeleteItemResponse, Optional<T>> {
    private final Key<T> key;
    private final @Nullable Condition<T> condition;
    private final @Nullable VersionGuard<T> guard;

    private DeleteItem(
            Target<T> target, Key<T> key, @Nullable Condition<T> condition, @Nullable VersionGuard<T> guard) {
        super(target);
        this.key = Objects.requireNonNull(key, "key");
        this.condition = condition;
        this.guard = guard;
    }

    public static <T> DeleteItem<T> of(Target<T> target, Key<T> key) {
        return new DeleteItem<>(target, key, null, null);
    }

    public static <T> DeleteItem<T> when(Target<T> target, Key<T> key, Condition<T> condition) {
        return new DeleteItem<>(target, key, Objects.requireNonNull(condition, "condition"), null);
    }

    /** Deletes the item that has the key of this one, and its version if the entity has one. */
    public static <T> DeleteItem<T> item(Target<T> target, T item, @Nullable Condition<T> condition) {
        TableSchema<T> schema = target.of(Objects.requireNonNull(item, "item")).schema();
        Key<T> key = schema.keyOf(item);
        VersionGuard<T> guard =
                schema.generation().version().isPresent() ? Generating.guard(schema, schema.toItem(item)) : null;
        return new DeleteItem<>(target, key, condition, guard);
    }

    /** Deletes the item with this key, if it has this version. */
    static <T> DeleteItem<T> guarded(Target<T> target, Key<T> key, VersionGuard<T> guard) {
        return new DeleteItem<>(target, key, null, guard);
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
    @Nullable
    VersionGuard<T> guard() {
        return guard;
    }

    @Override
    @Nullable
    TypeMark type() {
        return target.schema().typeAttribute();
    }

    @Override
    DeleteItemRequest request() {
        Expressions expressions = new Expressions(this);
        Condition<T> needed = needed();
        DeleteItemRequest.Builder request = DeleteItemRequest.builder()
                .tableName(target.tableName())
                .key(key.attributes())
                .conditionExpression(expressions.condition("condition", needed))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .returnValues(ReturnValue.ALL_OLD)
                .overrideConfiguration(target.options());
        if (needed != null) {
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

    /**
     * Where the answer to the first attempt is lost and the SDK repeats it, there is no item any more that could have the version: it counts
     * as deleted by the first attempt, which is what the caller wants to know.
     */
    @Override
    Optional<T> recover(DeleteItemRequest request, StatorException failure) {
        if (failure instanceof VersionConflictException
                && failure.getCause() instanceof ConditionalCheckFailedException failed
                && isRepeated(failed)
                && failed.item().isEmpty()) {
            return Optional.empty();
        }
        throw failure;
    }
}
