package dev.stator.expression;

/**
 * The handle of an attribute that is stored as a map with free keys.
 *
 * <pre>{@code
 * orders.scan().where(OrderTable.PRICES.at("EUR").gt(price)).list();
 * }</pre>
 *
 * @param <T> the type that has the attribute
 * @param <V> the attribute's type
 * @param <K> the type of its keys
 * @param <E> the type of its values
 * @param <H> the handle of a value
 */
public final class MapAttribute<T, V, K, E, H extends Attribute<T, E>> extends Attribute<T, V> {
    private final DocumentPath key;
    private final H element;

    /**
     * @param key how a key is stored; it is at no place
     * @param element a value of this map, at no place
     */
    public MapAttribute(DocumentPath path, DocumentPath key, H element) {
        super(path);
        this.key = key;
        this.element = element;
    }

    /** The value of {@code key}. */
    @SuppressWarnings("unchecked") // a handle gives its own kind
    public H at(K key) {
        return (H) element.<T>moved(path().at(this.key.encode(key).s(), element.path()));
    }

    @Override
    @SuppressWarnings("unchecked") // the value's handle is of the same kind, whatever has the map
    protected <R> Attribute<R, V> moved(DocumentPath place) {
        return new MapAttribute<R, V, K, E, Attribute<R, E>>(place, key, (Attribute<R, E>) element);
    }

    /** How many entries it has. */
    public Size<T> size() {
        return new Size<>(path());
    }
}
