package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * An expression that generated code uses exactly once.
 *
 * @param code the expression
 * @param isCast whether it needs parentheses before a method is called on it
 */
record Value(CodeBlock code, boolean isCast) {
    static Value of(String format, Object... arguments) {
        return new Value(CodeBlock.of(format, arguments), false);
    }

    /** {@code (Line) value}. */
    static Value cast(TypeName type, String name) {
        return new Value(CodeBlock.of("($T) $N", type, name), true);
    }

    /** {@code value.name()}, {@code ((Line) value).name()}. */
    CodeBlock call(String method) {
        return CodeBlock.of(isCast ? "($L).$L()" : "$L.$L()", code, method);
    }
}
