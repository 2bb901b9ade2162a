package dev.stator.processor.draft;

import com.palantir.javapoet.ClassName;
import dev.stator.processor.model.Construction;
import dev.stator.processor.model.Deprecations;
import dev.stator.processor.model.Leaf;
import dev.stator.processor.model.Property;
import dev.stator.processor.problem.Position;
import java.util.List;
import java.util.Optional;

/**
 * One annotated type.
 *
 * @param type its name
 * @param isPublic whether it, and every type around it, is public
 * @param deprecations what its generated classes have to suppress
 * @param position where it stands
 * @param table what {@code @Table} and the index annotations say
 * @param properties the fields of a class or record, left-out ones included; none of a sealed type
 * @param construction how an instance is made; empty where there is no way, and then a problem has been reported
 * @param sum what a sealed type says
 * @param sealed what a sealed table says
 * @param parents the sealed types with a type attribute that permit it
 * @param hooks the methods that are called before an item is written
 * @param clashes the types that have the name of a class that would be generated
 */
public record Draft(
        ClassName type,
        boolean isPublic,
        Deprecations deprecations,
        Position position,
        Declaration declaration,
        Optional<TableDraft> table,
        List<PropertyDraft> properties,
        Optional<Construction> construction,
        Optional<SumDraft> sum,
        Optional<SealedDraft> sealed,
        List<SumDraft.Parent> parents,
        List<HookDraft> hooks,
        List<Clash> clashes) {
    public Draft {
        properties = List.copyOf(properties);
        parents = List.copyOf(parents);
        hooks = List.copyOf(hooks);
        clashes = List.copyOf(clashes);
    }

    /**
     * A name that two types want.
     *
     * @param generated the name of the class that would be generated
     * @param taken what has that name
     */
    public record Clash(String generated, String taken) {}

    /** The name without its package, {@code Order.Line}. */
    public String name() {
        return String.join(".", type.simpleNames());
    }

    /** The properties that could be read. */
    public List<Property> readable() {
        return properties.stream()
                .flatMap(property -> property.property().stream())
                .toList();
    }

    /** The attributes of the properties that could be read. */
    public List<Leaf> leaves() {
        return Leaf.of(readable());
    }

    /** The property with this Java name. */
    public Optional<PropertyDraft> property(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }

    /** The attribute that an index means: a property by its Java name, an attribute of a flattened document by its stored one. */
    public Optional<Leaf> leaf(String name) {
        return leaves().stream().filter(leaf -> indexed(leaf).equals(name)).findFirst();
    }

    /** The name by which an index means an attribute. */
    public static String indexed(Leaf leaf) {
        return leaf.path().size() == 1 ? leaf.path().get(0) : leaf.storedName();
    }

    /** The properties that have this annotation. */
    public List<PropertyDraft> marked(String annotation) {
        return properties.stream().filter(p -> p.isMarked(annotation)).toList();
    }
}
