package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.stator.processor.generate.Parts.Part;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The code behind {@code Attribute.encode}: writes a single value as an attribute of its ordinal would be. */
final class EncodeMethods {
    private final Helpers helpers;
    private final Scope methods;
    private final ValueWriter values;
    private final List<MethodSpec> made = new ArrayList<>();

    EncodeMethods(Helpers helpers, Scope methods) {
        this.helpers = helpers;
        this.methods = methods;
        this.values = new ValueWriter(helpers);
    }

    /** {@code writeAttribute}, and the methods that it is split into. */
    List<MethodSpec> of(List<Part> parts) {
        // @Override
        // protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        //     switch (ordinal) {
        //         case 0 -> out.string((String) value);
        //         default -> throw new IllegalArgumentException("no attribute " + ordinal);
        //     }
        // }
        boolean isBig = Chunks.isBig(parts.size());
        MethodSpec.Builder method = MethodSpec.methodBuilder("writeAttribute")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED);
        signature(method, isBig ? List.of() : parts);
        made.add(method.addCode(isBig ? calls(parts) : switchOf("ordinal", cases(parts, 0)))
                .build());
        return made;
    }

    private CodeBlock calls(List<Part> parts) {
        // switch (ordinal / 50) {
        //     case 0 -> writeAttributePart0(ordinal, value, out);
        // }
        List<CodeBlock> cases = new ArrayList<>();
        for (List<Part> chunk : Chunks.of(parts)) {
            String name = methods.take("writeAttributePart" + cases.size());
            MethodSpec.Builder part = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
            signature(part, chunk);
            made.add(part.addCode(switchOf("ordinal", cases(chunk, cases.size() * Chunks.SIZE)))
                    .build());
            cases.add(CodeBlock.of("case $L -> $N(ordinal, value, out)", cases.size(), name));
        }
        return switchOf("ordinal / " + Chunks.SIZE, cases);
    }

    private List<CodeBlock> cases(List<Part> parts, int first) {
        List<CodeBlock> cases = new ArrayList<>();
        for (Part part : parts) {
            cases.add(CodeBlock.of("case $L -> $L", first + cases.size(), write(part)));
        }
        return cases;
    }

    private CodeBlock write(Part part) {
        HandleValue value = part.value();
        TypeName type = value.type().isBoxedPrimitive() ? value.type().unbox() : value.type();
        // an Object, which only a converter stores, needs no cast, and javac's lint says so
        Value object = type.equals(ClassName.OBJECT) ? Value.of("$N", "value") : Value.cast(type, "value");
        return part.isKey()
                // out.string(((UUID) value).toString())
                ? CodeBlock.of("out.string($L)", MapKeys.write(value.value(), key(value, object), helpers))
                : values.write(value.value(), object);
    }

    /** A number is turned into a string by a method of its box. */
    private static Value key(HandleValue value, Value object) {
        return value.type().isBoxedPrimitive() ? Value.cast(value.type(), "value") : object;
    }

    private static CodeBlock switchOf(String selector, List<CodeBlock> cases) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($L)", selector);
        cases.forEach(code::addStatement);
        return code.addStatement(
                        "default -> throw new $T($S + ordinal)", IllegalArgumentException.class, "no attribute ")
                .endControlFlow()
                .build();
    }

    private static void signature(MethodSpec.Builder method, List<Part> parts) {
        method.addParameter(int.class, "ordinal")
                .addParameter(Object.class, "value")
                .addParameter(Library.ITEM_WRITER, "out");
        if (parts.stream().anyMatch(part -> part.value().type() instanceof ParameterizedTypeName)) {
            method.addAnnotations(Library.suppress(List.of("unchecked")));
        }
    }
}
