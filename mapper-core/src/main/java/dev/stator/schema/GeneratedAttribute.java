package dev.stator.schema;

import dev.stator.annotation.Id;
import java.time.Duration;

/**
 * An attribute whose value Stator generates when an item is written. Generated code says which there are; immutable.
 *
 * <pre>{@code
 * Generation.of(new GeneratedAttribute.Version(3, 1, 1, Long.MAX_VALUE), new GeneratedAttribute.CreatedAt(2))
 * }</pre>
 */
public sealed interface GeneratedAttribute {
    /** Which attribute of the schema it is. */
    int ordinal();

    /**
     * The number that each write counts up: {@link dev.stator.annotation.Version}.
     *
     * @param start the version of an item that is new
     * @param step what each write adds
     * @param last the greatest version that the property's type holds
     */
    record Version(int ordinal, long start, long step, long last) implements GeneratedAttribute {}

    /** When the item was first stored: {@link dev.stator.annotation.CreatedAt}. */
    record CreatedAt(int ordinal) implements GeneratedAttribute {}

    /** When the item was last written: {@link dev.stator.annotation.UpdatedAt}. */
    record UpdatedAt(int ordinal) implements GeneratedAttribute {}

    /** A new id: {@link dev.stator.annotation.Generated}. */
    record NewId(int ordinal, Id form) implements GeneratedAttribute {}

    /**
     * When the item may be deleted: {@link dev.stator.annotation.TimeToLive}.
     *
     * @param lifetime what is added to the time of the write; zero where nothing is generated
     */
    record Expiry(int ordinal, Duration lifetime) implements GeneratedAttribute {}
}
