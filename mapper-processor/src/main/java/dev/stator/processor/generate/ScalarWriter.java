package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.stator.processor.model.Scalar;

/** The expression that writes a scalar which is there. */
final class ScalarWriter {
    private ScalarWriter() {}

    static CodeBlock write(Scalar scalar, Value value, Destination destination) {
        return switch (scalar) {
            case BOOLEAN -> destination.put("bool", value.code());
            case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER ->
                destination.put("number", value.code());
            case BYTES, BYTE_BUFFER, SDK_BYTES -> destination.put("binary", value.code());
            case ATTRIBUTE_VALUE -> destination.put("attributeValue", value.code());
            case S3_TEXT, S3_BYTES ->
                destination.put("attributeValue", CodeBlock.of("$T.of($L)", Library.S3_PLAIN, value.code()));
            case JSON_NODE -> CodeBlock.of("$T.write($L, out)", Library.JSON_TREE, value.code());
            case OPTIONAL_INT -> destination.put("number", value.call("getAsInt"));
            case OPTIONAL_LONG -> destination.put("number", value.call("getAsLong"));
            case OPTIONAL_DOUBLE -> destination.put("number", value.call("getAsDouble"));
            case INSTANT_SECONDS, INSTANT_MILLIS, YEAR, DURATION -> destination.put("number", number(scalar, value));
            default -> destination.put("string", text(scalar, value));
        };
    }

    /** What a type of the JDK is stored as, where that is a number. */
    static CodeBlock number(Scalar scalar, Value value) {
        return switch (scalar) {
            case INSTANT_SECONDS -> value.call("getEpochSecond");
            case INSTANT_MILLIS -> CodeBlock.of("$T.millis($L)", Library.NUMBER_FORM, value.code());
            case YEAR -> value.call("getValue");
            default -> CodeBlock.of("$T.of($L)", Library.NUMBER_FORM, value.code());
        };
    }

    /** What a type of the JDK is stored as, where that is a string. */
    static CodeBlock text(Scalar scalar, Value value) {
        return switch (scalar) {
            case STRING -> value.code();
            case CHAR -> CodeBlock.of("$T.valueOf($L)", String.class, value.code());
            case INSTANT, LOCALE -> CodeBlock.of("$T.of($L)", Library.STRING_FORM, value.code());
            default -> value.call("toString");
        };
    }
}
