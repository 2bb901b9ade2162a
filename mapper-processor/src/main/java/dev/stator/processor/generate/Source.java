package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;

/** Where generated code finds the value that it reads. */
enum Source {
    /** Where the reader {@code in} stands. */
    READER,
    /** In the local {@code stored}, which holds a scalar as the SDK has it. */
    STORED;

    /** A string of few different ones: {@code in.symbol()}, {@code StoredValue.string(stored)}. */
    CodeBlock symbol() {
        return get(this == READER ? "symbol" : "string");
    }

    /** {@code in.string()}, {@code StoredValue.string(stored)}. */
    CodeBlock get(String method) {
        return this == READER
                ? CodeBlock.of("in.$L()", method)
                : CodeBlock.of("$T.$L(stored)", Library.STORED_VALUE, method);
    }
}
