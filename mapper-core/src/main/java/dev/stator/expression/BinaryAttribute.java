package dev.stator.expression;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The handle of an attribute that is stored as a binary.
 *
 * <pre>{@code
 * orders.scan().where(OrderTable.THUMBNAIL.size().gt(1_000)).list();
 * }</pre>
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type
 */
public final class BinaryAttribute<T, V> extends ComparableAttribute<T, V> {
    public BinaryAttribute(DocumentPath path) {
        super(path);
    }

    @Override
    protected <R> BinaryAttribute<R, V> moved(DocumentPath place) {
        return new BinaryAttribute<>(place);
    }

    /** Whether it begins with {@code prefix}. */
    public Condition<T> beginsWith(SdkBytes prefix) {
        return function("begins_with", AttributeValue.fromB(prefix));
    }

    /** Whether it contains {@code part}. */
    public Condition<T> contains(SdkBytes part) {
        return function("contains", AttributeValue.fromB(part));
    }

    /** Its bytes. */
    public Size<T> size() {
        return new Size<>(path());
    }
}
