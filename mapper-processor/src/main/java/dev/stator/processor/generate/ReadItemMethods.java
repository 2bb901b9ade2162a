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

/** {@code readItem}, from the SDK's map: scalars directly, containers and documents through a reader. */
final class ReadItemMethods extends ProductReader {
    private final ValueReader scalars;
    private final ValueReader others;

    ReadItemMethods(TypeModel model, Product product, Handles handles, Helpers helpers, Scope methods) {
        super(model, product, handles, helpers, methods);
        this.scalars = new ValueReader(helpers, Source.STORED);
        this.others = new ValueReader(helpers, Source.READER);
    }

    List<MethodSpec> methods() {
        return methods("readItem", Modifier.PROTECTED);
    }

    @Override
    ParameterSpec source() {
        return ParameterSpec.builder(Library.ITEM, "item").build();
    }

    @Override
    CodeBlock requireType() {
        return tag.require(CodeBlock.of("item"));
    }

    @Override
    ValueReader values(ValueType type) {
        return type.wire().isScalar() ? scalars : others;
    }

    @Override
    CodeBlock inOne(List<Step> all) {
        List<Step> steps = all.stream().filter(step -> !step.code().isEmpty()).toList();
        // AttributeValueReader in = new AttributeValueReader(item);
        // AttributeValue stored;
        CodeBlock.Builder code = CodeBlock.builder();
        if (!steps.stream().allMatch(ReadItemMethods::isScalar)) {
            code.addStatement("$1T in = new $1T(item)", Library.ATTRIBUTE_VALUE_READER);
        }
        if (steps.stream().anyMatch(ReadItemMethods::isScalar)) {
            code.addStatement("$T stored", Library.ATTRIBUTE_VALUE);
        }
        steps.forEach(step -> code.add(code(step)));
        return code.build();
    }

    @Override
    CodeBlock inParts(List<Step> steps) {
        // readItemPart0(values, item);
        // readItemPart1(values, item);
        CodeBlock.Builder code = CodeBlock.builder();
        int number = 0;
        for (List<Step> chunk : Chunks.of(steps, Chunks.ITEM_SIZE)) {
            List<ParameterSpec> parameters = List.of(variables.parameter(), source());
            String part = part("readItemPart" + number++, TypeName.VOID, parameters, inOne(chunk));
            code.addStatement("$N($L, item)", part, variables.argument());
        }
        return code.build();
    }

    private static CodeBlock code(Step step) {
        // if ((stored = item.get("total")) != null) {
        //     total = StoredValue.int64(stored);
        // }
        // if (in.find("lines")) {
        //     lines = readListOfLine(in);
        // }
        return CodeBlock.builder()
                .beginControlFlow(
                        isScalar(step) ? "if ((stored = item.get($S)) != null)" : "if (in.find($S))",
                        step.leaf().storedName())
                .add(step.code())
                .endControlFlow()
                .build();
    }

    private static boolean isScalar(Step step) {
        return step.leaf().property().value().wire().isScalar();
    }
}
