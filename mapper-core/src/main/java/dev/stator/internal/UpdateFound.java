package dev.stator.internal;

import dev.stator.error.ConditionFailedException;
import dev.stator.error.StatorException;
import dev.stator.error.UnreachableException;
import dev.stator.expression.Changes;
import dev.stator.expression.Condition;
import dev.stator.schema.Key;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Updates an item that was found, if it is still there and what it was found by still holds. */
public final class UpdateFound<T> extends ItemOperation<T, UpdateItemRequest, UpdateItemResponse, FoundWrite> {
    private final UpdateItem<T, Key<T>> update;
    private final @Nullable Map<String, AttributeValue> storedKey;
    private final RateLimit limit;

    private UpdateFound(
            Target<T> target,
            UpdateItem<T, Key<T>> update,
            @Nullable Map<String, AttributeValue> storedKey,
            RateLimit limit) {
        super(target);
        this.storedKey = storedKey;
        this.update = update;
        this.limit = limit;
    }

    /**
     * @param filter of the reading; null where it has none
     * @param limit under which it is called
     */
    public UpdateFound(
            Target<T> target, FoundItem<T> item, Changes<T> changes, @Nullable Condition<T> filter, RateLimit limit) {
        this(
                target,
                UpdateItem.returningNothing(target, item.key(), guarded(target, changes, filter)),
                item.storedKey(),
                limit);
    }

    private static <T> Changes<T> guarded(Target<T> target, Changes<T> changes, @Nullable Condition<T> filter) {
        Changes<T> guarded = changes.mustExist(target.schema().hashKey().name());
        return filter == null ? guarded : guarded.when(filter);
    }

    @Override
    String verb() {
        return update.verb();
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    Key<T> itemKey() {
        return update.itemKey();
    }

    @Override
    @Nullable
    Condition<T> condition() {
        return update.condition();
    }

    @Override
    @Nullable
    Map<String, AttributeValue> foundKey() {
        return storedKey;
    }

    @Override
    UpdateItemRequest request() {
        return update.request().toBuilder()
                .returnConsumedCapacity(limit.returned())
                .build();
    }

    @Override
    @Nullable
    StatorException refused(UpdateItemRequest request, AwsServiceException refusal) {
        return update.refused(request, refusal);
    }

    @Override
    UpdateItemResponse send(DynamoDbClient client, UpdateItemRequest request) {
        return update.send(client, request);
    }

    @Override
    CompletableFuture<UpdateItemResponse> send(DynamoDbAsyncClient client, UpdateItemRequest request) {
        return update.send(client, request);
    }

    @Override
    FoundWrite result(UpdateItemResponse answer) {
        return new FoundWrite(true, RateLimit.units(answer.consumedCapacity()));
    }

    /**
     * Where the SDK made more than one attempt, the filter can fail on what the first has changed. That is told by the item's having all
     * that was set and nothing that was removed; where it has not, somebody else may have changed it before or after the first attempt.
     */
    @Override
    FoundWrite recover(UpdateItemRequest request, StatorException failure) {
        if (!(failure.getCause() instanceof ConditionalCheckFailedException failed)) {
            throw failure;
        }
        if (!isRepeated(failed)) {
            if (update.isOvertaken(failed.item())) {
                throw failure;
            }
            return FoundWrite.failed(false);
        }
        if (update.isMadeIn(failed.item())) {
            return FoundWrite.failed(true);
        }
        throw new UnreachableException(
                description() + ": there was no usable answer to the first attempt, and whether it was made is unknown",
                table(),
                key(),
                failure);
    }

    @Override
    FoundWrite recovered(StatorException failure) {
        return FoundWrite.failed(true);
    }

    @Override
    boolean isTentative() {
        return update.isTentative();
    }

    @Override
    @Nullable
    UpdateFound<T> instead(ConditionFailedException failure) {
        UpdateItem<T, Key<T>> instead = update.instead(failure);
        return instead == null ? null : new UpdateFound<>(target, instead, storedKey, limit);
    }
}
