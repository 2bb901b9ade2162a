package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.stator.processor.model.Shape.Product;
import dev.stator.processor.model.TypeModel;
import dev.stator.processor.model.ValueType;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * {@code read}, from any format. One step leads to the next: an item whose attributes come in their order, as all do that are found by
 * name, is read without a jump, and the compiler knows where in it the reader stands.
 */
final class ReadMethods extends ProductReader {
    private final ValueReader values;

    ReadMethods(TypeModel model, Product product, Handles handles, Helpers helpers, Scope methods) {
        super(model, product, handles, helpers, methods);
        this.values = new ValueReader(helpers);
    }

    List<MethodSpec> methods() {
        return methods("read", Modifier.PUBLIC);
    }

    @Override
    ParameterSpec source() {
        return ParameterSpec.builder(Library.ITEM_READER, "in").build();
    }

    @Override
    CodeBlock requireType() {
        return tag.require(tag.peek());
    }

    @Override
    ValueReader values(ValueType type) {
        return values;
    }

    @Override
    CodeBlock inOne(List<Step> steps) {
        // in.next(NAMES, 0); goes to the map's end
        return steps.isEmpty() ? CodeBlock.of("in.next($L, 0);\n", Names.NAMES) : loop(code(steps));
    }

    /** Each part reads on as long as the attributes are its own. */
    @Override
    CodeBlock inParts(List<Step> steps) {
        // switch (attribute / 50) {
        //     case 0 -> attribute = readPart0(attribute, values, in);
        // }
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (attribute / $L)", Chunks.SIZE);
        int number = 0;
        for (List<Step> chunk : Chunks.of(steps)) {
            code.addStatement(
                    "case $L -> attribute = $N(attribute, $L, in)",
                    number,
                    part("readPart" + number, chunk),
                    variables.argument());
            number++;
        }
        return loop(code.endControlFlow().build());
    }

    private CodeBlock loop(CodeBlock code) {
        // int attribute = in.next(NAMES, 0);
        // while (attribute >= 0) {
        //     …
        // }
        return CodeBlock.builder()
                .addStatement("int attribute = in.next($L, 0)", Names.NAMES)
                .beginControlFlow("while (attribute >= 0)")
                .add(code)
                .add(tag.skip())
                .endControlFlow()
                .build();
    }

    private String part(String wish, List<Step> steps) {
        // private static int readPart0(int attribute, Values values, ItemReader in) {
        //     …
        //     return attribute;
        // }
        List<ParameterSpec> parameters =
                List.of(ParameterSpec.builder(int.class, "attribute").build(), variables.parameter(), source());
        CodeBlock code = CodeBlock.builder()
                .add(code(steps))
                .addStatement("return attribute")
                .build();
        return part(wish, TypeName.INT, parameters, code);
    }

    private static CodeBlock code(List<Step> steps) {
        // if (attribute == 4) {
        //     total = in.int64();
        //     attribute = in.next(NAMES, 5);
        // }
        return steps.stream()
                .map(step -> CodeBlock.builder()
                        .beginControlFlow("if (attribute == $L)", step.ordinal())
                        .add(step.code())
                        .addStatement("attribute = in.next($L, $L)", Names.NAMES, step.ordinal() + 1)
                        .endControlFlow()
                        .build())
                .collect(CodeBlock.joining(""));
    }
}
