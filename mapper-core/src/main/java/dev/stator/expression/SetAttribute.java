package dev.stator.expression;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The handle of an attribute that is stored as a set.
 *
 * <pre>{@code
 * orders.scan().where(OrderTable.TAGS.contains("gift")).list();
 * }</pre>
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type
 * @param <E> the type of its elements
 */
public final class SetAttribute<T, V, E> extends Attribute<T, V> {
    private final DocumentPath element;

    /** @param element how an element is stored; it is at no place */
    public SetAttribute(DocumentPath path, DocumentPath element) {
        super(path);
        this.element = element;
    }

    @Override
    protected <R> SetAttribute<R, V, E> moved(DocumentPath place) {
        return new SetAttribute<>(place, element);
    }

    /** Whether {@code value} is one of its elements. */
    public Condition<T> contains(E value) {
        return function("contains", element.encode(value));
    }

    /** The set of {@code values}, of which there is at least one; what is equal to DynamoDB is in it once. */
    AttributeValue setOf(Collection<? extends E> values) {
        Map<Object, AttributeValue> distinct = new LinkedHashMap<>();
        for (E value : values) {
            AttributeValue encoded = element.encode(Objects.requireNonNull(value, "element"));
            distinct.putIfAbsent(
                    encoded.n() == null ? encoded : new BigDecimal(encoded.n()).stripTrailingZeros(), encoded);
        }
        List<AttributeValue> elements = List.copyOf(distinct.values());
        return switch (elements.get(0).type()) {
            case N ->
                AttributeValue.fromNs(elements.stream().map(AttributeValue::n).toList());
            case B ->
                AttributeValue.fromBs(elements.stream().map(AttributeValue::b).toList());
            default ->
                AttributeValue.fromSs(elements.stream().map(AttributeValue::s).toList());
        };
    }

    /** Has the stored form of an empty list. In a list or map that is how an empty set is stored, so there it is none. */
    @Override
    boolean isEmptySet(AttributeValue encoded) {
        return encoded.hasL() && !path().isElement();
    }

    /** How many elements it has. */
    public Size<T> size() {
        return new Size<>(path());
    }
}
