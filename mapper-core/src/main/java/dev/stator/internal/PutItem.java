package dev.stator.internal;

import dev.stator.error.ConditionFailedException;
import dev.stator.error.StatorException;
import dev.stator.error.VersionConflictException;
import dev.stator.expression.Condition;
import dev.stator.expression.VersionGuard;
import dev.stator.schema.Key;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** Stores one item, in the place of any that has its key, or only where there is none, or only where a condition holds. */
public final class PutItem<T> extends ItemOperation<T, PutItemRequest, PutItemResponse, T> {
    private final Written<T> item;
    private final boolean create;
    private final @Nullable Condition<T> condition;

    private PutItem(Written<T> item, boolean create, @Nullable Condition<T> condition) {
        super(item.target());
        this.item = item;
        this.create = create;
        this.condition = condition;
    }

    public static <T> PutItem<T> replace(Target<T> target, T item) {
        return new PutItem<>(Written.put(target, item), false, null);
    }

    public static <T> PutItem<T> create(Target<T> target, T item) {
        return new PutItem<>(Written.create(target, item), true, null);
    }

    /** Stores an item that is moved here from another key, where there is none with its own. */
    static <T> PutItem<T> moved(Written<T> item) {
        return new PutItem<>(item, true, null);
    }

    public static <T> PutItem<T> when(Target<T> target, T item, Condition<T> condition) {
        Objects.requireNonNull(condition, "condition");
        return new PutItem<>(Written.put(target, item), false, condition);
    }

    /** The same without a look at the stored item, which a transaction cannot have: an item that has none gets a new instant of creation. */
    PutItem<T> anew() {
        return new PutItem<>(item.anew(), create, condition);
    }

    @Override
    String verb() {
        return create ? "create" : "put";
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
    Condition<T> condition() {
        return condition;
    }

    @Override
    @Nullable
    VersionGuard<T> guard() {
        return create ? null : item.guard();
    }

    @Override
    PutItemRequest request() {
        Expressions expressions = new Expressions(this);
        Condition<T> needed = needed();
        PutItemRequest.Builder request = PutItemRequest.builder()
                .tableName(target.tableName())
                .item(item.attributes())
                .conditionExpression(expressions.condition("condition", needed))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .overrideConfiguration(target.options());
        if (create) {
            request.conditionExpression("attribute_not_exists(#0)")
                    .expressionAttributeNames(
                            Map.of("#0", target.schema().hashKey().name()));
        }
        if (create || needed != null) {
            request.returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
        }
        return request.build();
    }

    @Override
    @Nullable
    Condition<T> needed() {
        Condition<T> guarded = super.needed();
        Creation<T> creation = item.creation();
        if (creation == null) {
            return guarded;
        }
        return guarded == null ? creation.condition() : guarded.and(creation.condition());
    }

    @Override
    String unmet() {
        if (create) {
            return "there is an item with this key already";
        }
        Creation<T> creation = item.creation();
        if (creation == null || !creation.isLast()) {
            return super.unmet();
        }
        String others =
                "others changed when the item was created, before each of " + (Creation.MOST_REPEATS + 1) + " requests";
        return condition == null ? others : super.unmet() + ", or " + others;
    }

    /** The item as it is stored. */
    T stored() {
        return item.stored();
    }

    @Override
    Map<String, AttributeValue> written(PutItemRequest request) {
        return request.item();
    }

    @Override
    PutItemResponse send(DynamoDbClient client, PutItemRequest request) {
        return client.putItem(request);
    }

    @Override
    CompletableFuture<PutItemResponse> send(DynamoDbAsyncClient client, PutItemRequest request) {
        return client.putItem(request);
    }

    @Override
    T result(PutItemResponse answer) {
        return item.stored();
    }

    /**
     * Where the answer to the first attempt is lost and the SDK repeats it, the condition can fail on the item that the first attempt
     * stored. It is told by its being the very item that was sent, as DynamoDB compares values.
     */
    @Override
    T recover(PutItemRequest request, StatorException failure) {
        if (failure.getCause() instanceof ConditionalCheckFailedException failed
                && isRepeated(failed)
                && SameItem.of(request.item(), failed.item())) {
            return item.stored();
        }
        throw failure;
    }

    @Override
    T recovered(StatorException failure) {
        return item.stored();
    }

    @Override
    boolean isTentative() {
        return item.creation() != null;
    }

    /** With the instant of creation of the item that is there, unless it is something else that failed. */
    @Override
    @Nullable
    PutItem<T> instead(ConditionFailedException failure) {
        Creation<T> creation = item.creation();
        if (creation == null
                || failure instanceof VersionConflictException
                || !(failure.getCause() instanceof ConditionalCheckFailedException failed)) {
            return null;
        }
        Creation<T> next = creation.after(failed.item());
        return next == null ? null : new PutItem<>(item.with(next), create, condition);
    }
}
