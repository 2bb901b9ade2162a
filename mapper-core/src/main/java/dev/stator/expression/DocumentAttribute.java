package dev.stator.expression;

/**
 * The handle of an attribute that is stored as a map with the attributes of a document. The processor generates a subclass for each
 * {@code @Document}, with a method for each of its attributes.
 *
 * <pre>{@code
 * orders.scan().where(OrderTable.ADDRESS.city().eq("Paris")).list();
 * }</pre>
 *
 * @param <T> the type that has the attribute
 * @param <V> the document
 */
public abstract class DocumentAttribute<T, V> extends Attribute<T, V> {
    protected DocumentAttribute(DocumentPath path) {
        super(path);
    }

    @Override
    protected abstract <R> DocumentAttribute<R, V> moved(DocumentPath place);

    /** How many attributes it has. */
    public final Size<T> size() {
        return new Size<>(path());
    }
}
