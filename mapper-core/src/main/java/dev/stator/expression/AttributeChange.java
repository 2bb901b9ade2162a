package dev.stator.expression;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an update does to one attribute.
 *
 * @param value that it has then, where that is known here
 */
public record AttributeChange(Kind kind, @Nullable AttributeValue value) {
    /** How an attribute is changed. */
    public enum Kind {
        /** Not at all. */
        NONE,
        SET,
        /** Set where the item lacks it. */
        SET_IF_ABSENT,
        /** The same with what Stator generates. */
        GENERATED,
        /** Not at all; the value is that which the stored item is taken to have, or null where it is taken to have none. */
        KEPT,
        REMOVED,
        /** To what DynamoDB computes, or in a part of it. */
        COMPUTED
    }

    static AttributeChange of(Kind kind) {
        return new AttributeChange(kind, null);
    }

    /** With the kind and without the value, which is not for logs. */
    @Override
    public String toString() {
        return kind.toString();
    }
}
