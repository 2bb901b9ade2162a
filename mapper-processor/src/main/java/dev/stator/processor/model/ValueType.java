package dev.stator.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a Java type is stored. */
public sealed interface ValueType {
    /** The Java type, without type annotations. */
    TypeName type();

    /** What it is stored as. */
    Wire wire();

    /** What it is made of: elements, keys before values; what an optional holds, and what a converter gives. */
    default List<ValueType> parts() {
        if (this instanceof OptionalValue optional) {
            return List.of(optional.value());
        } else if (this instanceof ListValue list) {
            return List.of(list.element());
        } else if (this instanceof SetValue set) {
            return List.of(set.element());
        } else if (this instanceof ArrayValue array) {
            return List.of(array.element());
        } else if (this instanceof MapValue map) {
            return List.of(map.key(), map.value());
        }
        return this instanceof ConvertedValue converted ? List.of(converted.stored()) : List.of();
    }

    /** It, what it is made of, and what that is made of. */
    default Stream<ValueType> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(ValueType::all));
    }

    /** A type of the JDK, the SDK or Jackson that is stored as one value; {@code type} tells a primitive from its box. */
    record ScalarValue(TypeName type, Scalar scalar) implements ValueType {
        @Override
        public Wire wire() {
            return scalar.wire();
        }
    }

    /**
     * An enum, stored as a string.
     *
     * @param constants in the order of their declaration
     * @param fallback the Java name of the constant that is read for an unknown name
     */
    record EnumValue(ClassName type, List<Constant> constants, Optional<String> fallback) implements ValueType {
        public EnumValue {
            constants = List.copyOf(constants);
        }

        /** Whether a constant is stored under another name than its own. */
        public boolean isRenamed() {
            return constants.stream().anyMatch(c -> !c.name().equals(c.storedName()));
        }

        @Override
        public Wire wire() {
            return Wire.S;
        }
    }

    /** A constant of an enum. */
    record Constant(String name, String storedName) {}

    /** {@code java.util.Optional}: empty is stored as null is. */
    record OptionalValue(TypeName type, ValueType value) implements ValueType {
        @Override
        public Wire wire() {
            return value.wire();
        }
    }

    /**
     * A {@code List}, {@code Deque} or the like, stored as an L.
     *
     * @param implementation the class that is made when reading
     */
    record ListValue(TypeName type, ClassName implementation, ValueType element) implements ValueType {
        @Override
        public Wire wire() {
            return Wire.L;
        }
    }

    /**
     * A {@code Set} or the like.
     *
     * @param implementation the class that is made when reading
     * @param stored {@link Wire#SS}, {@link Wire#NS} or {@link Wire#BS}; {@link Wire#L} where the elements are none of these
     */
    record SetValue(TypeName type, ClassName implementation, ValueType element, Wire stored) implements ValueType {
        @Override
        public Wire wire() {
            return stored;
        }
    }

    /** An array other than {@code byte[]}, stored as an L. */
    record ArrayValue(TypeName type, ValueType element) implements ValueType {
        @Override
        public Wire wire() {
            return Wire.L;
        }
    }

    /**
     * A {@code Map}, stored as an M.
     *
     * @param implementation the class that is made when reading
     * @param key a scalar that {@link Scalar#isMapKey} or an enum
     */
    record MapValue(TypeName type, ClassName implementation, ValueType key, ValueType value) implements ValueType {
        @Override
        public Wire wire() {
            return Wire.M;
        }
    }

    /** A type with a schema of its own, stored as an M. */
    record DocumentValue(ClassName type) implements ValueType {
        @Override
        public Wire wire() {
            return Wire.M;
        }
    }

    /**
     * A type with a converter.
     *
     * @param converter the converter's class
     * @param stored what it converts to
     */
    record ConvertedValue(TypeName type, ClassName converter, ValueType stored) implements ValueType {
        @Override
        public Wire wire() {
            return stored.wire();
        }
    }
}
