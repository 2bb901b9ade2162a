package dev.stator.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The handle of an attribute that is stored as a string.
 *
 * <pre>{@code
 * orders.scan().where(OrderTable.COMMENT.beginsWith("gift")).list();
 * }</pre>
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type
 */
public final class StringAttribute<T, V> extends ComparableAttribute<T, V> {
    public StringAttribute(DocumentPath path) {
        super(path);
    }

    @Override
    protected <R> StringAttribute<R, V> moved(DocumentPath place) {
        return new StringAttribute<>(place);
    }

    /** Whether its stored form begins with {@code prefix}. */
    public Condition<T> beginsWith(String prefix) {
        return function("begins_with", AttributeValue.fromS(prefix));
    }

    /** Whether its stored form contains {@code part}. */
    public Condition<T> contains(String part) {
        return function("contains", AttributeValue.fromS(part));
    }

    /** Its bytes in UTF-8. */
    public Size<T> size() {
        return new Size<>(path());
    }
}
