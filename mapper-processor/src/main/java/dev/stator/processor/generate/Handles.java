package dev.stator.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.stator.processor.model.AtRest.Transformed;
import dev.stator.processor.model.GeneratedValue;
import dev.stator.processor.model.IndexModel;
import dev.stator.processor.model.Leaf;
import dev.stator.processor.model.Property;
import dev.stator.processor.model.Property.Attribute;
import dev.stator.processor.model.Property.Composed;
import dev.stator.processor.model.Property.Flattened;
import dev.stator.processor.model.Property.InKey;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.Scalar;
import dev.stator.processor.model.Shape.Product;
import dev.stator.processor.model.TableModel;
import dev.stator.processor.model.TypeModel;
import dev.stator.processor.model.ValueType.EnumValue;
import dev.stator.processor.model.ValueType.ScalarValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The handles of a type's attributes, in the order of their ordinals. */
final class Handles {
    /**
     * One handle.
     *
     * @param owner the type that has the property: the entity, or a flattened document
     * @param constant its name
     * @param value what the attribute's values are; of an optional, what it holds
     * @param roles what the attribute is in the table and its indexes, and what is generated for it: {@code hash key}, {@code version}
     */
    record Handle(Leaf leaf, int ordinal, ClassName owner, String constant, HandleValue value, List<String> roles) {}

    /** What the type attribute has, which is behind the others and has no handle in the table of one type. */
    private static final HandleValue TAG =
            new HandleValue(ClassName.get(String.class), new ScalarValue(ClassName.get(String.class), Scalar.STRING));

    private final TypeModel model;
    private final Scope constants;
    private final List<Leaf> leaves;
    private final List<Handle> handles = new ArrayList<>();
    private final List<Composed> composed;
    private final Map<Composed, String> templates = new HashMap<>();
    private final Map<Composed, String> methods = new HashMap<>();
    private final Map<Stored, String> forms = new LinkedHashMap<>();

    private Handles(TypeModel model, List<Property> properties) {
        this.model = model;
        this.leaves = Leaf.of(properties);
        this.constants = new Scope(Names.NAMES, Names.INSTANCE, Names.SCHEMA);
        this.composed = properties.stream()
                .filter(Composed.class::isInstance)
                .map(Composed.class::cast)
                .toList();
    }

    static Handles of(TypeModel model, List<Property> properties) {
        Handles handles = new Handles(model, properties);
        handles.avoid(model.type(), properties);
        handles.add(model.type(), properties);
        handles.nameComposed();
        return handles;
    }

    private void nameComposed() {
        Scope names = new Scope(ProductSchema.METHODS);
        for (Composed key : composed) {
            templates.put(key, constants.take(stored(key.storedName()).constant() + "_TEMPLATE"));
            methods.put(key, names.take(Names.local(List.of(key.name()))));
        }
        for (Composed key : composed) {
            for (Stored property : key.template().properties()) {
                if (!TextForms.isPlain(property) && !forms.containsKey(property)) {
                    forms.put(property, names.take(TextForms.name(property)));
                }
            }
        }
    }

    /** The type's schema. */
    ClassName schema() {
        return Names.schema(model.type());
    }

    /** The properties in keys whose texts need a method of the schema. */
    List<Stored> formed() {
        return List.copyOf(forms.keySet());
    }

    /** That method: {@code statusText}. */
    String form(Stored property) {
        return Objects.requireNonNull(forms.get(property));
    }

    /** The attributes that are made of properties. */
    List<Composed> composed() {
        return composed;
    }

    /** The constant that holds the template of a composed attribute: {@code PK_TEMPLATE}. */
    String template(Composed key) {
        return Objects.requireNonNull(templates.get(key));
    }

    /** The method of the schema that makes the text of a composed attribute: {@code pk}. */
    String method(Composed key) {
        return Objects.requireNonNull(methods.get(key));
    }

    /** The names of all constants, for those that the schema has beside the handles. */
    Scope constants() {
        return constants;
    }

    List<Handle> all() {
        return handles;
    }

    /** The ordinals of the attributes, and of what they are made of. */
    Parts parts() {
        Stream<HandleValue> attributes = handles.stream().map(Handle::value);
        Stream<HandleValue> tag =
                model.table().flatMap(TableModel::tag).stream().map(mark -> TAG);
        return new Parts(Stream.concat(attributes, tag).toList());
    }

    /** The attribute that is the property {@code key} of the entity itself. */
    Handle of(Attribute key) {
        return handles.stream()
                .filter(handle -> handle.leaf().path().equals(List.of(key.name())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no property " + key.name()));
    }

    /** The attribute that is stored under this name. */
    Handle stored(String name) {
        return handles.stream()
                .filter(handle -> handle.leaf().storedName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no attribute " + name));
    }

    /** A constant {@code STATUS} would hide an enum {@code STATUS}, whose constants generated code names. */
    private void avoid(ClassName type, List<Property> properties) {
        type.simpleNames().forEach(constants::take);
        for (Property property : properties) {
            if (property instanceof Stored stored) {
                avoid(stored);
            } else if (property instanceof InKey inKey) {
                avoid(inKey.property());
            } else if (property instanceof Flattened flattened) {
                avoid(flattened.document().type(), product(flattened).properties());
            }
        }
    }

    private void avoid(Stored property) {
        property.value().all().forEach(value -> {
            if (value instanceof EnumValue constant) {
                constant.type().simpleNames().forEach(constants::take);
            }
        });
    }

    /** In the order of {@link Leaf#of}. */
    private void add(ClassName owner, List<Property> properties) {
        for (Property property : properties) {
            if (property instanceof Attribute) {
                add(owner, leaves.get(handles.size()));
            } else if (property instanceof Flattened flattened) {
                add(flattened.document().type(), product(flattened).properties());
            }
        }
    }

    private void add(ClassName owner, Leaf leaf) {
        handles.add(new Handle(
                leaf,
                handles.size(),
                owner,
                constants.take(leaf.constant()),
                HandleValue.of(leaf.property()),
                roles(leaf)));
    }

    private List<String> roles(Leaf leaf) {
        List<String> roles = new ArrayList<>();
        model.table().ifPresent(table -> {
            addTableRoles(roles, table, leaf);
            table.indexes().forEach(index -> addIndexRoles(roles, index, leaf.storedName()));
        });
        for (GeneratedValue value : model.saving().generated()) {
            if (leaf.path().equals(List.of(value.property().name()))) {
                roles.add(role(value));
            }
        }
        if (leaf.property().atRest().orElse(null) instanceof Transformed transformed) {
            transformed.compressed().ifPresent(compressed -> roles.add("compressed"));
            transformed.encrypted().ifPresent(encrypted -> roles.add("encrypted"));
            transformed.offloaded().ifPresent(offloaded -> roles.add("in S3 where it is large"));
        }
        return roles;
    }

    private static String role(GeneratedValue value) {
        if (value instanceof GeneratedValue.Version) {
            return "version";
        } else if (value instanceof GeneratedValue.CreatedAt) {
            return "created";
        } else if (value instanceof GeneratedValue.UpdatedAt) {
            return "updated";
        }
        return value instanceof GeneratedValue.NewId ? "generated id" : "time to live";
    }

    private static void addTableRoles(List<String> roles, TableModel table, Leaf leaf) {
        if (leaf.path().equals(List.of(table.hashKey().name()))) {
            roles.add("hash key");
        }
        if (table.rangeKey()
                .filter(key -> leaf.path().equals(List.of(key.name())))
                .isPresent()) {
            roles.add("range key");
        }
    }

    private static void addIndexRoles(List<String> roles, IndexModel index, String storedName) {
        if (!index.isLocal()
                && index.hashKey().stream().anyMatch(part -> part.storedName().equals(storedName))) {
            roles.add(index.name() + " hash key");
        }
        if (index.rangeKey().stream().anyMatch(part -> part.storedName().equals(storedName))) {
            roles.add(index.name() + " range key");
        }
    }

    static Product product(Flattened flattened) {
        if (flattened.document().shape() instanceof Product product) {
            return product;
        }
        throw new IllegalArgumentException(flattened.name() + " is flattened and sealed");
    }
}
