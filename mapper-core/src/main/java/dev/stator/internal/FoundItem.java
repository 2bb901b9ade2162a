package dev.stator.internal;

import dev.stator.expression.VersionGuard;
import dev.stator.schema.Key;
import org.jspecify.annotations.Nullable;

/**
 * An item that a query or scan found, by its key.
 *
 * @param key of the item
 * @param guard the version that it had; null where that was not asked for
 */
public record FoundItem<T>(Key<T> key, @Nullable VersionGuard<T> guard) {}
