package dev.stator.contract.atrest;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * A write of one item.
 *
 * @param name of the item
 * @param holds whether its condition does
 * @param tells whether the item is asked for where it does not
 * @param before the item; empty where there is none
 * @param after the item as it becomes; empty where it is deleted
 */
record ScheduledWrite(
        String name,
        boolean holds,
        boolean tells,
        Map<String, AttributeValue> before,
        Map<String, AttributeValue> after) {
    private static boolean tells(ReturnValuesOnConditionCheckFailure asked) {
        return asked == ReturnValuesOnConditionCheckFailure.ALL_OLD;
    }

    static ScheduledWrite of(String name, PutItemRequest put, Map<String, AttributeValue> before) {
        var expressions = new ScheduledExpressions(put.expressionAttributeNames(), put.expressionAttributeValues());
        return new ScheduledWrite(
                name,
                expressions.holds(put.conditionExpression(), before),
                tells(put.returnValuesOnConditionCheckFailure()),
                before,
                put.item());
    }

    static ScheduledWrite of(String name, UpdateItemRequest update, Map<String, AttributeValue> before) {
        var expressions =
                new ScheduledExpressions(update.expressionAttributeNames(), update.expressionAttributeValues());
        Map<String, AttributeValue> item = new HashMap<>(before);
        item.putAll(update.key());
        return new ScheduledWrite(
                name,
                expressions.holds(update.conditionExpression(), before),
                tells(update.returnValuesOnConditionCheckFailure()),
                before,
                expressions.updated(update.updateExpression(), item));
    }

    static ScheduledWrite of(String name, DeleteItemRequest delete, Map<String, AttributeValue> before) {
        var expressions =
                new ScheduledExpressions(delete.expressionAttributeNames(), delete.expressionAttributeValues());
        return new ScheduledWrite(
                name,
                expressions.holds(delete.conditionExpression(), before),
                tells(delete.returnValuesOnConditionCheckFailure()),
                before,
                Map.of());
    }

    static ScheduledWrite of(String name, Put put, Map<String, AttributeValue> before) {
        return of(
                name,
                PutItemRequest.builder()
                        .item(put.item())
                        .conditionExpression(put.conditionExpression())
                        .expressionAttributeNames(put.expressionAttributeNames())
                        .expressionAttributeValues(put.expressionAttributeValues())
                        .returnValuesOnConditionCheckFailure(put.returnValuesOnConditionCheckFailure())
                        .build(),
                before);
    }

    static ScheduledWrite of(String name, Update update, Map<String, AttributeValue> before) {
        return of(
                name,
                UpdateItemRequest.builder()
                        .key(update.key())
                        .updateExpression(update.updateExpression())
                        .conditionExpression(update.conditionExpression())
                        .expressionAttributeNames(update.expressionAttributeNames())
                        .expressionAttributeValues(update.expressionAttributeValues())
                        .returnValuesOnConditionCheckFailure(update.returnValuesOnConditionCheckFailure())
                        .build(),
                before);
    }

    static ScheduledWrite of(String name, Delete delete, Map<String, AttributeValue> before) {
        return of(
                name,
                DeleteItemRequest.builder()
                        .key(delete.key())
                        .conditionExpression(delete.conditionExpression())
                        .expressionAttributeNames(delete.expressionAttributeNames())
                        .expressionAttributeValues(delete.expressionAttributeValues())
                        .returnValuesOnConditionCheckFailure(delete.returnValuesOnConditionCheckFailure())
                        .build(),
                before);
    }

    /** The item, where there is one and its writer asks for it. */
    @Nullable
    Map<String, AttributeValue> told() {
        return tells && !before.isEmpty() ? before : null;
    }
}
