package dev.stator.expression;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The version that an item must have when it is written or deleted.
 *
 * @param attribute its stored name
 * @param expected the version; null where there must be none
 */
public record VersionGuard<T>(String attribute, @Nullable AttributeValue expected) {
    /** What must hold of {@code condition} and {@code guard} together; null if there is neither. */
    public static <T> @Nullable Condition<T> and(@Nullable Condition<T> condition, @Nullable VersionGuard<T> guard) {
        if (guard == null) {
            return condition;
        }
        return condition == null ? guard.condition() : condition.and(guard.condition());
    }

    /** That the stored item has that version. */
    public Condition<T> condition() {
        return Condition.of(out -> {
            if (expected == null) {
                out.operator("attribute_not_exists(").attribute(attribute).words(")");
            } else {
                out.attribute(attribute).operator(" = ").value(expected);
            }
        });
    }

    /** Whether {@code stored} has that version; an item that is not there, and is empty, has none. */
    public boolean holdsOf(Map<String, AttributeValue> stored) {
        return Objects.equals(expected, stored.get(attribute));
    }

    /** {@code VersionGuard[version=3]}; null where another program has stored what is no number. */
    @Override
    public String toString() {
        return "VersionGuard[" + attribute + "=" + (expected == null ? "none" : expected.n()) + "]";
    }
}
