package dev.stator.expression;

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

    /** How many elements it has. */
    public Size<T> size() {
        return new Size<>(path());
    }
}
