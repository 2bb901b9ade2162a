package dev.stator.processor.check;

import dev.stator.processor.draft.ComposedDraft;
import dev.stator.processor.draft.Draft;
import dev.stator.processor.draft.IndexDraft;
import dev.stator.processor.draft.IndexDraft.Named;
import dev.stator.processor.draft.PropertyDraft;
import dev.stator.processor.model.AtRest.Transformed;
import dev.stator.processor.model.Leaf;
import dev.stator.processor.problem.Position;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A key is stored as it is, or so that equal ones are stored alike, since items are found by what is stored. */
final class ProtectedKeyRule implements Rule {
    @Override
    public void check(Draft draft, Report report) {
        draft.table().ifPresent(table -> {
            for (String key : List.of("HashKey", "RangeKey")) {
                draft.marked(key).forEach(property -> key(property, "a key of the table", report));
            }
            table.indexes().forEach(index -> index(draft, index, report));
            table.composedKey().forEach(key -> template(draft, key, report));
            table.composedIndexKeys().forEach(key -> template(draft, key, report));
        });
    }

    private static void index(Draft draft, IndexDraft index, Report report) {
        String role = "a key of index '" + index.name().text() + "'";
        for (Named key : Stream.concat(index.hashKey().stream(), index.rangeKey().stream())
                .toList()) {
            Optional<PropertyDraft> property = draft.property(key.text());
            if (property.isPresent()) {
                key(property.get(), role, report);
            } else {
                draft.leaf(key.text()).ifPresent(leaf -> flattened(leaf, key.position(), role, report));
            }
        }
    }

    private static void key(PropertyDraft property, String role, Report report) {
        ProtectedRule.transformed(property)
                .ifPresent(transformed -> unfit(transformed)
                        .forEach(annotation ->
                                report(annotation, property.name(), property.at(annotation), role, report)));
    }

    /** A property of a flattened document: what is wrong is that the index has it as a key. */
    private static void flattened(Leaf leaf, Position position, String role, Report report) {
        if (leaf.property().atRest().orElse(null) instanceof Transformed transformed) {
            unfit(transformed)
                    .forEach(annotation -> report(annotation, String.join(".", leaf.path()), position, role, report));
        }
    }

    /** The annotations that no key can have. */
    private static List<String> unfit(Transformed transformed) {
        return Stream.of(
                        transformed.compressed().map(settings -> "Compressed"),
                        transformed
                                .encrypted()
                                .filter(settings -> !settings.deterministic())
                                .map(settings -> "Encrypted"),
                        transformed.offloaded().map(settings -> "S3Backed"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void report(String annotation, String property, Position position, String role, Report report) {
        String remedy = annotation.equals("Encrypted")
                ? "and equal values are not stored alike; use @Encrypted(deterministic = true)"
                : "and items are found by what is stored; remove @" + annotation;
        report.add(Problem.PROTECTED_KEY, position, annotation, property, role, remedy);
    }

    /** The text of a template is not encrypted, so it would show what the property hides. */
    private static void template(Draft draft, ComposedDraft key, Report report) {
        for (PropertyDraft property : draft.properties()) {
            if (!key.template().has(property.name())
                    || ProtectedRule.transformed(property).isEmpty()) {
                continue;
            }
            for (String annotation : ProtectedRule.ANNOTATIONS) {
                if (property.isMarked(annotation)) {
                    report.add(
                            Problem.PROTECTED_KEY,
                            property.at(annotation),
                            annotation,
                            property.name(),
                            "in the template '" + key.template().text().text() + "'",
                            "where it would be stored as it is; remove @" + annotation + ", or take it out of the key");
                }
            }
        }
    }
}
