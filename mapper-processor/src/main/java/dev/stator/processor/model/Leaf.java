package dev.stator.processor.model;

import dev.stator.processor.model.Property.Attribute;
import dev.stator.processor.model.Property.Flattened;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One attribute of an item: a property, one of a flattened document, or one that is made of properties.
 *
 * @param path the Java names from the entity to the property, {@code [address, city]}
 * @param storedName the name in the item, the prefixes of flattened documents included
 * @param property the property at the end of the path
 */
public record Leaf(List<String> path, String storedName, Attribute property) {
    /** What generated classes have beside the handles. */
    private static final Set<String> OTHER_CONSTANTS = Set.of("INSTANCE", "NAMES", "SCHEMA");

    public Leaf {
        path = List.copyOf(path);
    }

    /** The attributes of a type, in the order of its properties. */
    public static List<Leaf> of(List<Property> properties) {
        List<Leaf> leaves = new ArrayList<>();
        for (Property property : properties) {
            if (property instanceof Attribute attribute) {
                leaves.add(new Leaf(List.of(attribute.name()), attribute.storedName(), attribute));
            } else if (property instanceof Flattened flattened
                    && flattened.document().shape() instanceof Shape.Product document) {
                of(document.properties()).forEach(leaf -> leaves.add(leaf.inside(flattened)));
            }
        }
        return leaves;
    }

    /** The name of its handle, {@code ADDRESS_CITY}; of a property {@code instance}, {@code INSTANCE_}. */
    public String constant() {
        String constant = path.stream().map(Leaf::upperSnake).collect(Collectors.joining("_"));
        return OTHER_CONSTANTS.contains(constant) ? constant + "_" : constant;
    }

    private Leaf inside(Flattened flattened) {
        List<String> longer = new ArrayList<>();
        longer.add(flattened.name());
        longer.addAll(path);
        return new Leaf(longer, flattened.prefix() + storedName, property);
    }

    /** {@code createdAt} to {@code CREATED_AT}, {@code httpURL2} to {@code HTTP_URL2}. */
    private static String upperSnake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }
}
