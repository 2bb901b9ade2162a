package dev.stator.expression;

import java.util.Collection;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The handle of an attribute that is stored as a list.
 *
 * <pre>{@code
 * orders.scan().where(OrderTable.LINES.at(0).sku().eq("A-1")).list();
 * }</pre>
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type
 * @param <E> the type of its elements
 * @param <H> the handle of an element
 */
public final class ListAttribute<T, V, E, H extends Attribute<T, E>> extends Attribute<T, V> {
    private final H element;

    /** @param element of this list, at no place */
    public ListAttribute(DocumentPath path, H element) {
        super(path);
        this.element = element;
    }

    /**
     * The element at {@code index}, from 0.
     *
     * @throws IllegalArgumentException if {@code index} is negative
     */
    @SuppressWarnings("unchecked") // a handle gives its own kind
    public H at(int index) {
        return (H) element.<T>moved(path().at(index, element.path()));
    }

    @Override
    @SuppressWarnings("unchecked") // the element's handle is of the same kind, whatever has the list
    protected <R> Attribute<R, V> moved(DocumentPath place) {
        return new ListAttribute<R, V, E, Attribute<R, E>>(place, (Attribute<R, E>) element);
    }

    /** Whether {@code value} is one of its elements. */
    public Condition<T> contains(E value) {
        return function("contains", element.encode(value));
    }

    /** The list of {@code values}. */
    AttributeValue listOf(Collection<? extends E> values) {
        return AttributeValue.fromL(
                values.stream().<AttributeValue>map(element::encode).toList());
    }

    /** How many elements it has. */
    public Size<T> size() {
        return new Size<>(path());
    }
}
