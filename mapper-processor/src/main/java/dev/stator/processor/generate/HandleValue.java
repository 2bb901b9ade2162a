package dev.stator.processor.generate;

import com.palantir.javapoet.TypeName;
import dev.stator.processor.model.Property.Attribute;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.Scalar;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.ConvertedValue;
import dev.stator.processor.model.ValueType.OptionalValue;
import dev.stator.processor.model.ValueType.ScalarValue;

/**
 * What the handle of an attribute takes for a value.
 *
 * @param type the Java type: of a primitive its box, of an optional what it holds
 * @param value how it is stored
 */
record HandleValue(TypeName type, ValueType value) {
    static HandleValue of(Attribute property) {
        HandleValue held = of(property.value());
        // The type as it was declared, which the property knows better than its value.
        return held.value() == property.value()
                ? new HandleValue(property.type().box(), held.value())
                : held;
    }

    /** Of an element of a container. */
    static HandleValue of(ValueType value) {
        if (value instanceof OptionalValue optional) {
            return new HandleValue(optional.value().type().box(), optional.value());
        } else if (value instanceof ScalarValue scalar && scalar.scalar().isOptional()) {
            return held(scalar.scalar());
        }
        return new HandleValue(value.type().box(), value);
    }

    /** The type of a parameter that takes a value of {@code property}: a primitive where nothing can be missing. */
    TypeName parameterType(Stored property) {
        boolean isPrimitive = property.type().isPrimitive()
                || (property.value() instanceof ScalarValue scalar
                        && scalar.scalar().isOptional());
        return isPrimitive ? type.unbox() : type;
    }

    private static HandleValue held(Scalar optional) {
        return switch (optional) {
            case OPTIONAL_INT -> of(TypeName.INT, Scalar.INT);
            case OPTIONAL_LONG -> of(TypeName.LONG, Scalar.LONG);
            default -> of(TypeName.DOUBLE, Scalar.DOUBLE);
        };
    }

    private static HandleValue of(TypeName primitive, Scalar scalar) {
        return new HandleValue(primitive.box(), new ScalarValue(primitive.box(), scalar));
    }

    /** What is stored: what converters give, until it is no converted value any more. */
    ValueType stored() {
        ValueType stored = value;
        while (stored instanceof ConvertedValue || stored instanceof OptionalValue) {
            stored = stored.parts().get(0);
        }
        return stored;
    }

    /** Whether it can be added to: a converted value, an instant or a year are stored as numbers and are none. */
    boolean isNumber() {
        return value instanceof ScalarValue scalar
                && switch (scalar.scalar()) {
                    case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER, DURATION -> true;
                    default -> false;
                };
    }
}
