package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.stator.processor.model.ValueType.Constant;
import dev.stator.processor.model.ValueType.EnumValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The private methods that tell an enum's constants from their stored names, and the other way round. Each method of a big enum leaves
 * to the next one what it does not know.
 */
final class EnumMethods {
    /** How many names a message lists. */
    private static final int LISTED = 20;

    private final EnumValue type;
    private final String name;
    private final Scope methods;

    /** @param name of the first method */
    EnumMethods(EnumValue type, String name, Scope methods) {
        this.type = type;
        this.name = name;
        this.methods = methods;
    }

    /** A method that gives the constant for a stored name. */
    List<MethodSpec> readers() {
        // private static Status toStatus(String name) {
        //     if (name == null) {
        //         return null;
        //     }
        //     return switch (name) {
        //         case "NEW" -> Status.NEW;
        //         default -> throw new CodecException("the stored string is no constant of Status; it has NEW");
        //     };
        // }
        CodeBlock unknown = type.fallback()
                .map(fallback -> CodeBlock.of("$T.$L", type.type(), fallback))
                .orElseGet(
                        () -> refuse("the stored string is no constant of " + simpleName() + "; it has " + listed()));
        ParameterSpec text = ParameterSpec.builder(String.class, "name").build();
        List<MethodSpec> made = new ArrayList<>();
        String next = name;
        for (List<Constant> chunk : chunks()) {
            MethodSpec.Builder method = method(next, type.type(), text);
            if (made.isEmpty()) {
                method.beginControlFlow("if (name == null)")
                        .addStatement("return null")
                        .endControlFlow();
            }
            CodeBlock.Builder cases = CodeBlock.builder();
            for (Constant constant : chunk) {
                cases.addStatement("case $S -> $T.$L", constant.storedName(), type.type(), constant.name());
            }
            next = next(made.size());
            cases.addStatement("default -> $L", next.isEmpty() ? unknown : CodeBlock.of("$N(name)", next));
            made.add(method.addCode(switchOf("name", cases.build())).build());
        }
        return made;
    }

    /** A method that gives the stored name of a constant. */
    List<MethodSpec> writers() {
        // private static String nameOfStatus(Status constant) {
        //     return switch (constant) {
        //         case NEW -> "N";
        //     };
        // }
        ParameterSpec constants = ParameterSpec.builder(type.type(), "constant").build();
        List<MethodSpec> made = new ArrayList<>();
        String next = name;
        for (List<Constant> chunk : chunks()) {
            MethodSpec.Builder method = method(next, TypeName.get(String.class), constants);
            CodeBlock.Builder cases = CodeBlock.builder();
            for (Constant constant : chunk) {
                cases.addStatement("case $L -> $S", constant.name(), constant.storedName());
            }
            next = next(made.size());
            if (!next.isEmpty()) {
                cases.addStatement("default -> $N(constant)", next);
            } else if (!made.isEmpty()) {
                cases.addStatement(
                        "default -> $L", refuse(simpleName() + " has a constant that its schema does not know"));
            }
            made.add(method.addCode(switchOf("constant", cases.build())).build());
        }
        return made;
    }

    private List<List<Constant>> chunks() {
        return Chunks.of(type.constants(), Chunks.CONSTANTS);
    }

    /** The name of the method after the one with this number; empty after the last. */
    private String next(int number) {
        return number + 1 < chunks().size() ? methods.take(name + "Part" + (number + 1)) : "";
    }

    private static MethodSpec.Builder method(String name, TypeName result, ParameterSpec parameter) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(result)
                .addParameter(parameter);
    }

    private static CodeBlock switchOf(String selector, CodeBlock cases) {
        return CodeBlock.builder()
                .beginControlFlow("return switch ($L)", selector)
                .add(cases)
                .unindent()
                .add("};\n")
                .build();
    }

    private static CodeBlock refuse(String problem) {
        return CodeBlock.of("throw new $T(\n$S)", Library.CODEC_EXCEPTION, problem);
    }

    private String simpleName() {
        return type.type().simpleName();
    }

    private String listed() {
        String names = type.constants().stream()
                .limit(LISTED)
                .map(Constant::storedName)
                .collect(Collectors.joining(", "));
        return names + (type.constants().size() > LISTED ? ", …" : "");
    }
}
