package dev.stator.internal;

import dev.stator.error.UndecodableItemException;
import dev.stator.expression.Condition;
import dev.stator.expression.VersionGuard;
import dev.stator.schema.GeneratedAttribute.CreatedAt;
import dev.stator.schema.TableSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The instant of creation of an item that is put without one: that of the item in whose place it is put, which only DynamoDB knows. So the
 * first request asks for an item without one; it fails with the stored item where there is one, and the next request asks for that.
 *
 * @param schema of the item
 * @param ordinal of the attribute
 * @param attribute its name
 * @param now the instant of an item that is new
 * @param stored what must be stored now; null where nothing must be
 * @param repeats how many requests there were before
 */
record Creation<T>(
        TableSchema<T> schema,
        int ordinal,
        String attribute,
        AttributeValue now,
        @Nullable AttributeValue stored,
        int repeats) {
    /** More than that need as many others who delete or create the item anew between two requests. */
    static final int MOST_REPEATS = 9;

    static <T> Creation<T> of(TableSchema<T> schema, CreatedAt created, AttributeValue now) {
        return new Creation<>(schema, created.ordinal(), schema.names().name(created.ordinal()), now, null, 0);
    }

    /** That the stored item says what it is expected to. */
    Condition<T> condition() {
        return new VersionGuard<T>(attribute, stored).condition();
    }

    /** What is put. */
    AttributeValue value() {
        return stored == null || !isReadable(stored) ? now : stored;
    }

    /** What the type cannot read, such as NULL, says nothing of the creation, and is replaced as all the rest is. */
    private boolean isReadable(AttributeValue value) {
        try {
            return schema.decode(ordinal, attribute, value) != null;
        } catch (UndecodableItemException e) {
            return false;
        }
    }

    /** What is expected next, of an item on which the request failed; null where it was something else that failed, or too often. */
    @Nullable
    Creation<T> after(Map<String, AttributeValue> item) {
        AttributeValue found = item.get(attribute);
        boolean isAsExpected = stored == null ? found == null : SameItem.same(stored, found);
        return isAsExpected || isLast() ? null : new Creation<>(schema, ordinal, attribute, now, found, repeats + 1);
    }

    boolean isLast() {
        return repeats == MOST_REPEATS;
    }
}
