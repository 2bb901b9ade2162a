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

    static CodeBlock read(ScalarValue value, Source source) {
        Scalar scalar = value.scalar();
        return switch (scalar) {
            case BOOLEAN -> source.get("bool");
            case BYTE -> source.get("int8");
            case SHORT -> source.get("int16");
            case INT -> source.get("int32");
            case LONG -> source.get("int64");
            case FLOAT -> source.get("float32");
            case DOUBLE -> source.get("float64");
            case STRING -> source.get("string");
            case BIG_DECIMAL -> source.get("decimal");
            case BIG_INTEGER -> source.get("integer");
            case BYTES -> CodeBlock.of("$L.asByteArray()", source.get("binary"));
            case BYTE_BUFFER -> CodeBlock.of("$T.wrap($L.asByteArray())", ByteBuffer.class, source.get("binary"));
            case SDK_BYTES -> source.get("binary");
            case ATTRIBUTE_VALUE -> source.get("attributeValue");
            case S3_TEXT -> CodeBlock.of("$T.text($L)", Library.S3_PLAIN, source.get("attributeValue"));
            case S3_BYTES -> CodeBlock.of("$T.bytes($L)", Library.S3_PLAIN, source.get("attributeValue"));
            case JSON_NODE -> CodeBlock.of("$T.read(in)", Library.JSON_TREE);
            case OPTIONAL_INT -> CodeBlock.of("$T.of($L)", type(scalar), source.get("int32"));
            case OPTIONAL_LONG -> CodeBlock.of("$T.of($L)", type(scalar), source.get("int64"));
            case OPTIONAL_DOUBLE -> CodeBlock.of("$T.of($L)", type(scalar), source.get("float64"));
            case INSTANT_SECONDS, INSTANT_MILLIS, YEAR, DURATION -> fromNumber(scalar, source.get("decimal"));
            case INSTANT -> fromText(value, source, "instant");
            case UUID -> fromText(value, source, "uuid");
            default -> fromText(value, source.get("string"));
        };
    }

    /** {@code in.uuid()}, {@code StringForm.toUUID(StoredValue.string(stored))}. */
    private static CodeBlock fromText(ScalarValue value, Source source, String method) {
        return source == Source.READER ? source.get(method) : fromText(value, source.get("string"));
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
