package dev.stator.internal;

import dev.stator.error.InvalidRequestException;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * The update expression {@code SET #0=:0,#1=:1 REMOVE #2}.
 *
 * <p>Placeholders are positions in base 36, because the text may have 4,096 bytes and no more: so about 500 attributes fit.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html">DynamoDB's constraints</a>
 */
final class SaveExpression {
    /** The longest text of an expression, in bytes. */
    static final int LIMIT = 4_096;

    private final StringBuilder set = new StringBuilder();
    private final StringBuilder remove = new StringBuilder();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, AttributeValue> values = new LinkedHashMap<>();

    void set(String name, AttributeValue value) {
        String position = position();
        set.append(set.isEmpty() ? "SET #" : ",#").append(position).append("=:").append(position);
        names.put("#" + position, name);
        values.put(":" + position, value);
    }

    void remove(String name) {
        String position = position();
        remove.append(remove.isEmpty() ? "REMOVE #" : ",#").append(position);
        names.put("#" + position, name);
    }

    private String position() {
        return Integer.toString(names.size(), Character.MAX_RADIX);
    }

    /** Refuses what DynamoDB would refuse, before it is sent. */
    void check(ItemOperation<?, ?, ?, ?> operation) {
        int length = text().length();
        if (length > LIMIT) {
            throw new InvalidRequestException(
                    operation.description() + ": " + names.size() + " attributes make an update expression of " + length
                            + " bytes; DynamoDB allows " + LIMIT + ". put stores any number of attributes",
                    operation.table(),
                    operation.key(),
                    null);
        }
    }

    /** Adds nothing for an item that is only a key: DynamoDB refuses empty expressions, and creates the item without one. */
    void addTo(UpdateItemRequest.Builder request) {
        if (!names.isEmpty()) {
            request.updateExpression(text()).expressionAttributeNames(names);
        }
        if (!values.isEmpty()) {
            request.expressionAttributeValues(values);
        }
    }

    private String text() {
        return set + (set.isEmpty() || remove.isEmpty() ? "" : " ") + remove;
    }
}
