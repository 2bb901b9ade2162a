package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.stator.processor.generate.Handles.Handle;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The code behind {@code Attribute.encode}: writes a single value as an attribute of its ordinal would be. */
final class EncodeMethods {
    private final Scope methods;
    private final ValueWriter values;
    private final List<MethodSpec> made = new ArrayList<>();

    EncodeMethods(Helpers helpers, Scope methods) {
        this.methods = methods;
        this.values = new ValueWriter(helpers);
    }

    /** {@code writeAttribute}, and the methods that it is split into. */
    List<MethodSpec> of(List<Handle> handles) {
        // @Override
        // protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        //     switch (ordinal) {
        //         case 0 -> out.string((String) value);
        //         default -> throw new IllegalArgumentException("no attribute " + ordinal);
        //     }
        // }
        boolean isBig = Chunks.isBig(handles.size());
        MethodSpec.Builder method = MethodSpec.methodBuilder("writeAttribute")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED);
        signature(method, isBig ? List.of() : handles);
        made.add(method.addCode(isBig ? calls(handles) : switchOf("ordinal", cases(handles)))
                .build());
        return made;
    }

    private CodeBlock calls(List<Handle> handles) {
        // switch (ordinal / 50) {
        //     case 0 -> writeAttributePart0(ordinal, value, out);
        // }
        List<CodeBlock> calls = new ArrayList<>();
        for (List<Handle> chunk : Chunks.of(handles)) {
            String name = methods.take("writeAttributePart" + calls.size());
            MethodSpec.Builder part = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
            signature(part, chunk);
            made.add(part.addCode(switchOf("ordinal", cases(chunk))).build());
            calls.add(CodeBlock.of("$N(ordinal, value, out)", name));
        }
        List<CodeBlock> cases = new ArrayList<>();
        for (CodeBlock call : calls) {
            cases.add(CodeBlock.of("case $L -> $L", cases.size(), call));
        }
        return switchOf("ordinal / " + Chunks.SIZE, cases);
    }

    private List<CodeBlock> cases(List<Handle> handles) {
        return handles.stream()
                .map(handle -> CodeBlock.of("case $L -> $L", handle.ordinal(), write(handle.value())))
                .toList();
    }

    private CodeBlock write(HandleValue value) {
        TypeName type = value.type().isBoxedPrimitive() ? value.type().unbox() : value.type();
        // an Object, which only a converter stores, needs no cast, and javac's lint says so
        Value object = type.equals(ClassName.OBJECT) ? Value.of("$N", "value") : Value.cast(type, "value");
        return values.write(value.value(), object);
    }

    private static CodeBlock switchOf(String selector, List<CodeBlock> cases) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($L)", selector);
        cases.forEach(code::addStatement);
        return code.addStatement(
                        "default -> throw new $T($S + ordinal)", IllegalArgumentException.class, "no attribute ")
                .endControlFlow()
                .build();
    }

    private static void signature(MethodSpec.Builder method, List<Handle> handles) {
        method.addParameter(int.class, "ordinal")
                .addParameter(Object.class, "value")
                .addParameter(Library.ITEM_WRITER, "out");
        if (handles.stream().anyMatch(handle -> handle.value().type() instanceof ParameterizedTypeName)) {
            method.addAnnotations(Library.suppress(List.of("unchecked")));
        }
    }
}
