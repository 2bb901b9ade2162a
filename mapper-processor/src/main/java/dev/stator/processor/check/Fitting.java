package dev.stator.processor.check;

import dev.stator.processor.draft.Draft;
import dev.stator.processor.draft.IndexDraft;
import dev.stator.processor.draft.Marks;
import dev.stator.processor.draft.PropertyDraft;
import dev.stator.processor.draft.TableDraft;
import dev.stator.processor.model.IndexModel;
import dev.stator.processor.model.IndexModel.KeyPart;
import dev.stator.processor.model.KeyTemplate.Literal;
import dev.stator.processor.model.Leaf;
import dev.stator.processor.model.Membership.Mark;
import dev.stator.processor.model.Property.Attribute;
import dev.stator.processor.model.Property.Composed;
import dev.stator.processor.model.Property.Stored;
import dev.stator.processor.model.TableModel;
import dev.stator.processor.problem.Position;
import dev.stator.processor.problem.Problem;
import dev.stator.processor.problem.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One type of a sealed table, and whether it fits another one. */
record Fitting(Draft draft, TableModel table) {
    private static final String EXPIRY = "TimeToLive";

    /** Both have the same key. */
    void checkKeys(Fitting other, Report report) {
        if (!key().equals(other.key())) {
            report.add(Problem.CASE_KEY, draft.position(), draft.name(), key(), other.draft.name(), other.key());
        }
    }

    /** {@code the hash key 'PK' of type S and the range key 'SK' of type S}. */
    private String key() {
        return "the hash key " + describe(table.hashKey())
                + table.rangeKey()
                        .map(key -> " and the range key " + describe(key))
                        .orElse(" and no range key");
    }

    private static String describe(Attribute attribute) {
        return "'" + attribute.storedName() + "' of type " + attribute.keyWire();
    }

    /** Indexes of one name are one index, and what is a key of an index has one type. */
    void checkIndexes(Fitting other, Report report) {
        for (IndexModel index : table.indexes()) {
            other.table.indexes().stream()
                    .filter(same -> same.name().equals(index.name()))
                    .filter(same -> !definition(same).equals(definition(index)))
                    .forEach(same -> report.add(
                            Problem.CASE_INDEX,
                            position(index),
                            index.name(),
                            draft.name(),
                            other.draft.name(),
                            "it is " + definition(index) + " here, and " + definition(same) + " there"));
            keys(index).forEach(part -> checkType(index, part, other, report));
        }
        for (IndexModel index : other.table.indexes()) {
            other.keys(index).forEach(part -> other.checkType(index, part, this, report));
        }
    }

    /** All but what is included, of which an index has what any type wants. */
    private static String definition(IndexModel index) {
        return (index.isLocal() ? "local" : "global") + ", hash key " + names(index.hashKey()) + ", range key "
                + names(index.rangeKey()) + ", projection " + index.projection();
    }

    private static String names(List<KeyPart> parts) {
        return parts.isEmpty()
                ? "none"
                : parts.stream()
                        .map(part -> "'" + part.storedName() + "' of type " + part.wire())
                        .collect(Collectors.joining(", "));
    }

    private Stream<KeyPart> keys(IndexModel index) {
        return Stream.concat(index.hashKey().stream(), index.rangeKey().stream());
    }

    private void checkType(IndexModel index, KeyPart part, Fitting other, Report report) {
        Optional<Leaf> leaf = other.draft.leaves().stream()
                .filter(each -> each.storedName().equals(part.storedName()))
                .findFirst();
        leaf.filter(each -> each.property().keyWire() != part.wire())
                .ifPresent(each -> report.add(
                        Problem.CASE_INDEX,
                        position(index),
                        index.name(),
                        draft.name(),
                        other.draft.name(),
                        "its key '" + part.storedName() + "' is of type " + part.wire() + ", and there '"
                                + String.join(".", each.path()) + "' is stored under that name as "
                                + each.property().keyWire()));
    }

    private Position position(IndexModel index) {
        return draft.table().map(TableDraft::indexes).orElse(List.of()).stream()
                .filter(each -> each.name().text().equals(index.name()))
                .findFirst()
                .map(IndexDraft::position)
                .orElse(draft.position());
    }

    /** A table has one attribute that says when DynamoDB may delete an item. */
    void checkExpiry(Fitting other, String sealed, Report report) {
        Optional<PropertyDraft> mine = expiry(draft);
        Optional<String> theirs =
                expiry(other.draft).flatMap(PropertyDraft::stored).map(Stored::storedName);
        Optional<String> own = mine.flatMap(PropertyDraft::stored).map(Stored::storedName);
        if (own.isPresent() && theirs.isPresent() && !own.equals(theirs)) {
            report.add(
                    Problem.CASE,
                    mine.get().at(EXPIRY),
                    draft.name(),
                    sealed,
                    "its time to live is stored as '" + own.get() + "' and that of '" + other.draft.name() + "' as '"
                            + theirs.get() + "', and a table has one");
        }
    }

    private static Optional<PropertyDraft> expiry(Draft draft) {
        return draft.marked(EXPIRY).stream().findFirst();
    }

    /** No item can be of both. */
    void checkMarks(Fitting other, String sealed, Report report) {
        List<Mark> mine = Marks.ofKey(table);
        List<Mark> theirs = Marks.ofKey(other.table);
        List<String> example = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) {
            if (mine.get(i).excludes(theirs.get(i))) {
                return;
            }
            String one = example(table.key().get(i));
            String two = example(other.table.key().get(i));
            example.add(mine.get(i).attribute() + " = '" + (one.length() > two.length() ? one : two) + "'");
        }
        report.add(
                Problem.CASES_ALIKE,
                draft.position(),
                other.draft.name(),
                draft.name(),
                sealed,
                String.join(", ", example));
    }

    /** {@code CUST#1}: the template with a value in the place of each property. */
    private static String example(Attribute attribute) {
        return attribute instanceof Composed composed
                ? composed.template().pieces().stream()
                        .map(piece -> piece instanceof Literal literal ? literal.text() : "1")
                        .collect(Collectors.joining())
                : "1";
    }
}
