package dev.stator.processor.check;

import dev.stator.processor.draft.Draft;
import dev.stator.processor.draft.IndexDraft;
import dev.stator.processor.draft.IndexDraft.Named;
import dev.stator.processor.draft.PropertyDraft;
import dev.stator.processor.draft.TableDraft;
import dev.stator.processor.model.Leaf;
import dev.stator.processor.model.SimpleName;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;
import dev.stator.processor.problem.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The keys of an index are properties of types that DynamoDB can index, and its projection says one thing. */
final class IndexRule implements Rule {
    @Override
    public void check(Draft draft, Report report) {
        if (draft.sealed().isPresent()) {
            return; // what has indexes is its types
        }
        for (IndexDraft index : draft.table().map(TableDraft::indexes).orElse(List.of())) {
            keys(draft, index, report);
            index.include().forEach(name -> find(draft, index, name, report));
            projection(index, report);
            if (index.isLocal() && !hasRangeKey(draft)) {
                report.add(
                        Problem.LOCAL_INDEX_WITHOUT_RANGE,
                        index.position(),
                        index.name().text(),
                        draft.name());
            }
        }
    }

    private static boolean hasRangeKey(Draft draft) {
        return !draft.marked("RangeKey").isEmpty()
                || draft.table().flatMap(TableDraft::rangeKey).isPresent();
    }

    private static void keys(Draft draft, IndexDraft index, Report report) {
        Set<String> seen = new HashSet<>();
        if (index.isLocal()) {
            draft.marked("HashKey").forEach(property -> seen.add(property.name()));
        }
        List<Named> keys = new ArrayList<>(index.hashKey());
        keys.addAll(index.rangeKey());
        for (Named key : keys) {
            Optional<Leaf> leaf = key.isTemplate() ? Optional.empty() : find(draft, index, key, report);
            if (leaf.isPresent() && !leaf.get().property().value().wire().isKey()) {
                report.add(
                        Problem.INDEX_KEY_TYPE,
                        key.position(),
                        index.name().text(),
                        key.text(),
                        SimpleName.of(leaf.get().property().type()));
            }
            if (!seen.add(key.text())) {
                report.add(Problem.INDEX_KEY_TWICE, key.position(), index.name().text(), key.text());
            }
        }
    }

    /** The attribute that {@code name} means; a property that is there but could not be read is not reported again. */
    private static Optional<Leaf> find(Draft draft, IndexDraft index, Named name, Report report) {
        Optional<Leaf> leaf = draft.leaf(name.text());
        boolean isUnread = draft.properties().stream()
                .anyMatch(property -> property.name().equals(name.text())
                        && property.property().isEmpty());
        if (leaf.isEmpty() && !isUnread) {
            report.add(
                    Problem.INDEX_PROPERTY,
                    name.position(),
                    index.name().text(),
                    name.text(),
                    fault(draft, name.text()));
        }
        return leaf;
    }

    /** What is wrong with a name that means no attribute, and what was probably meant. */
    private static String fault(Draft draft, String name) {
        if (name.isEmpty()) {
            return "empty; name a property of '" + draft.name() + "'.";
        }
        Optional<String> stored = draft.leaves().stream()
                .filter(leaf -> leaf.storedName().equals(name))
                .map(Draft::indexed)
                .findFirst();
        if (stored.isPresent()) {
            return "no property of '" + draft.name() + "' but the stored name of '" + stored.get()
                    + "'; name the property.";
        }
        Stream<String> read = draft.leaves().stream().map(Draft::indexed);
        Stream<String> unread = draft.properties().stream()
                .filter(property -> property.property().isEmpty())
                .map(PropertyDraft::name);
        return "no property of '" + draft.name() + "'"
                + Spelling.hint(name, Stream.concat(read, unread).toList());
    }

    private static void projection(IndexDraft index, Report report) {
        boolean isInclude = index.projection().text().equals("INCLUDE");
        if (isInclude == index.include().isEmpty()) {
            String found = isInclude ? "includes nothing" : "an include";
            String wanted = isInclude
                    ? "name the properties, or use KEYS_ONLY"
                    : "remove the include, or use projection INCLUDE";
            report.add(
                    Problem.INCLUDE,
                    index.projection().position(),
                    index.name().text(),
                    index.projection().text(),
                    found,
                    wanted);
        }
    }
}
