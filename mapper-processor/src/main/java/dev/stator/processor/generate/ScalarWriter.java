package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.stator.processor.model.Scalar;

/** The call that writes a scalar which is there. */
final class ScalarWriter {
    private ScalarWriter() {}

    static CodeBlock write(Scalar scalar, Value value) {
        return switch (scalar) {
            case BOOLEAN -> CodeBlock.of("out.bool($L)", value.code());
            case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER ->
                CodeBlock.of("out.number($L)", value.code());
            case BYTES, BYTE_BUFFER, SDK_BYTES -> CodeBlock.of("out.binary($L)", value.code());
            case ATTRIBUTE_VALUE -> CodeBlock.of("out.attributeValue($L)", value.code());
            case JSON_NODE -> CodeBlock.of("$T.write($L, out)", Library.JSON_TREE, value.code());
            case OPTIONAL_INT -> CodeBlock.of("out.number($L)", value.call("getAsInt"));
            case OPTIONAL_LONG -> CodeBlock.of("out.number($L)", value.call("getAsLong"));
            case OPTIONAL_DOUBLE -> CodeBlock.of("out.number($L)", value.call("getAsDouble"));
            case INSTANT_SECONDS, INSTANT_MILLIS, YEAR, DURATION ->
                CodeBlock.of("out.number($L)", number(scalar, value));
            default -> CodeBlock.of("out.string($L)", text(scalar, value));
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
