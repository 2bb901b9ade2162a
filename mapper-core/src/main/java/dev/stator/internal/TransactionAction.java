package dev.stator.internal;

import dev.stator.error.InvalidRequestException;
import dev.stator.expression.Changes;
import dev.stator.expression.Condition;
import dev.stator.expression.VersionGuard;
import dev.stator.schema.Key;
import dev.stator.schema.TypeMark;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * One action of a transaction, ready to be sent: what the call of the same name sends by itself.
 *
 * @param target the table
 * @param key of the item
 * @param id which item it is
 * @param verb for messages
 * @param unmet what it means that its condition failed, for messages
 * @param guard the version that the stored item must have; null where it may be any
 * @param needed what the item must have because the action computes with it, for messages
 * @param item that it stores as a whole; null where it does something else
 * @param written the attributes that it writes
 * @param request as it is sent
 */
public record TransactionAction<T>(
        Target<T> target,
        Key<T> key,
        ItemKey id,
        String verb,
        String unmet,
        @Nullable VersionGuard<T> guard,
        Set<String> needed,
        @Nullable T item,
        Map<String, AttributeValue> written,
        TransactWriteItem request) {

    private static <T> TransactionAction<T> of(
            ItemOperation<T, ?, ?, ?> call,
            Set<String> needed,
            @Nullable T item,
            Map<String, AttributeValue> written,
            TransactWriteItem.Builder request) {
        Key<T> key = call.itemKey();
        return new TransactionAction<>(
                call.target,
                key,
                id(call.target, key),
                call.verb(),
                call.unmet(),
                call.guard(),
                needed,
                item,
                written,
                request.build());
    }

    private static ItemKey id(Target<?> target, Key<?> key) {
        return ItemKey.of(target.tableName(), target.schema(), key.attributes());
    }

    public static <T> TransactionAction<T> put(Target<T> target, T item, @Nullable Condition<T> condition) {
        PutItem<T> call = condition == null ? PutItem.replace(target, item) : PutItem.when(target, item, condition);
        return put(call.anew());
    }

    public static <T> TransactionAction<T> create(Target<T> target, T item) {
        return put(PutItem.create(target, item));
    }

    /** Stores an item that is moved here from another key. */
    static <T> TransactionAction<T> moved(Written<T> item) {
        return put(PutItem.moved(item));
    }

    private static <T> TransactionAction<T> put(PutItem<T> call) {
        PutItemRequest alone = call.request();
        Put put = Put.builder()
                .tableName(alone.tableName())
                .item(alone.item())
                .conditionExpression(alone.conditionExpression())
                .expressionAttributeNames(alone.expressionAttributeNames())
                .expressionAttributeValues(alone.expressionAttributeValues())
                .returnValuesOnConditionCheckFailure(alone.returnValuesOnConditionCheckFailure())
                .build();
        return of(
                call,
                Set.of(),
                call.stored(),
                alone.item(),
                TransactWriteItem.builder().put(put));
    }

    /** Saves an item, as an update of the whole entity does. */
    public static <T> TransactionAction<T> save(Target<T> target, T item, @Nullable Condition<T> condition) {
        return update(UpdateItem.save(target, item, condition).once(), Set.of());
    }

    public static <T> TransactionAction<T> update(Target<T> target, Key<T> key, Changes<T> changes) {
        return update(UpdateItem.returningNothing(target, key, changes).once(), changes.needed());
    }

    private static <T> TransactionAction<T> update(UpdateItem<T, ?> call, Set<String> needed) {
        UpdateItemRequest alone = call.request();
        if (alone.updateExpression() == null) {
            throw new InvalidRequestException(
                    call.description() + ": an update that changes nothing cannot be part of a transaction;"
                            + " put an item of its key, or check a condition of it",
                    call.table(),
                    call.key(),
                    null);
        }
        Update update = Update.builder()
                .tableName(alone.tableName())
                .key(alone.key())
                .updateExpression(alone.updateExpression())
                .conditionExpression(alone.conditionExpression())
                .expressionAttributeNames(alone.expressionAttributeNames())
                .expressionAttributeValues(alone.expressionAttributeValues())
                .returnValuesOnConditionCheckFailure(alone.returnValuesOnConditionCheckFailure())
                .build();
        return of(
                call,
                needed,
                null,
                call.written(alone),
                TransactWriteItem.builder().update(update));
    }

    public static <T> TransactionAction<T> delete(Target<T> target, Key<T> key, @Nullable Condition<T> condition) {
        return delete(condition == null ? DeleteItem.of(target, key) : DeleteItem.when(target, key, condition));
    }

    /** Deletes the item that has the key of this one, and its version if the entity has one. */
    public static <T> TransactionAction<T> delete(Target<T> target, T item, @Nullable Condition<T> condition) {
        return delete(DeleteItem.item(target, item, condition));
    }

    private static <T> TransactionAction<T> delete(DeleteItem<T> call) {
        DeleteItemRequest alone = call.request();
        Delete delete = Delete.builder()
                .tableName(alone.tableName())
                .key(alone.key())
                .conditionExpression(alone.conditionExpression())
                .expressionAttributeNames(alone.expressionAttributeNames())
                .expressionAttributeValues(alone.expressionAttributeValues())
                .returnValuesOnConditionCheckFailure(alone.returnValuesOnConditionCheckFailure())
                .build();
        return of(call, Set.of(), null, Map.of(), TransactWriteItem.builder().delete(delete));
    }

    /**
     * Deletes an item that must be there.
     *
     * @param guard the version that it must have; null where it may be any
     */
    static <T> TransactionAction<T> deletePresent(Target<T> target, Key<T> key, @Nullable VersionGuard<T> guard) {
        if (guard != null) {
            return delete(DeleteItem.guarded(target, key, guard)); // an item that is not there has no version
        }
        TypeMark type = target.schema().typeAttribute();
        if (type != null) {
            return delete(DeleteItem.when(target, key, Condition.of(type)));
        }
        Delete delete = Delete.builder()
                .tableName(target.tableName())
                .key(key.attributes())
                .conditionExpression("attribute_exists(#0)")
                .expressionAttributeNames(Map.of("#0", target.schema().hashKey().name()))
                .build();
        DeleteItem<T> call = DeleteItem.of(target, key);
        return of(call, Set.of(), null, Map.of(), TransactWriteItem.builder().delete(delete));
    }

    /** Requires a condition of an item that stays as it is. */
    public static <T> TransactionAction<T> check(Target<T> target, Key<T> key, Condition<T> condition) {
        ConditionCheckItem<T> check = new ConditionCheckItem<>(target, key, condition);
        return new TransactionAction<>(
                target,
                key,
                id(target, key),
                check.verb(),
                Expressions.unmet(condition),
                null,
                Set.of(),
                null,
                Map.of(),
                TransactWriteItem.builder().conditionCheck(check.request()).build());
    }

    /** With the key, and without the item, whose values are not for logs. */
    @Override
    public String toString() {
        return verb + " " + key;
    }
}
