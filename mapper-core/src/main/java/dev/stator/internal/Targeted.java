package dev.stator.internal;

/**
 * A table, as the packages below the entry point see it. Each {@code EntityTable} is one, and nothing else: pass the generated
 * {@code OrderTable}.
 *
 * @param <T> the entity
 */
public interface Targeted<T> {
    /** What calls on the table are about; for the packages of Stator itself. */
    Target<T> target();
}
