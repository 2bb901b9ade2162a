package dev.stator.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stator.processor.model.Construction.ByConstructor;
import dev.stator.processor.model.Leaf;
import dev.stator.processor.model.Property.Composed;
import dev.stator.processor.model.Property.Flattened;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.Shape.Product;
import dev.stator.processor.model.TypeModel;
import dev.stator.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The code that reads a type with properties: what is the same wherever the values come from. */
abstract class ProductReader {
    /**
     * What is done with one attribute that is there.
     *
     * @param code takes the value
     */
    record Step(int ordinal, Leaf leaf, CodeBlock code) {}

    private final Scope methods;
    final Variables variables;
    private final TypeModel model;
    private final List<Leaf> leaves;
    final TagCode tag;
    private final boolean isBig;
    private final Part root;
    private final KeyReader keys;
    private final List<MethodSpec> parts = new ArrayList<>();

    ProductReader(TypeModel model, Product product, Handles handles, Helpers helpers, Scope methods) {
        this.model = model;
        this.methods = methods;
        this.leaves = Leaf.of(product.properties());
        this.tag = new TagCode(model, leaves.size());
        this.isBig = Chunks.isBig(leaves.size());
        this.variables = new Variables(
                Names.schema(model.type()), isBig && (holdsValues(product) || KeyReader.hasShared(handles)));
        this.root = Part.of(model.type(), product, List.of(), variables);
        this.keys = new KeyReader(handles, helpers, variables);
    }

    /** Whether more than one variable is needed until the end. */
    private static boolean holdsValues(Product product) {
        return product.construction() instanceof ByConstructor
                || product.properties().stream().anyMatch(Flattened.class::isInstance);
    }

    /** What it reads from. */
    abstract ParameterSpec source();

    /** The code that refuses what is of another type. */
    abstract CodeBlock requireType();

    /** The expression that reads a value. */
    abstract ValueReader values(ValueType type);

    /** The code of all steps, where one method takes it. */
    abstract CodeBlock inOne(List<Step> steps);

    /** The code that calls the methods that {@link #part} makes. */
    abstract CodeBlock inParts(List<Step> steps);

    /** The method, and those that it is split into. */
    final List<MethodSpec> methods(String name, Modifier visibility) {
        // @Override
        // public Order read(…) {
        //     String customerId = null;
        //     …
        //     return new Order(customerId);
        // }
        List<Step> steps = steps();
        CodeBlock code = isBig ? inParts(steps) : inOne(steps);
        List<MethodSpec> all = new ArrayList<>();
        all.add(MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(visibility)
                .returns(model.type())
                .addParameter(source())
                .addCode(requireType())
                .addCode(variables.declarations())
                .addCode(code)
                .addCode(root.finish())
                .addStatement("return $L", root.result())
                .build());
        all.addAll(parts);
        return all;
    }

    /** A new method that does a part of the steps. */
    final String part(String wish, TypeName result, List<ParameterSpec> parameters, CodeBlock code) {
        String name = methods.take(wish);
        parts.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(result)
                .addParameters(parameters)
                .addCode(code)
                .build());
        return name;
    }

    /** The class that the methods share. */
    final Optional<TypeSpec> values() {
        return variables.areFields() ? Optional.of(variables.type()) : Optional.empty();
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        root.forEachAttribute((part, property) -> {
            CodeBlock code =
                    property instanceof Stored stored ? stored(part, stored) : composed(part, (Composed) property);
            steps.add(new Step(steps.size(), leaves.get(steps.size()), code));
        });
        return steps;
    }

    private CodeBlock stored(Part part, Stored property) {
        return CodeBlock.builder()
                .add(part.prepare())
                .addStatement(part.set(property, value(part, property)))
                .build();
    }

    /** A derived attribute is passed by: its properties are attributes. */
    private CodeBlock composed(Part part, Composed property) {
        return property.isDerived()
                ? CodeBlock.of("")
                : keys.read(property, values(property.value()).readAttribute(property.value()), part);
    }

    private CodeBlock value(Part part, Stored property) {
        ValueReader values = values(property.value());
        return part instanceof MutablePart ? values.readAttribute(property.value()) : values.read(property.value());
    }
}
