package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * The class of a handle, and what its constructor takes.
 *
 * @param type its class, {@code SetAttribute<Order, Set<String>, String>}
 * @param rest what the constructor takes behind the path: {@code , DocumentPath.of(SCHEMA, 17)}
 */
record HandleKind(TypeName type, CodeBlock rest) {
    /** {@code new NumberAttribute<>(DocumentPath.of(SCHEMA, 4))}. */
    CodeBlock create(CodeBlock path) {
        return CodeBlock.of("new $T<>($L$L)", SchemaClass.raw(type), path, rest);
    }
}
