package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.stator.processor.model.Construction.ByConstructor;
import dev.stator.processor.model.Property;
import dev.stator.processor.model.Property.Flattened;
import dev.stator.processor.model.Property.Ignored;
import dev.stator.processor.model.Property.InKey;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.Shape.Product;
import dev.stator.processor.model.ValueType.SetValue;
import dev.stator.processor.model.Wire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An object whose constructor takes all its properties: variables hold them until then. */
final class ConstructedPart extends Part {
    private final ByConstructor construction;
    private final Map<String, CodeBlock> held = new HashMap<>();
    private final CodeBlock isThere;
    private CodeBlock result = CodeBlock.of("");

    ConstructedPart(
            ClassName type, Product product, ByConstructor construction, List<String> path, Variables variables) {
        super(type, product, path, variables);
        this.construction = construction;
        this.isThere = isRoot() ? CodeBlock.of("") : declareFlag();
        product.properties().forEach(this::hold);
    }

    private CodeBlock declareFlag() {
        return variables.declare(TypeName.BOOLEAN, "has" + Names.upperFirst(Names.local(path)), CodeBlock.of("false"));
    }

    private void hold(Property property) {
        if (property instanceof Stored stored) {
            held.put(stored.name(), variables.declare(stored.type(), name(stored), Absent.of(stored.value())));
        } else if (property instanceof InKey inKey) {
            hold(inKey.property());
        } else if (property instanceof Flattened flattened) {
            addPart(flattened);
        } else if (property instanceof Ignored ignored
                && construction.parameters().contains(ignored.name())) {
            held.put(ignored.name(), variables.declare(ignored.type(), name(ignored), Absent.of(ignored.type())));
        }
    }

    @Override
    CodeBlock prepare() {
        // hasAddress = true;
        return isRoot()
                ? CodeBlock.of("")
                : CodeBlock.builder().addStatement("$L = true", isThere).build();
    }

    @Override
    CodeBlock set(Stored property, CodeBlock value) {
        // addressCity = in.string()
        return CodeBlock.of("$L = $L", held.get(property.name()), value);
    }

    @Override
    CodeBlock finish() {
        CodeBlock.Builder code = CodeBlock.builder();
        parts.values().forEach(part -> code.add(part.finish()));
        if (isRoot()) {
            code.add(emptySets());
            result = create();
            return code.build();
        }
        // Address address = null;
        // if (hasAddress || addressPlace != null) {
        //     address = new Address(addressStreet, addressCity, addressPlace);
        // }
        String local = variables.local(Names.local(path));
        result = CodeBlock.of("$N", local);
        return code.addStatement("$T $N = null", type, local)
                .beginControlFlow("if ($L)", condition())
                .add(emptySets())
                .addStatement("$N = $L", local, create())
                .endControlFlow()
                .build();
    }

    @Override
    CodeBlock result() {
        return result;
    }

    private CodeBlock condition() {
        CodeBlock.Builder condition = CodeBlock.builder().add(isThere);
        parts.values().forEach(part -> condition.add(" || $L != null", part.result()));
        return condition.build();
    }

    private CodeBlock emptySets() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Property property : product.properties()) {
            if (property instanceof Stored stored && stored.value() instanceof SetValue set && set.stored() != Wire.L) {
                // if (tags == null) {
                //     tags = new LinkedHashSet<>();
                // }
                CodeBlock variable = held.get(stored.name());
                code.beginControlFlow("if ($L == null)", variable)
                        .addStatement("$L = $L", variable, Containers.empty(set))
                        .endControlFlow();
            }
        }
        return code.build();
    }

    private CodeBlock create() {
        // new Order(customerId, orderId)
        CodeBlock arguments =
                construction.parameters().stream().map(this::argument).collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("new $T($L)", type, arguments);
    }

    private CodeBlock argument(String property) {
        Part part = parts.get(property);
        CodeBlock variable = held.get(property);
        if (part != null) {
            return part.result();
        } else if (variable != null) {
            return variable;
        }
        throw new IllegalArgumentException("the constructor of " + type + " wants " + property);
    }
}
