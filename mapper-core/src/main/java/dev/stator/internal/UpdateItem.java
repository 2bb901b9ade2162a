package dev.stator.internal;

import dev.stator.error.ConditionFailedException;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.StatorException;
import dev.stator.error.VersionConflictException;
import dev.stator.expression.Changes;
import dev.stator.expression.Condition;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.DocumentPath.Step;
import dev.stator.expression.Partial;
import dev.stator.expression.VersionGuard;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import dev.stator.schema.TypeMark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Changes one item. */
public final class UpdateItem<T, R> extends ItemOperation<T, UpdateItemRequest, UpdateItemResponse, R> {
    private final Key<T> key;
    private final Changes<T> changes;
    private final StoredParts stored;
    private final ReturnValue returned;
    private final Function<Map<String, AttributeValue>, R> result;

    private UpdateItem(
            Target<T> target,
            Key<T> key,
            Changes<T> changes,
            ReturnValue returned,
            Function<Map<String, AttributeValue>, R> result) {
        super(target);
        TableSchema<T> type = ItemType.of(target, Objects.requireNonNull(key, "key"), changes);
        this.key = type == key.schema() ? key : type.keyOfItem(key.attributes());
        this.changes = ItemType.typed(type, changes);
        this.stored = StoredParts.UNSEEN;
        this.returned = returned;
        this.result = result;
    }

    private UpdateItem(UpdateItem<T, R> same, StoredParts stored) {
        super(same.target);
        this.key = same.key;
        this.changes = same.changes;
        this.stored = stored;
        this.returned = same.returned;
        this.result = same.result;
    }

    /** The same in a transaction, where no other request can take its place. */
    UpdateItem<T, R> once() {
        return new UpdateItem<>(this, StoredParts.ONCE);
    }

    /** Saves the attributes that an entity has, removes those that it lacks, and leaves alone those that its type does not know. */
    public static <T> UpdateItem<T, T> save(Target<T> target, T item, @Nullable Condition<T> condition) {
        Target<T> own = target.of(Objects.requireNonNull(item, "item"));
        Written<T> saved = Written.update(own, item);
        Changes<T> all = new ItemChanges<>(own, saved.key())
                .save(Changes.none(), saved.attributes())
                .expecting(saved.guard());
        return returningNew(own, saved.key(), condition == null ? all : all.when(condition));
    }

    /** Gives the item as it is afterwards. */
    public static <T> UpdateItem<T, T> returningNew(Target<T> target, Key<T> key, Changes<T> changes) {
        return new UpdateItem<>(
                target, key, Generating.complete(target, key, changes), ReturnValue.ALL_NEW, target.schema()::fromItem);
    }

    /** Gives the item as it was before, if there was one. */
    public static <T> UpdateItem<T, Optional<T>> returningOld(Target<T> target, Key<T> key, Changes<T> changes) {
        return new UpdateItem<>(
                target,
                key,
                Generating.complete(target, key, changes),
                ReturnValue.ALL_OLD,
                item -> item.isEmpty()
                        ? Optional.empty()
                        : Optional.of(target.schema().fromItem(item)));
    }

    /** Gives what was changed, as it is afterwards. */
    public static <T> UpdateItem<T, Partial<T>> returningUpdatedNew(Target<T> target, Key<T> key, Changes<T> changes) {
        return returningUpdated(
                target, key, changes, goesIntoLists(changes) ? ReturnValue.ALL_NEW : ReturnValue.UPDATED_NEW);
    }

    /** Gives what was changed, as it was before. */
    public static <T> UpdateItem<T, Partial<T>> returningUpdatedOld(Target<T> target, Key<T> key, Changes<T> changes) {
        return returningUpdated(
                target, key, changes, goesIntoLists(changes) ? ReturnValue.ALL_OLD : ReturnValue.UPDATED_OLD);
    }

    private static <T> UpdateItem<T, Partial<T>> returningUpdated(
            Target<T> target, Key<T> key, Changes<T> changes, ReturnValue returned) {
        Changes<T> all = Generating.complete(target, key, changes);
        List<DocumentPath> asked = all.changed(target.schema());
        Set<String> names = asked.stream().map(DocumentPath::root).collect(Collectors.toSet());
        return new UpdateItem<>(target, key, all, returned, item -> {
            Map<String, AttributeValue> changed = new HashMap<>(item);
            changed.keySet().retainAll(names);
            return new Partial<>(asked, changed);
        });
    }

    /**
     * Whether elements of lists are changed. It is not documented whether such a list then comes back with all its elements or with those
     * alone, which could not be told apart; so the whole item is asked for, at the same capacity.
     */
    private static boolean goesIntoLists(Changes<?> changes) {
        return changes.targets().stream()
                .anyMatch(target -> target.steps().stream().anyMatch(Step.Index.class::isInstance));
    }

    /** Gives nothing but the key that it was given. */
    public static <T> UpdateItem<T, Key<T>> returningNothing(Target<T> target, Key<T> key, Changes<T> changes) {
        return new UpdateItem<>(
                target, key, Generating.complete(target, key, changes), ReturnValue.NONE, nothing -> key);
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
        return key;
    }

    @Override
    @Nullable
    Condition<T> condition() {
        return changes.condition();
    }

    @Override
    @Nullable
    VersionGuard<T> guard() {
        return changes.guard();
    }

    @Override
    @Nullable
    Condition<T> needed() {
        Condition<T> guarded = super.needed();
        Condition<T> asTaken = stored.condition(kept(), changes);
        if (asTaken == null) {
            return guarded;
        }
        return guarded == null ? asTaken : guarded.and(asTaken);
    }

    /** The attributes of which the request depends on what is stored. */
    private List<String> kept() {
        return Derivation.kept(this, key, changes);
    }

    @Override
    String unmet() {
        List<String> kept = kept();
        if (kept.isEmpty() || !stored.isLast()) {
            return super.unmet();
        }
        String others = "the key of an index is made of '" + String.join("', '", kept)
                + "' too, and the stored item has another value there than was taken for it";
        return condition() == null ? others : super.unmet() + ", or " + others;
    }

    @Override
    @Nullable
    TypeMark type() {
        return key.schema().typeAttribute();
    }

    @Override
    UpdateItemRequest request() {
        Expressions expressions = new Expressions(this);
        Condition<T> needed = needed();
        UpdateItemRequest.Builder request = UpdateItemRequest.builder()
                .tableName(target.tableName())
                .key(key.attributes())
                .updateExpression(expressions.update(target, key, changes, stored))
                .conditionExpression(expressions.condition("condition", needed))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .returnValues(returned)
                .overrideConfiguration(target.options());
        if (needed != null) {
            request.returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
        }
        return request.build();
    }

    /** Without what the item has beside them, which is not known here. */
    @Override
    Map<String, AttributeValue> written(UpdateItemRequest request) {
        Map<String, AttributeValue> written = new HashMap<>(changes.values());
        written.putAll(key.attributes());
        return written;
    }

    @Override
    @Nullable
    StatorException refused(UpdateItemRequest request, AwsServiceException refusal) {
        StatorException known = super.refused(request, refusal);
        Set<String> needed = changes.needed();
        if (known != null || needed.isEmpty() || !Failures.code(refusal).equals("ValidationException")) {
            return known;
        }
        return new InvalidRequestException(
                description()
                        + ": refused as invalid, as it is where the item lacks what the update needs, or has another type there: "
                        + String.join(", ", needed) + "; nothing was written, and the cause has the reason"
                        + Failures.details(refusal),
                table(),
                key(),
                refusal);
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
    R result(UpdateItemResponse answer) {
        return result.apply(answer.attributes());
    }

    /**
     * Where the answer to the first attempt is lost and the SDK repeats it, the version can be the one that the first attempt counted up to.
     * It is told by the item's having all that was set and nothing that was removed. That cannot be told where DynamoDB computed
     * something: two callers who add 1 to the same version leave the same.
     */
    @Override
    R recover(UpdateItemRequest request, StatorException failure) {
        if (failure instanceof VersionConflictException
                && failure.getCause() instanceof ConditionalCheckFailedException failed
                && isRepeated(failed)
                && isMadeIn(failed.item())) {
            return result.apply(failed.item());
        }
        throw failure;
    }

    /** It is told of the stored item, where that could be read. */
    @Override
    R recovered(StatorException failure) {
        if (failure.getCause() instanceof ConditionalCheckFailedException failed && failed.hasItem()) {
            return result.apply(failed.item());
        }
        throw failure;
    }

    /** Whether a stored item has all that is set and nothing that is removed; false where that cannot be told. */
    boolean isMadeIn(Map<String, AttributeValue> item) {
        return !changes.isEmpty()
                && !item.isEmpty()
                && Derivation.complete(this, key, changes, stored).areIn(item, SameItem::same);
    }

    @Override
    boolean isTentative() {
        return !kept().isEmpty();
    }

    /** With what the stored item has, unless it is something else that failed. */
    @Override
    @Nullable
    UpdateItem<T, R> instead(ConditionFailedException failure) {
        return !stored.isLast()
                        && !(failure instanceof VersionConflictException)
                        && failure.getCause() instanceof ConditionalCheckFailedException failed
                        && isOvertaken(failed.item())
                ? new UpdateItem<>(this, stored.of(failed.item()))
                : null;
    }

    /** Whether the stored item is not what the request took it to be. */
    boolean isOvertaken(Map<String, AttributeValue> item) {
        return stored.differIn(item, kept(), changes);
    }
}
