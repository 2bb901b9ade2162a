package dev.stator.internal;

import dev.stator.error.CancellationReason;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.StatorException;
import dev.stator.error.TransactionCancelledException;
import dev.stator.error.VersionConflictException;
import dev.stator.expression.VersionGuard;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Replaces an item by one with another key, in one transaction: deletes the old one, which must be there, and creates the new one. */
public final class Rekey<T, R> extends TransactionOperation<TransactWriteItemsRequest, TransactWriteItemsResponse, R> {
    private static final int OLD = 0;
    private static final int NEW = 1;

    private final Target<T> target;
    private final Key<T> oldKey;
    private final Written<T> newItem;
    private final @Nullable VersionGuard<T> guard;
    private final Function<T, R> result;
    private final @Nullable R missing;

    private Rekey(Target<T> target, Key<T> oldKey, T newItem, Function<T, R> result, @Nullable R missing) {
        super(Targets.on(target.connection()).and(target));
        this.target = target;
        this.oldKey = Objects.requireNonNull(oldKey, "oldKey");
        this.newItem = Written.moved(target, newItem);
        VersionGuard<T> read = this.newItem.guard();
        this.guard = read == null || read.expected() == null ? null : read;
        this.result = result;
        this.missing = missing;
    }

    /** Gives the new item; fails where there is no item with the old key. */
    public static <T> Rekey<T, T> of(Target<T> target, Key<T> oldKey, T newItem) {
        return new Rekey<>(target, oldKey, newItem, item -> item, null);
    }

    /** Gives the new item; empty where there is no item with the old key. */
    public static <T> Rekey<T, Optional<T>> ifPresent(Target<T> target, Key<T> oldKey, T newItem) {
        return new Rekey<>(target, oldKey, newItem, Optional::of, Optional.empty());
    }

    @Override
    String action() {
        return "rekey";
    }

    @Override
    List<TableSchema<?>> typesOf(ItemKey item) {
        return List.of(target.schema());
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    String key() {
        return oldKey.text();
    }

    private Key<T> newKey() {
        return newItem.key();
    }

    @Override
    Action action(int index) {
        return index == OLD
                ? new Action(
                        target, "delete", oldKey.text(), "there is no item with this key", "refused as invalid", guard)
                : new Action(
                        target,
                        "create",
                        newKey().text(),
                        "there is an item with this key already",
                        "refused as invalid; the cause has the reason",
                        null);
    }

    /** With a token, so that the SDK, which repeats a request whose answer is lost, does nothing twice. */
    @Override
    TransactWriteItemsRequest request() {
        TransactionAction<T> delete = TransactionAction.deletePresent(target, oldKey, guard);
        TransactionAction<T> create = TransactionAction.moved(newItem);
        if (delete.id().equals(create.id())) {
            throw new InvalidRequestException(
                    description() + ": the new item has the same key; put replaces an item under its own key",
                    table(),
                    key(),
                    null);
        }
        return TransactWriteItemsRequest.builder()
                .transactItems(delete.request(), create.request())
                .clientRequestToken(UUID.randomUUID().toString())
                .overrideConfiguration(targets.options())
                .build();
    }

    @Override
    @Nullable
    StatorException refused(TransactWriteItemsRequest request, AwsServiceException refusal) {
        if (super.refused(request, refusal) instanceof TransactionCancelledException cancelled) {
            return cancelled(cancelled, refusal);
        }
        return Failures.code(refusal).equals("ValidationException")
                ? TooLarge.check(
                        "rekey to",
                        newKey(),
                        request.transactItems().get(NEW).put().item(),
                        refusal)
                : null;
    }

    /** A missing item goes before a taken key: there is nothing to move, wherever to. */
    private StatorException cancelled(TransactionCancelledException cancelled, AwsServiceException refusal) {
        if (isUnmet(cancelled, OLD)) {
            return gone(cancelled, refusal);
        }
        if (!isUnmet(cancelled, NEW)) {
            return cancelled;
        }
        ConditionFailedException taken = new ConditionFailedException(
                description() + ": there is an item with the new key " + newKey() + " already; nothing was written",
                table(),
                newKey().text(),
                cancelled.reasons().get(NEW).item(target.schema().type()).orElse(null),
                refusal);
        Arrays.stream(cancelled.getSuppressed()).forEach(taken::addSuppressed);
        return taken;
    }

    /** The old item is not there, or not with the version that was read. */
    private ConditionFailedException gone(TransactionCancelledException cancelled, AwsServiceException refusal) {
        Map<String, AttributeValue> stored = ((TransactionCanceledException) refusal)
                .cancellationReasons()
                .get(OLD)
                .item();
        VersionConflict conflict = stored.isEmpty() ? null : VersionConflict.of(guard, stored);
        if (conflict == null) {
            return new ConditionFailedException(
                    description() + ": there is no item with this key; nothing was written",
                    table(),
                    key(),
                    null,
                    refusal);
        }
        ConditionFailedException changed = conflict.exception(
                description() + ": " + conflict.text() + "; nothing was written",
                table(),
                key(),
                cancelled.reasons().get(OLD).item(target.schema().type()).orElse(null),
                refusal);
        Arrays.stream(cancelled.getSuppressed()).forEach(changed::addSuppressed);
        return changed;
    }

    private static boolean isUnmet(TransactionCancelledException cancelled, int index) {
        List<CancellationReason> reasons = cancelled.reasons();
        return index < reasons.size() && reasons.get(index).code() == CancellationReason.Code.CONDITIONAL_CHECK_FAILED;
    }

    @Override
    TransactWriteItemsResponse send(DynamoDbClient client, TransactWriteItemsRequest request) {
        return client.transactWriteItems(request);
    }

    @Override
    CompletableFuture<TransactWriteItemsResponse> send(DynamoDbAsyncClient client, TransactWriteItemsRequest request) {
        return client.transactWriteItems(request);
    }

    @Override
    R result(TransactWriteItemsResponse answer) {
        return result.apply(newItem.stored());
    }

    /** That there is no item with the old key is a result, for those who ask for one. */
    @Override
    R recover(TransactWriteItemsRequest request, StatorException failure) {
        if (missing != null
                && failure instanceof ConditionFailedException
                && !(failure instanceof VersionConflictException)
                && failure.key().equals(Optional.of(key()))) {
            return missing;
        }
        throw failure;
    }
}
