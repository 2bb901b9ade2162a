package dev.stator.internal;

import dev.stator.expression.AttributeChange;
import dev.stator.expression.AttributeChange.Kind;
import dev.stator.expression.Changes;
import dev.stator.expression.Condition;
import dev.stator.expression.VersionGuard;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The attributes that an update leaves as they are stored, and that the key of an index is made of together with what it changes. Only
 * DynamoDB knows them. So the request asks for an item that has what the update takes them to be; it fails with the stored item where they are
 * others, and the next request is made with those.
 *
 * @param found the stored item, as the last request told it; null before the first
 * @param repeats how many requests there were before
 */
record StoredParts(@Nullable Map<String, AttributeValue> found, int repeats) {
    /** Before the first request. */
    static final StoredParts UNSEEN = new StoredParts(null, 0);

    /** Of a request that is not repeated: in a transaction. */
    static final StoredParts ONCE = new StoredParts(null, Creation.MOST_REPEATS);

    private static final AttributeValue NONE = AttributeValue.fromNul(true);

    /** What the attribute is once the update was made; NULL where it is nothing. */
    AttributeValue value(String attribute, AttributeChange change) {
        AttributeValue stored = found == null ? null : found.get(attribute);
        if (stored != null) {
            return stored;
        }
        AttributeValue taken = found == null || change.kind() == Kind.GENERATED ? change.value() : null;
        return taken == null ? NONE : taken;
    }

    /** That the stored item has these attributes as the update takes them to be. */
    <T> @Nullable Condition<T> condition(List<String> attributes, Changes<T> changes) {
        Condition<T> all = null;
        for (String attribute : attributes) {
            AttributeChange change = changes.change(attribute);
            Condition<T> one = condition(attribute, change);
            all = all == null ? one : all.and(one);
        }
        return all;
    }

    private <T> Condition<T> condition(String attribute, AttributeChange change) {
        AttributeValue value = value(attribute, change);
        Condition<T> isSame = new VersionGuard<T>(attribute, value).condition();
        return mayBeAbsent(change, value)
                ? new VersionGuard<T>(attribute, null).condition().or(isSame)
                : isSame;
    }

    /** Whether the update leaves {@code value} also in an item that has nothing there. */
    private static boolean mayBeAbsent(AttributeChange change, AttributeValue value) {
        return value.equals(change.kind() == Kind.GENERATED ? change.value() : NONE);
    }

    /** Whether {@code item} has these attributes otherwise than the update takes them to be. */
    boolean differIn(Map<String, AttributeValue> item, List<String> attributes, Changes<?> changes) {
        for (String attribute : attributes) {
            AttributeChange change = changes.change(attribute);
            AttributeValue value = value(attribute, change);
            AttributeValue stored = item.get(attribute);
            if (stored == null ? !mayBeAbsent(change, value) : !SameItem.same(value, stored)) {
                return true;
            }
        }
        return false;
    }

    /** What is taken next, of an item on which the request failed. */
    StoredParts of(Map<String, AttributeValue> item) {
        return new StoredParts(item, repeats + 1);
    }

    boolean isLast() {
        return repeats == Creation.MOST_REPEATS;
    }

    /** Without the item, whose values are not for logs. */
    @Override
    public String toString() {
        return "StoredParts[" + repeats + " repeats]";
    }
}
