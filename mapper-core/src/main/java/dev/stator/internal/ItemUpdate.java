package dev.stator.internal;

import dev.stator.expression.Changes;
import dev.stator.schema.Key;

/**
 * An update that was built and is not sent yet. {@code orders.update("c1", "o1").set(…)} is one, and nothing else.
 *
 * @param <T> the entity
 */
public interface ItemUpdate<T> {
    /** The table and how it is called; for the packages of Stator itself. */
    Target<T> target();

    /**
     * The key of the item; for the packages of Stator itself.
     *
     * @throws dev.stator.error.InvalidKeyException if an attribute of it is null or empty
     */
    Key<T> key();

    /** What it does, and under which condition; for the packages of Stator itself. */
    Changes<T> changes();
}
