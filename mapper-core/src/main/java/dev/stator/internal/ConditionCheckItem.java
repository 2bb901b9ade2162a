package dev.stator.internal;

import dev.stator.expression.Condition;
import dev.stator.schema.Key;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** Requires a condition of an item that a transaction leaves as it is. */
final class ConditionCheckItem<T> extends Described {
    private final Target<T> target;
    private final Key<T> key;
    private final Condition<T> condition;

    ConditionCheckItem(Target<T> target, Key<T> key, Condition<T> condition) {
        this.target = target;
        this.key = Objects.requireNonNull(key, "key");
        this.condition = Objects.requireNonNull(condition, "condition");
    }

    @Override
    String verb() {
        return "check";
    }

    @Override
    String table() {
        return target.schema().tableName();
    }

    @Override
    String key() {
        return key.text();
    }

    ConditionCheck request() {
        Expressions expressions = new Expressions(this);
        return ConditionCheck.builder()
                .tableName(target.tableName())
                .key(key.attributes())
                .conditionExpression(expressions.condition("condition", condition))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }
}
