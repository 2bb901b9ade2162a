package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.stator.processor.model.Scalar;
import dev.stator.processor.model.ValueType;
import dev.stator.processor.model.ValueType.EnumValue;
import dev.stator.processor.model.ValueType.ScalarValue;

/** The string form of what can be the key of a map, both ways. */
final class MapKeys {
    private MapKeys() {}

    /** {@code StringForm.toUUID(key)}. */
    static CodeBlock read(ValueType type, CodeBlock text, Helpers helpers) {
        if (type instanceof EnumValue value) {
            return CodeBlock.of("$N($L)", helpers.enumReader(value), text);
        } else if (type instanceof ScalarValue value) {
            return read(value, text);
        }
        throw new IllegalArgumentException(type + " cannot be the key of a map");
    }

    private static CodeBlock read(ScalarValue value, CodeBlock text) {
        Scalar scalar = value.scalar();
        return switch (scalar) {
            case STRING -> text;
            case BYTE -> number("int8", text);
            case SHORT -> number("int16", text);
            case INT -> number("int32", text);
            case LONG -> number("int64", text);
            case FLOAT -> number("float32", text);
            case DOUBLE -> number("float64", text);
            case BIG_DECIMAL -> number("decimal", text);
            case BIG_INTEGER -> number("integer", text);
            case INSTANT_SECONDS, INSTANT_MILLIS, YEAR, DURATION ->
                ScalarReader.fromNumber(scalar, number("decimal", text));
            default -> ScalarReader.fromText(value, text);
        };
    }

    private static CodeBlock number(String method, CodeBlock text) {
        return CodeBlock.of("$T.$L($L)", Library.NUMBER_FORM, method, text);
    }

    /** {@code requireKey(entry.getKey()).toString()}. */
    static CodeBlock write(ValueType type, Value key, Helpers helpers) {
        if (type instanceof EnumValue value) {
            return helpers.enumName(value, key);
        } else if (type instanceof ScalarValue value) {
            return write(value.scalar(), key);
        }
        throw new IllegalArgumentException(type + " cannot be the key of a map");
    }

    private static CodeBlock write(Scalar scalar, Value key) {
        return switch (scalar) {
            case INSTANT_SECONDS, INSTANT_MILLIS ->
                CodeBlock.of("$T.toString($L)", Long.class, ScalarWriter.number(scalar, key));
            case DURATION -> CodeBlock.of("$T.of($L).toPlainString()", Library.NUMBER_FORM, key.code());
            case CHAR -> key.call("toString");
            default -> ScalarWriter.text(scalar, key);
        };
    }
}
