package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.Scalar;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.OptionalValue;
import dev.stator.processor.model.ValueType.ScalarValue;

/**
 * What the handle of an attribute takes for a value.
 *
 * @param type the Java type: of a primitive its box, of an optional what it holds
 * @param value how it is stored
 */
record HandleValue(TypeName type, ValueType value) {
    static HandleValue of(Stored property) {
        ValueType value = property.value();
        if (value instanceof OptionalValue optional) {
            return new HandleValue(optional.value().type().box(), optional.value());
        } else if (value instanceof ScalarValue scalar && scalar.scalar().isOptional()) {
            return held(scalar.scalar());
        }
        return new HandleValue(property.type().box(), value);
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

    /** {@code NumberAttribute<Order, Long>}; of a converted value, the handle of what it is stored as. */
    TypeName handleType(ClassName entity) {
        return switch (value.wire()) {
            case S -> handle("StringAttribute", entity);
            case N -> handle("NumberAttribute", entity);
            case B -> handle("BinaryAttribute", entity);
            case SS, NS, BS, L, M, BOOL, ANY -> handle("Attribute", entity);
        };
    }

    private TypeName handle(String name, TypeName entity) {
        return Library.generic(Library.expression(name), entity, type);
    }
}
