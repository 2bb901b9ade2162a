package dev.stator.processor.check;

import dev.stator.processor.draft.ComposedDraft;
import dev.stator.processor.draft.Draft;
import dev.stator.processor.draft.PropertyDraft;
import dev.stator.processor.model.Leaf;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No property, and no other key, has the name of the attribute of a key that is made by a template. */
final class ComposedNameRule implements Rule {
    @Override
    public void check(Draft draft, Report report) {
        draft.table().ifPresent(table -> {
            Map<String, ComposedDraft> byName = new HashMap<>();
            table.composedKey().forEach(key -> byName.put(key.name().text(), key)); // of one name: InKeyRule
            for (ComposedDraft key : table.composedIndexKeys()) {
                ComposedDraft same = byName.putIfAbsent(key.name().text(), key);
                if (same != null) {
                    report.add(
                            Problem.KEY_NAME_TWICE,
                            key.name().position(),
                            key.template().text().text(),
                            kind(same),
                            key.name().text(),
                            remedy(same));
                }
            }
            draft.properties().stream()
                    .filter(property -> !table.isInKey(property.name()))
                    .forEach(property -> property(property, byName, report));
        });
    }

    private static void property(PropertyDraft property, Map<String, ComposedDraft> byName, Report report) {
        List<Leaf> leaves =
                property.property().map(read -> Leaf.of(List.of(read))).orElse(List.of());
        for (Leaf leaf : leaves) {
            ComposedDraft key = byName.get(leaf.storedName());
            if (key != null) {
                report.add(
                        Problem.KEY_NAME_TWICE,
                        property.at(property.isMarked("Flatten") ? "Flatten" : "Field.value"),
                        String.join(".", leaf.path()),
                        kind(key),
                        leaf.storedName(),
                        remedy(key));
            }
        }
    }

    private static String kind(ComposedDraft key) {
        return "the key '" + key.template().text().text() + "'";
    }

    private static String remedy(ComposedDraft key) {
        return key.isDerived()
                ? "another name of the index"
                : "@Table(" + (key.annotation().equals("HashKey") ? "hashKey" : "rangeKey") + " = \"…\")";
    }
}
