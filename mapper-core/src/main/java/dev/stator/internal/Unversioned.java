package dev.stator.internal;

/**
 * A table of an entity without {@code @Version}, as the packages below the entry point see it. A batch write has no conditions, which a
 * version is guarded by; so only such tables are written to in batches. Each {@code BatchTable} is one: pass the generated
 * {@code OrderTable}.
 *
 * @param <T> the entity
 */
public interface Unversioned<T> extends Targeted<T> {}
