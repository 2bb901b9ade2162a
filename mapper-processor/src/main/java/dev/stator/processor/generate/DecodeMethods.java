package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.stator.processor.generate.Parts.Part;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The code behind {@code Partial.get}: reads a single value as an attribute of its ordinal would be. */
final class DecodeMethods {
    private final Scope methods;
    private final ValueReader values;
    private final List<MethodSpec> made = new ArrayList<>();

    DecodeMethods(Helpers helpers, Scope methods) {
        this.methods = methods;
        this.values = new ValueReader(helpers);
    }

    /** {@code readAttribute}, and the methods that it is split into. */
    List<MethodSpec> of(List<Part> parts) {
        // @Override
        // protected Object readAttribute(int ordinal, ItemReader in) {
        //     return switch (ordinal) {
        //         case 0 -> in.string();
        //         default -> throw new IllegalArgumentException("no attribute " + ordinal);
        //     };
        // }
        MethodSpec.Builder method =
                signature("readAttribute").addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
        made.add(method.addCode(Chunks.isBig(parts.size()) ? calls(parts) : switchOf("ordinal", cases(parts, 0)))
                .build());
        return made;
    }

    private CodeBlock calls(List<Part> parts) {
        // return switch (ordinal / 50) {
        //     case 0 -> readAttributePart0(ordinal, in);
        // };
        List<CodeBlock> cases = new ArrayList<>();
        for (List<Part> chunk : Chunks.of(parts)) {
            String name = methods.take("readAttributePart" + cases.size());
            made.add(signature(name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addCode(switchOf("ordinal", cases(chunk, cases.size() * Chunks.SIZE)))
                    .build());
            cases.add(CodeBlock.of("case $L -> $N(ordinal, in)", cases.size(), name));
        }
        return switchOf("ordinal / " + Chunks.SIZE, cases);
    }

    private List<CodeBlock> cases(List<Part> parts, int first) {
        List<CodeBlock> cases = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isKey()) { // a key is in a path, and never read alone
                cases.add(CodeBlock.of(
                        "case $L -> $L",
                        first + i,
                        values.readPresent(parts.get(i).value().value())));
            }
        }
        return cases;
    }

    private static CodeBlock switchOf(String selector, List<CodeBlock> cases) {
        CodeBlock unknown = CodeBlock.of("throw new $T($S + ordinal)", IllegalArgumentException.class, "no attribute ");
        if (cases.isEmpty()) { // a switch that never gives a value does not compile
            return CodeBlock.builder().addStatement(unknown).build();
        }
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("return switch ($L)", selector);
        cases.forEach(code::addStatement);
        return code.addStatement("default -> $L", unknown)
                .unindent()
                .add("};\n")
                .build();
    }

    private static MethodSpec.Builder signature(String name) {
        return MethodSpec.methodBuilder(name)
                .returns(Object.class)
                .addParameter(int.class, "ordinal")
                .addParameter(Library.ITEM_READER, "in");
    }
}
