package dev.stator.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The expressions of a write of one item.
 *
 * @param table its name in DynamoDB
 * @param key of the item, with or without its other attributes
 * @param names by their placeholders
 * @param values by their placeholders
 * @param condition null where there is none
 * @param update null where there is none
 */
record WriteExpressions(
        String table,
        Map<String, AttributeValue> key,
        Map<String, String> names,
        Map<String, AttributeValue> values,
        @Nullable String condition,
        @Nullable String update) {
    /** The same with other texts and values. */
    WriteExpressions with(
            Map<String, AttributeValue> newValues, @Nullable String newCondition, @Nullable String newUpdate) {
        return new WriteExpressions(table, key, names, newValues, newCondition, newUpdate);
    }

    /** Without the values, which are not for logs. */
    @Override
    public String toString() {
        return table + " " + names + " " + condition + " " + update;
    }
}
