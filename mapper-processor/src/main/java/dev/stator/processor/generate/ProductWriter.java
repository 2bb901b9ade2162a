package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.stator.processor.model.Leaf;
import dev.stator.processor.model.Property;
import dev.stator.processor.model.Property.Attribute;
import dev.stator.processor.model.Property.Composed;
import dev.stator.processor.model.Property.Flattened;
import dev.stator.processor.model.Property.Ignored;
import dev.stator.processor.model.Property.InKey;
import dev.stator.processor.model.Property.Member;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.Shape.Product;
import dev.stator.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The code that writes a type with properties: {@code write} to any format, {@code writeItem} to the SDK's map. */
final class ProductWriter {
    private final TypeModel model;
    private final Product product;
    private final ComposedKeys keys;
    private final Scope methods;
    private final Target target;
    private final List<Leaf> leaves;
    private final AttributeWriter attributes;
    private final boolean isBig;
    private final List<MethodSpec> parts = new ArrayList<>();

    /** The ordinal of the next attribute; they are numbered as they are met. */
    private int ordinal;

    ProductWriter(TypeModel model, Product product, Helpers helpers, ComposedKeys keys, Scope methods, Target target) {
        this.model = model;
        this.product = product;
        this.keys = keys;
        this.methods = methods;
        this.target = target;
        this.leaves = Leaf.of(product.properties());
        this.attributes = new AttributeWriter(helpers, target);
        this.isBig = Chunks.isBig(leaves.size());
    }

    /** The method, and those that it is split into. */
    List<MethodSpec> methods() {
        // @Override
        // public void write(Order value, ItemWriter out) {
        //     …
        // }
        MethodSpec write = MethodSpec.methodBuilder(target.method)
                .addAnnotation(Override.class)
                .addModifiers(target.visibility)
                .addParameter(model.type(), "value")
                .addParameter(target.parameter())
                .addCode(new TagCode(model, leaves.size()).write(target))
                .addCode(isBig ? calls(product, model.type(), "value") : body(product.properties()))
                .build();
        List<MethodSpec> all = new ArrayList<>(List.of(write));
        all.addAll(parts);
        return all;
    }

    /** Writes a big object in several methods. */
    private CodeBlock calls(Product object, ClassName type, String local) {
        // writePart0(value, out);
        // writePart1(value, out);
        CodeBlock.Builder code = CodeBlock.builder();
        for (List<Property> chunk : Chunks.of(written(object), target.chunk)) {
            String name = methods.take(target.method + "Part" + parts.size());
            code.addStatement("$N($N, $N)", name, local, target.parameter());
            int place = parts.size();
            parts.add(place, part(name, type, chunk));
        }
        return code.build();
    }

    private MethodSpec part(String name, ClassName type, List<Property> chunk) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(type, "value")
                .addParameter(target.parameter())
                .addCode(body(chunk))
                .build();
    }

    /** A method's code. */
    private CodeBlock body(List<Property> properties) {
        List<Property> here = properties.stream()
                .filter(property -> !isBig || property instanceof Attribute)
                .toList();
        return CodeBlock.builder()
                .add(target.begin(Leaf.of(here)))
                .add(properties(properties, "value", new Scope("value", "out", "item")))
                .build();
    }

    private static List<Property> written(Product object) {
        return object.properties().stream()
                .filter(property -> !(property instanceof Ignored) && !(property instanceof InKey))
                .toList();
    }

    private CodeBlock properties(List<Property> properties, String object, Scope locals) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Property property : properties) {
            if (property instanceof Stored stored) {
                String local = locals.take(local(object, stored));
                code.add(attributes.write(
                        leaves.get(ordinal), stored, ordinal++, access(object, stored.getter()), local));
            } else if (property instanceof Flattened flattened) {
                code.add(flattened(flattened, object, locals));
            } else if (property instanceof Composed composed) {
                code.add(composed(composed, leaves.get(ordinal), ordinal++, object, locals));
            }
        }
        return code.build();
    }

    private CodeBlock composed(Composed property, Leaf leaf, int ordinal, String object, Scope locals) {
        CodeBlock parts = keys.of(property, object);
        if (!property.isDerived() && !hasNewId(property)) {
            // out.attribute(NAMES, 0);
            // out.string(pk(value.customerId()).text());
            return target.put(leaf, ordinal, text(leaf, CodeBlock.of("$L.text()", parts)));
        }
        // Of an index, and of a key whose id is to be generated:
        // KeyParts gsi1pk = gsi1pk(value.status());
        // if (gsi1pk.isComplete()) {
        //     out.attribute(NAMES, 5);
        //     out.string(gsi1pk.text());
        // }
        String local = locals.take(Names.local(List.of(property.name())));
        return CodeBlock.builder()
                .addStatement("$T $N = $L", Library.KEY_PARTS, local, parts)
                .beginControlFlow("if ($N.isComplete())", local)
                .add(target.put(leaf, ordinal, text(leaf, CodeBlock.of("$N.text()", local))))
                .endControlFlow()
                .build();
    }

    private boolean hasNewId(Composed property) {
        return property.template().properties().stream()
                .anyMatch(part -> model.saving().newId(part).isPresent());
    }

    private CodeBlock text(Leaf leaf, CodeBlock text) {
        return target.destination(leaf.property().value()).put("string", text);
    }

    private CodeBlock flattened(Flattened property, String object, Scope locals) {
        // Address address = value.address();
        // if (address != null) {
        //     …
        // }
        Product document = Handles.product(property);
        String local = locals.take(local(object, property));
        return CodeBlock.builder()
                .addStatement("$T $N = $L", property.type(), local, access(object, property.getter()))
                .beginControlFlow("if ($N != null)", local)
                .add(
                        isBig
                                ? calls(document, property.document().type(), local)
                                : properties(document.properties(), local, locals))
                .endControlFlow()
                .build();
    }

    /** {@code city}; of a flattened document {@code addressCity}. */
    private static String local(String object, Property property) {
        return Names.local(object.equals("value") ? List.of(property.name()) : List.of(object, property.name()));
    }

    static CodeBlock access(String object, Member getter) {
        return CodeBlock.of(getter.isMethod() ? "$N.$L()" : "$N.$L", object, getter.name());
    }
}
