package dev.stator.processor.check;

import dev.stator.processor.draft.Draft;
import dev.stator.processor.draft.IndexDraft;
import dev.stator.processor.draft.IndexDraft.Named;
import dev.stator.processor.draft.PropertyDraft;
import dev.stator.processor.draft.SumDraft;
import dev.stator.processor.draft.TableDraft;
import dev.stator.processor.model.Leaf;
import dev.stator.processor.model.Property;
import dev.stator.processor.problem.Position;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Each attribute of an item has a name of its own, as long as DynamoDB takes, and its handle has a name of its own. */
final class StoredNameRule implements Rule {
    private static final int LONGEST = 65_535;
    private static final int LONGEST_OF_KEY = 255;

    @Override
    public void check(Draft draft, Report report) {
        Map<String, Attribute> byName = new HashMap<>();
        Map<String, Attribute> byConstant = new HashMap<>();
        Set<String> keys = keys(draft);
        for (Attribute attribute : attributes(draft)) {
            Leaf leaf = attribute.leaf();
            Attribute same = byName.putIfAbsent(leaf.storedName(), attribute);
            if (same != null) {
                boolean isFlat = leaf.path().size() > 1 || same.leaf().path().size() > 1;
                report.add(
                        Problem.STORED_NAME_TWICE,
                        attribute.position(),
                        path(same, attribute),
                        path(attribute, same),
                        leaf.storedName(),
                        isFlat ? " or a prefix with @Flatten" : "");
            }
            Attribute twin = byConstant.putIfAbsent(leaf.constant(), attribute);
            if (twin != null && same == null) {
                report.add(
                        Problem.CONSTANT_TWICE,
                        attribute.position(),
                        path(twin, attribute),
                        path(attribute, twin),
                        leaf.constant());
            }
            length(attribute, keys.contains(Draft.indexed(leaf)), report);
            discriminator(draft, attribute, report);
        }
    }

    /** An attribute, the type that declares it, and where its name comes from. */
    private record Attribute(Leaf leaf, String owner, Position position) {}

    private static List<Attribute> attributes(Draft draft) {
        List<Attribute> attributes = new ArrayList<>();
        for (PropertyDraft property : draft.properties()) {
            Optional<Property> read = property.property();
            Position position = property.isMarked("Flatten") ? property.at("Flatten") : property.at("Field.value");
            boolean isInKey = draft.table()
                    .filter(table -> table.isInKey(property.name()))
                    .isPresent();
            read.filter(found -> !isInKey)
                    .ifPresent(found -> Leaf.of(List.of(found))
                            .forEach(leaf -> attributes.add(new Attribute(leaf, property.owner(), position))));
        }
        return attributes;
    }

    /** The attributes that are in the key of the table or of an index, and those that an index names. */
    private static Set<String> keys(Draft draft) {
        Set<String> keys = new HashSet<>();
        draft.marked("HashKey").forEach(property -> keys.add(property.name()));
        draft.marked("RangeKey").forEach(property -> keys.add(property.name()));
        for (IndexDraft index : draft.table().map(TableDraft::indexes).orElse(List.of())) {
            index.hashKey().stream().map(Named::text).forEach(keys::add);
            index.rangeKey().stream().map(Named::text).forEach(keys::add);
            index.include().stream().map(Named::text).forEach(keys::add);
        }
        return keys;
    }

    private static void length(Attribute attribute, boolean isKey, Report report) {
        int bytes = attribute.leaf().storedName().getBytes(StandardCharsets.UTF_8).length;
        int most = isKey ? LONGEST_OF_KEY : LONGEST;
        if (bytes > most) {
            report.add(
                    Problem.STORED_NAME_LENGTH,
                    attribute.position(),
                    path(attribute.leaf()),
                    bytes,
                    most,
                    isKey ? " for keys and for what an index names" : "");
        }
    }

    private static void discriminator(Draft draft, Attribute attribute, Report report) {
        for (SumDraft.Parent parent : draft.parents()) {
            if (parent.discriminator().equals(attribute.leaf().storedName())) {
                report.add(
                        Problem.DISCRIMINATOR,
                        attribute.position(),
                        path(attribute.leaf()),
                        parent.discriminator(),
                        parent.name());
            }
        }
    }

    /** {@code address.city}; with the class that declares it where the other has the same path, {@code Base.name}. */
    private static String path(Attribute attribute, Attribute other) {
        String path = path(attribute.leaf());
        return path.equals(path(other.leaf())) ? attribute.owner() + "." + path : path;
    }

    private static String path(Leaf leaf) {
        return String.join(".", leaf.path());
    }
}
