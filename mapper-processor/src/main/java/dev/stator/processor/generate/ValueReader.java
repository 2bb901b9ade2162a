package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.ConvertedValue;
import dev.stator.processor.model.ValueType.DocumentValue;
import dev.stator.processor.model.ValueType.EnumValue;
import dev.stator.processor.model.ValueType.OptionalValue;
import dev.stator.processor.model.ValueType.ScalarValue;
import dev.stator.processor.model.ValueType.SetValue;
import dev.stator.processor.model.Wire;
import java.util.Optional;

/** The expression that reads a value. */
final class ValueReader {
    private final Helpers helpers;
    private final Source source;

    /** Reads from where the reader {@code in} stands. */
    ValueReader(Helpers helpers) {
        this(helpers, Source.READER);
    }

    ValueReader(Helpers helpers, Source source) {
        this.helpers = helpers;
        this.source = source;
    }

    /** The value, or what the Java type has for NULL: null, an empty optional, zero. */
    CodeBlock read(ValueType type) {
        if (readsNull(type)) {
            return readPresent(type);
        } else if (type instanceof OptionalValue optional && isNullable(optional.value())) {
            // Optional.ofNullable(in.string())
            return CodeBlock.of("$T.ofNullable($L)", Optional.class, readPresent(optional.value()));
        }
        // in.isNull() ? null : in.int64()
        return CodeBlock.of("$L ? $L : $L", source.get("isNull"), Absent.of(type), readPresent(type));
    }

    /** The value of a whole attribute: as {@link #read}, but a stored NULL is an empty set of a class that has sets. */
    CodeBlock readAttribute(ValueType type) {
        return type instanceof SetValue set && set.stored() != Wire.L
                // in.isNull() ? new LinkedHashSet<>() : readSetOfString(in)
                ? CodeBlock.of("in.isNull() ? $L : $L", Containers.empty(set), read(set))
                : read(type);
    }

    /** The value, which is known not to be NULL. */
    CodeBlock readPresent(ValueType type) {
        if (type instanceof ScalarValue scalar) {
            return ScalarReader.read(scalar, source);
        } else if (type instanceof EnumValue value) {
            // toStatus(in.symbol())
            return CodeBlock.of("$N($L)", helpers.enumReader(value), source.symbol());
        } else if (type instanceof DocumentValue document) {
            // LineSchema.INSTANCE.readMap(in)
            return CodeBlock.of("$T.$L.readMap(in)", Names.schema(document.type()), Names.INSTANCE);
        } else if (type instanceof ConvertedValue converted) {
            // MONEY_CONVERTER.read(in.string())
            return CodeBlock.of(
                    "$N.read($L)", helpers.converter(converted.converter()), readPresent(converted.stored()));
        } else if (type instanceof OptionalValue optional) {
            // Optional.of(in.int64())
            return CodeBlock.of("$T.of($L)", Optional.class, readPresent(optional.value()));
        }
        // readListOfLine(in)
        return CodeBlock.of("$N(in)", helpers.containerReader(type));
    }

    /** Whether the expression of {@link #readPresent} serves for NULL too. */
    private static boolean readsNull(ValueType type) {
        if (type instanceof ScalarValue scalar) {
            return ScalarReader.readsNull(scalar);
        }
        return !(type instanceof ConvertedValue || type instanceof OptionalValue);
    }

    /** Whether the expression of {@link #readPresent} is null, and nothing else, for NULL. */
    private static boolean isNullable(ValueType type) {
        return readsNull(type) && !type.type().isPrimitive() && type.wire() != Wire.ANY;
    }
}
