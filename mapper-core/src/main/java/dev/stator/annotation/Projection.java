package dev.stator.annotation;

/**
 * Which attributes an index holds beside the keys of the table and of the index.
 *
 * <pre>{@code
 * @GlobalIndex(name = "byStatus", hashKey = "status", projection = Projection.INCLUDE, include = "total")
 * }</pre>
 */
public enum Projection {
    /** All of them. */
    ALL,
    /** None of them. */
    KEYS_ONLY,
    /** Those that the index names. */
    INCLUDE
}
