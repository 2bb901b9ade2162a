package dev.stator.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The handle of an attribute whose values are compressed, encrypted or in S3, so that DynamoDB cannot compare them: it can be set, removed and
 * read, and a condition can ask whether the item has it.
 *
 * <pre>{@code
 * orders.update("c1", "o1").set(OrderTable.CARD, "4111…").when(OrderTable.CARD.notExists()).run();
 * }</pre>
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type
 * @see dev.stator.annotation.Compressed
 * @see dev.stator.annotation.Encrypted
 * @see dev.stator.annotation.S3Backed
 */
public non-sealed class ProtectedAttribute<T, V> extends StoredAttribute<T, V> {
    private final boolean isSet;

    public ProtectedAttribute(DocumentPath path) {
        this(path, false);
    }

    /** @param isSet whether the values are sets, of which an empty one is left out of an item */
    public ProtectedAttribute(DocumentPath path, boolean isSet) {
        super(path);
        this.isSet = isSet;
    }

    @Override
    protected <R> ProtectedAttribute<R, V> moved(DocumentPath place) {
        return new ProtectedAttribute<>(place, isSet);
    }

    @Override
    final boolean isEmptySet(AttributeValue encoded) {
        return isSet && encoded.hasL();
    }

    final boolean isSet() {
        return isSet;
    }
}
