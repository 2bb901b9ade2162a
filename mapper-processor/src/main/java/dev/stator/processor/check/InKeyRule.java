package dev.stator.processor.check;

import dev.stator.processor.draft.ComposedDraft;
import dev.stator.processor.draft.Draft;
import dev.stator.processor.draft.GeneratedDraft;
import dev.stator.processor.draft.IndexDraft;
import dev.stator.processor.draft.IndexDraft.Named;
import dev.stator.processor.draft.PropertyDraft;
import dev.stator.processor.draft.TableDraft;
import dev.stator.processor.problem.Position;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A key has a template or is a property, its attribute has a name that no other has, and what is a part of it is no attribute itself. */
final class InKeyRule implements Rule {
    private static final int LONGEST_NAME = 255;

    @Override
    public void check(Draft draft, Report report) {
        for (String key : List.of("HashKey", "RangeKey")) {
            for (PropertyDraft property : draft.marked(key)) {
                if (property.isMarked(key + ".value")) {
                    report.add(Problem.TEMPLATE_ON_FIELD, property.at(key + ".value"), key, property.name());
                }
            }
        }
        draft.table().ifPresent(table -> {
            table.hashKey().ifPresent(key -> key(draft, key, report));
            table.rangeKey().ifPresent(key -> key(draft, key, report));
            names(table, report);
            draft.properties().stream()
                    .filter(property -> table.isInKey(property.name()))
                    .forEach(property -> property(property, report));
            table.indexes().forEach(index -> index(table, index, report));
            generated(draft, table, report);
        });
    }

    private static void key(Draft draft, ComposedDraft key, Report report) {
        for (PropertyDraft plain : draft.marked(key.annotation())) {
            report.add(Problem.TEMPLATE_AND_KEY, plain.at(key.annotation()), plain.name(), key.annotation());
        }
        String name = key.name().text();
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > LONGEST_NAME) {
            report.add(
                    Problem.KEY_NAME,
                    key.name().position(),
                    name,
                    key.annotation(),
                    "it has " + bytes + " bytes, and DynamoDB wants 1 to " + LONGEST_NAME);
        }
    }

    private static void names(TableDraft table, Report report) {
        if (table.hashKey().isPresent() && table.rangeKey().isPresent()) {
            Named range = table.rangeKey().get().name();
            if (table.hashKey().get().name().text().equals(range.text())) {
                report.add(Problem.KEY_NAME, range.position(), range.text(), "RangeKey", "the hash key has that name");
            }
        }
    }

    private static void property(PropertyDraft property, Report report) {
        for (String mark : List.of("HashKey", "RangeKey")) {
            if (property.isMarked(mark)) {
                notStored(property.name(), property.at(mark), "it cannot be a key of its own", report);
            }
        }
        if (property.isMarked("Field.value")) {
            notStored(property.name(), property.at("Field.value"), "it has no stored name", report);
        }
        for (GeneratedDraft generated : property.generated()) {
            if (!(generated instanceof GeneratedDraft.NewId)) {
                notStored(
                        property.name(),
                        property.at(generated.annotation()),
                        "it cannot have @" + generated.annotation(),
                        report);
            }
        }
    }

    private static void index(TableDraft table, IndexDraft index, Report report) {
        Stream.of(index.hashKey(), index.rangeKey())
                .flatMap(List::stream)
                .filter(key -> !key.isTemplate() && table.isInKey(key.text()))
                .forEach(key -> notStored(
                        key.text(),
                        key.position(),
                        "index '" + index.name().text() + "' cannot have it as a key; write \"{" + key.text() + "}\"",
                        report));
        index.include().stream()
                .filter(named -> table.isInKey(named.text()))
                .forEach(named -> notStored(
                        named.text(),
                        named.position(),
                        "index '" + index.name().text() + "' cannot include it; every index has the table's key",
                        report));
    }

    /** A version counts while the item is updated, where the rest of a key is not at hand. */
    private static void generated(Draft draft, TableDraft table, Report report) {
        for (ComposedDraft key : table.composedIndexKeys()) {
            draft.properties().stream()
                    .filter(property -> key.template().has(property.name()) && property.isMarked("Version"))
                    .forEach(property -> report.add(
                            Problem.VERSION_IN_KEY,
                            property.at("Version"),
                            property.name(),
                            key.name().text()));
        }
    }

    private static void notStored(String property, Position position, String consequence, Report report) {
        report.add(Problem.NOT_STORED, position, property, consequence);
    }
}
