package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.stator.processor.model.Construction.ByBuilder;
import dev.stator.processor.model.Construction.BySetters;
import dev.stator.processor.model.Property;
import dev.stator.processor.model.Property.Flattened;
import dev.stator.processor.model.Property.Member;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.Shape.Product;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An object with setters, or one with a builder: that is made first, and each attribute is set as it is read. */
final class MutablePart extends Part {
    private final Target target;
    private final CodeBlock variable;
    private CodeBlock result;

    /**
     * What the attributes are set on.
     *
     * @param create the expression that makes it
     * @param chained the properties whose setter returns what the others are to be set on
     * @param build the method of a builder that makes the object; of an object itself there is none
     */
    private record Target(
            TypeName type,
            String name,
            CodeBlock create,
            Map<String, Member> setters,
            Set<String> chained,
            Optional<String> build) {}

    private MutablePart(ClassName type, Product product, Target target, List<String> path, Variables variables) {
        super(type, product, path, variables);
        this.target = target;
        this.variable =
                variables.declare(target.type(), target.name(), isRoot() ? target.create() : CodeBlock.of("null"));
        this.result = variable;
        for (Property property : product.properties()) {
            if (property instanceof Flattened flattened) {
                addPart(flattened);
            }
        }
    }

    static MutablePart of(ClassName type, Product product, List<String> path, Variables variables) {
        String name = path.isEmpty() ? Names.local(type) : Names.local(path);
        if (product.construction() instanceof BySetters bySetters) {
            // Order order = new Order();
            Target target = new Target(
                    type, name, CodeBlock.of("new $T()", type), bySetters.setters(), Set.of(), Optional.empty());
            return new MutablePart(type, product, target, path, variables);
        } else if (product.construction() instanceof ByBuilder byBuilder) {
            // Order.Builder builder = Order.builder();
            Map<String, Member> setters = byBuilder.setters().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, setter -> new Member(setter.getValue(), true)));
            Target target = new Target(
                    byBuilder.builderType(),
                    path.isEmpty() ? "builder" : name + "Builder",
                    CodeBlock.of("$T.$L()", type, byBuilder.factory()),
                    setters,
                    byBuilder.chained(),
                    Optional.of(byBuilder.build()));
            return new MutablePart(type, product, target, path, variables);
        }
        throw new IllegalArgumentException(type + " is made in no known way");
    }

    @Override
    CodeBlock prepare() {
        // if (address == null) {
        //     address = new Address();
        // }
        return isRoot()
                ? CodeBlock.of("")
                : CodeBlock.builder()
                        .beginControlFlow("if ($L == null)", variable)
                        .addStatement("$L = $L", variable, target.create())
                        .endControlFlow()
                        .build();
    }

    @Override
    CodeBlock set(Stored property, CodeBlock value) {
        return set(property.name(), value);
    }

    private CodeBlock set(String property, CodeBlock value) {
        Member setter = target.setters().get(property);
        if (setter == null) {
            throw new IllegalArgumentException(type + " has no setter for " + property);
        }
        if (target.chained().contains(property)) {
            // builder = builder.total(in.int64())
            return CodeBlock.of("$L = $L.$L($L)", variable, variable, setter.name(), value);
        }
        // order.setTotal(in.int64()), order.total = in.int64()
        return CodeBlock.of(setter.isMethod() ? "$L.$L($L)" : "$L.$L = $L", variable, setter.name(), value);
    }

    @Override
    CodeBlock finish() {
        CodeBlock.Builder code = CodeBlock.builder();
        parts.forEach((property, part) -> {
            // if (address != null) {
            //     order.setAddress(address);
            // }
            code.add(part.finish())
                    .beginControlFlow("if ($L != null)", part.result())
                    .add(prepare())
                    .addStatement(set(property, part.result()))
                    .endControlFlow();
        });
        target.build().ifPresent(build -> code.add(build(build)));
        return code.build();
    }

    private CodeBlock build(String method) {
        if (isRoot()) {
            result = CodeBlock.of("$L.$L()", variable, method);
            return CodeBlock.of("");
        }
        // Address address = addressBuilder == null ? null : addressBuilder.build();
        String local = variables.local(Names.local(path));
        result = CodeBlock.of("$N", local);
        return CodeBlock.builder()
                .addStatement("$T $N = $L == null ? null : $L.$L()", type, local, variable, variable, method)
                .build();
    }

    @Override
    CodeBlock result() {
        return result;
    }
}
