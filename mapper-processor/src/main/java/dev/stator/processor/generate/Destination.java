package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;

/** What generated code does with the value that it writes. */
enum Destination {
    /** Hands it to the writer {@code out}. */
    WRITER,
    /** Makes what the SDK has for a scalar: the expression's value. */
    STORED;

    /** {@code out.string(id)}, {@code StoredValue.string(id)}. */
    CodeBlock put(String method, CodeBlock value) {
        return this == WRITER
                ? CodeBlock.of("out.$L($L)", method, value)
                : CodeBlock.of("$T.$L($L)", Library.STORED_VALUE, method, value);
    }
}
