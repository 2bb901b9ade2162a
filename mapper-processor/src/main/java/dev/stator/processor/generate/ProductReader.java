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
        this.loop = loop(steps(root, new ValueReader(helpers)));
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
        //     int attribute = in.next(NAMES, 0);
        //     while (attribute >= 0) {
        //         if (attribute == 0) {
        //             customerId = in.string();
        //             attribute = in.next(NAMES, 1);
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

    /**
     * What is done with each attribute. One step leads to the next: an item whose attributes come in their order, as all do that
     * are found by name, is read without a jump, and the compiler knows where in it the reader stands.
     */
    private static List<CodeBlock> steps(Part root, ValueReader values) {
        List<CodeBlock> steps = new ArrayList<>();
        root.forEachAttribute((part, property) -> {
            // if (attribute == 4) {
            //     total = in.int64();
            //     attribute = in.next(NAMES, 5);
            // }
            CodeBlock value = part instanceof MutablePart
                    ? values.readAttribute(property.value())
                    : values.read(property.value());
            steps.add(CodeBlock.builder()
                    .beginControlFlow("if (attribute == $L)", steps.size())
                    .add(part.prepare())
                    .addStatement(part.set(property, value))
                    .addStatement("attribute = in.next($L, $L)", Names.NAMES, steps.size() + 1)
                    .endControlFlow()
                    .build());
        });
        return steps;
    }

    private CodeBlock loop(List<CodeBlock> steps) {
        if (steps.isEmpty()) {
            // in.next(NAMES, 0); goes to the map's end
            return CodeBlock.of("in.next($L, 0);\n", Names.NAMES);
        }
        return CodeBlock.builder()
                .addStatement("int attribute = in.next($L, 0)", Names.NAMES)
                .beginControlFlow("while (attribute >= 0)")
                .add(isBig ? calls(steps) : CodeBlock.join(steps, ""))
                .endControlFlow()
                .build();
    }

    /** Each part reads on as long as the attributes are its own. */
    private CodeBlock calls(List<CodeBlock> steps) {
        // switch (attribute / 50) {
        //     case 0 -> attribute = readPart0(attribute, values, in);
        // }
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (attribute / $L)", Chunks.SIZE);
        for (List<CodeBlock> chunk : Chunks.of(steps)) {
            int number = parts.size();
            String name = methods.take("readPart" + number);
            parts.add(part(name, chunk));
            code.addStatement("case $L -> attribute = $N(attribute, $L, in)", number, name, variables.argument());
        }
        return code.endControlFlow().build();
    }

    private MethodSpec part(String name, List<CodeBlock> steps) {
        // if (attribute == 0) {
        //     values.customerId = in.string();
        //     attribute = in.next(NAMES, 1);
        // }
        // return attribute;
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(int.class)
                .addParameter(int.class, "attribute")
                .addParameter(variables.parameter())
                .addParameter(Library.ITEM_READER, "in")
                .addCode(CodeBlock.join(steps, ""))
                .addStatement("return attribute")
                .build();
    }
}
