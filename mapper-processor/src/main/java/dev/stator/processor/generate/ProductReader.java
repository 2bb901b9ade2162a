package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.stator.processor.model.Construction.ByConstructor;
import dev.stator.processor.model.Leaf;
import dev.stator.processor.model.Property.Flattened;
import dev.stator.processor.model.Shape.Product;
import dev.stator.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The code that reads a type with properties. */
final class ProductReader {
    private final TypeModel model;
    private final Scope methods;
    private final Variables variables;
    private final boolean isBig;
    private final CodeBlock finish;
    private final List<MethodSpec> parts = new ArrayList<>();
    private final CodeBlock loop;

    ProductReader(TypeModel model, Product product, Helpers helpers, Scope methods) {
        this.model = model;
        this.methods = methods;
        this.isBig = Chunks.isBig(Leaf.of(product.properties()).size());
        this.variables = new Variables(Names.schema(model.type()), isBig && holdsValues(product));
        Part root = Part.of(model.type(), product, List.of(), variables);
        this.loop = loop(caseList(root, new ValueReader(helpers)));
        this.finish = CodeBlock.builder()
                .add(root.finish())
                .addStatement("return $L", root.result())
                .build();
    }

    /** Whether more than one variable is needed until the end. */
    private static boolean holdsValues(Product product) {
        return product.construction() instanceof ByConstructor
                || product.properties().stream().anyMatch(Flattened.class::isInstance);
    }

    /** {@code read}, and the methods that it is split into. */
    List<MethodSpec> methods() {
        // @Override
        // public Order read(ItemReader in) {
        //     String customerId = null;
        //     for (int attribute; (attribute = in.next(NAMES)) >= 0; ) {
        //         switch (attribute) {
        //             case 0 -> customerId = in.string();
        //         }
        //     }
        //     return new Order(customerId);
        // }
        MethodSpec read = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(model.type())
                .addParameter(Library.ITEM_READER, "in")
                .addCode(variables.declarations())
                .addCode(loop)
                .addCode(finish)
                .build();
        List<MethodSpec> all = new ArrayList<>(List.of(read));
        all.addAll(parts);
        return all;
    }

    /** The class that the methods share. */
    Optional<TypeSpec> values() {
        return variables.areFields() ? Optional.of(variables.type()) : Optional.empty();
    }

    private static List<CodeBlock> caseList(Part root, ValueReader values) {
        List<CodeBlock> cases = new ArrayList<>();
        root.forEachAttribute((part, property) -> {
            CodeBlock set = part.set(
                    property,
                    part instanceof MutablePart
                            ? values.readAttribute(property.value())
                            : values.read(property.value()));
            CodeBlock prepare = part.prepare();
            CodeBlock.Builder code = CodeBlock.builder();
            if (prepare.isEmpty()) {
                // case 4 -> total = in.int64();
                code.addStatement("case $L -> $L", cases.size(), set);
            } else {
                code.beginControlFlow("case $L ->", cases.size())
                        .add(prepare)
                        .addStatement(set)
                        .endControlFlow();
            }
            cases.add(code.build());
        });
        return cases;
    }

    private CodeBlock loop(List<CodeBlock> cases) {
        if (isBig) {
            return loopOfParts(cases);
        }
        return CodeBlock.builder()
                .beginControlFlow("for (int attribute; (attribute = in.next($L)) >= 0; )", Names.NAMES)
                .add(switchOf("attribute", cases))
                .endControlFlow()
                .build();
    }

    /** Each part reads on as long as the attributes are its own, which saves a call for each of them. */
    private CodeBlock loopOfParts(List<CodeBlock> cases) {
        // int attribute = in.next(NAMES);
        // while (attribute >= 0) {
        //     switch (attribute / 50) {
        //         case 0 -> attribute = readPart0(attribute, values, in);
        //     }
        // }
        List<CodeBlock> calls = new ArrayList<>();
        for (List<CodeBlock> chunk : Chunks.of(cases)) {
            String name = methods.take("readPart" + calls.size());
            parts.add(part(name, calls.size() * Chunks.SIZE, chunk));
            calls.add(CodeBlock.builder()
                    .addStatement(
                            "case $L -> attribute = $N(attribute, $L, in)", calls.size(), name, variables.argument())
                    .build());
        }
        return CodeBlock.builder()
                .addStatement("int attribute = in.next($L)", Names.NAMES)
                .beginControlFlow("while (attribute >= 0)")
                .add(switchOf("attribute / " + Chunks.SIZE, calls))
                .endControlFlow()
                .build();
    }

    private MethodSpec part(String name, int first, List<CodeBlock> chunk) {
        // while (attribute >= 0 && attribute < 50) {
        //     switch (attribute) {
        //         case 0 -> values.customerId = in.string();
        //     }
        //     attribute = in.next(NAMES);
        // }
        // return attribute;
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(int.class)
                .addParameter(int.class, "attribute")
                .addParameter(variables.parameter())
                .addParameter(Library.ITEM_READER, "in")
                .beginControlFlow("while (attribute >= $L && attribute < $L)", first, first + chunk.size())
                .addCode(switchOf("attribute", chunk))
                .addStatement("attribute = in.next($L)", Names.NAMES)
                .endControlFlow()
                .addStatement("return attribute")
                .build();
    }

    private static CodeBlock switchOf(String selector, List<CodeBlock> cases) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($L)", selector);
        cases.forEach(code::add);
        return code.endControlFlow().build();
    }
}
