package dev.stator.internal;

import dev.stator.error.StatorException;
import dev.stator.expression.Condition;
import dev.stator.expression.VersionGuard;
import dev.stator.schema.Key;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** Deletes an item that was found, unless its type has a version and it has another one by now. */
public final class DeleteFound<T> extends ItemOperation<T, DeleteItemRequest, DeleteItemResponse, FoundWrite> {
    private final FoundItem<T> item;
    private final RateLimit limit;

    /** @param limit under which it is called */
    public DeleteFound(Target<T> target, FoundItem<T> item, RateLimit limit) {
        super(target);
        this.item = item;
        this.limit = limit;
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
        return item.key();
    }

    @Override
    @Nullable
    VersionGuard<T> guard() {
        return item.guard();
    }

    @Override
    @Nullable
    Map<String, AttributeValue> foundKey() {
        return item.storedKey();
    }

    @Override
    DeleteItemRequest request() {
        Expressions expressions = new Expressions(this);
        Condition<T> needed = needed();
        DeleteItemRequest.Builder request = DeleteItemRequest.builder()
                .tableName(target.tableName())
                .key(item.key().attributes())
                .conditionExpression(expressions.condition("condition", needed))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .returnConsumedCapacity(limit.returned())
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
    FoundWrite result(DeleteItemResponse answer) {
        return new FoundWrite(true, RateLimit.units(answer.consumedCapacity()));
    }

    /**
     * An item that is gone has no version. Where the SDK made more than one attempt, the first has deleted it, whose answer was lost;
     * otherwise somebody else has.
     */
    @Override
    FoundWrite recover(DeleteItemRequest request, StatorException failure) {
        if (failure.getCause() instanceof ConditionalCheckFailedException failed
                && failed.item().isEmpty()) {
            return FoundWrite.failed(isRepeated(failed));
        }
        throw failure;
    }
}
