package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.stator.processor.model.Scalar;
import dev.stator.processor.model.ValueType.ScalarValue;
import java.nio.ByteBuffer;

/** The expression that reads a scalar. */
final class ScalarReader {
    private ScalarReader() {}

    /** Whether {@link #read} gives what the Java type has for NULL: null, or of a primitive zero. */
    static boolean readsNull(ScalarValue value) {
        return switch (value.scalar()) {
            case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> value.type().isPrimitive();
            case BYTES, BYTE_BUFFER, OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE -> false;
            default -> true;
        };
    }

    static CodeBlock read(ScalarValue value) {
        Scalar scalar = value.scalar();
        return switch (scalar) {
            case BOOLEAN -> CodeBlock.of("in.bool()");
            case BYTE -> CodeBlock.of("in.int8()");
            case SHORT -> CodeBlock.of("in.int16()");
            case INT -> CodeBlock.of("in.int32()");
            case LONG -> CodeBlock.of("in.int64()");
            case FLOAT -> CodeBlock.of("in.float32()");
            case DOUBLE -> CodeBlock.of("in.float64()");
            case STRING -> CodeBlock.of("in.string()");
            case BIG_DECIMAL -> CodeBlock.of("in.decimal()");
            case BIG_INTEGER -> CodeBlock.of("in.integer()");
            case BYTES -> CodeBlock.of("in.binary().asByteArray()");
            case BYTE_BUFFER -> CodeBlock.of("$T.wrap(in.binary().asByteArray())", ByteBuffer.class);
            case SDK_BYTES -> CodeBlock.of("in.binary()");
            case ATTRIBUTE_VALUE -> CodeBlock.of("in.attributeValue()");
            case JSON_NODE -> CodeBlock.of("$T.read(in)", Library.JSON_TREE);
            case OPTIONAL_INT -> CodeBlock.of("$T.of(in.int32())", type(scalar));
            case OPTIONAL_LONG -> CodeBlock.of("$T.of(in.int64())", type(scalar));
            case OPTIONAL_DOUBLE -> CodeBlock.of("$T.of(in.float64())", type(scalar));
            case INSTANT_SECONDS, INSTANT_MILLIS, YEAR, DURATION -> fromNumber(scalar, CodeBlock.of("in.decimal()"));
            default -> fromText(value, CodeBlock.of("in.string()"));
        };
    }

    /** {@code NumberForm.toDuration(decimal)}. */
    static CodeBlock fromNumber(Scalar scalar, CodeBlock decimal) {
        String method = switch (scalar) {
            case INSTANT_SECONDS -> "toInstantOfSeconds";
            case INSTANT_MILLIS -> "toInstantOfMillis";
            default -> "to" + type(scalar).simpleName();
        };
        return CodeBlock.of("$T.$L($L)", Library.NUMBER_FORM, method, decimal);
    }

    /** {@code StringForm.toUUID(text)}. */
    static CodeBlock fromText(ScalarValue value, CodeBlock text) {
        String method = value.scalar() == Scalar.CHAR && value.type().isPrimitive()
                ? "toChar"
                : "to" + type(value.scalar()).simpleName();
        return CodeBlock.of("$T.$L($L)", Library.STRING_FORM, method, text);
    }

    static ClassName type(Scalar scalar) {
        return ClassName.bestGuess(scalar.type());
    }
}
