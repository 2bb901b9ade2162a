package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.stator.processor.model.Construction;
import dev.stator.processor.model.Construction.ByConstructor;
import dev.stator.processor.model.Property;
import dev.stator.processor.model.Property.Attribute;
import dev.stator.processor.model.Property.Flattened;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.Shape.Product;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The code that makes one object while an item is read: the entity, or a flattened document of it. The latter is made only where the item
 * has one of its attributes.
 */
abstract sealed class Part permits ConstructedPart, MutablePart {
    final ClassName type;
    final Product product;
    final List<String> path;
    final Variables variables;

    /** The parts of the flattened documents, by property. */
    final Map<String, Part> parts = new LinkedHashMap<>();

    /** @param path the properties that lead from the entity to the object; none for the entity itself */
    Part(ClassName type, Product product, List<String> path, Variables variables) {
        this.type = type;
        this.product = product;
        this.path = List.copyOf(path);
        this.variables = variables;
    }

    static Part of(ClassName type, Product product, List<String> path, Variables variables) {
        Construction construction = product.construction();
        return construction instanceof ByConstructor constructor
                ? new ConstructedPart(type, product, constructor, path, variables)
                : MutablePart.of(type, product, path, variables);
    }

    /** Visits the attributes in the order of their ordinals, each with the part that it belongs to. */
    final void forEachAttribute(BiConsumer<Part, Attribute> visitor) {
        for (Property property : product.properties()) {
            if (property instanceof Attribute attribute) {
                visitor.accept(this, attribute);
            } else if (property instanceof Flattened flattened) {
                part(flattened).forEachAttribute(visitor);
            }
        }
    }

    /** The expression statement that takes the value of an attribute. */
    abstract CodeBlock set(Stored property, CodeBlock value);

    /** What has to happen before {@link #set}; may be empty. */
    abstract CodeBlock prepare();

    /** The statements after the last attribute; those of its own parts included. */
    abstract CodeBlock finish();

    /** After {@link #finish}, the object; null where the item had none of its attributes. */
    abstract CodeBlock result();

    final boolean isRoot() {
        return path.isEmpty();
    }

    final Part part(Flattened property) {
        Part part = parts.get(property.name());
        if (part == null) {
            throw new IllegalStateException(property.name() + " has no part");
        }
        return part;
    }

    final void addPart(Flattened flattened) {
        Product document = Handles.product(flattened);
        parts.put(flattened.name(), of(flattened.document().type(), document, inside(flattened), variables));
    }

    final List<String> inside(Property property) {
        List<String> longer = new ArrayList<>(path);
        longer.add(property.name());
        return longer;
    }

    /** {@code addressCity}. */
    final String name(Property property) {
        return Names.local(inside(property));
    }
}
