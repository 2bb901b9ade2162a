package dev.stator.processor.model;

import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.ValueType.ScalarValue;
import java.time.Duration;

/** A property whose value is generated when an item is written. */
public sealed interface GeneratedValue {
    /** The property. */
    Stored property();

    /** {@code @Version}. */
    record Version(Stored property, long start, long step) implements GeneratedValue {
        /** The class of the numbers that the property holds. */
        public Class<? extends Number> number() {
            return property.value() instanceof ScalarValue value && value.scalar() == Scalar.INT
                    ? Integer.class
                    : Long.class;
        }
    }

    /** {@code @CreatedAt}. */
    record CreatedAt(Stored property) implements GeneratedValue {}

    /** {@code @UpdatedAt}. */
    record UpdatedAt(Stored property) implements GeneratedValue {}

    /**
     * {@code @Generated}.
     *
     * @param form a constant of the annotation's enum
     */
    record NewId(Stored property, String form) implements GeneratedValue {}

    /**
     * {@code @TimeToLive}.
     *
     * @param lifetime zero where there is no default
     */
    record Expiry(Stored property, Duration lifetime) implements GeneratedValue {}
}
