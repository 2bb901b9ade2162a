package dev.stator.admin;

import dev.stator.admin.Difference.Kind;
import dev.stator.annotation.Projection;
import dev.stator.annotation.StreamView;
import dev.stator.schema.Index;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a table with its schema. */
final class Drift {
    private static final String NONE = "none";

    private final TableSchema<?> schema;
    private final TableDescription table;
    private final List<Difference> differences = new ArrayList<>();

    private Drift(TableSchema<?> schema, TableDescription table) {
        this.schema = schema;
        this.table = table;
    }

    static DriftReport of(TableSchema<?> schema, TableDescription table) {
        Drift drift = new Drift(schema, table);
        drift.compareKey(Kind.HASH_KEY, "hash key", Optional.of(schema.hashKey()), Optional.of(table.hashKey()));
        drift.compareKey(Kind.RANGE_KEY, "range key", schema.rangeKey(), table.rangeKey());
        drift.compareIndexes();
        drift.compareStream();
        drift.compareTimeToLive();
        return new DriftReport(schema.tableName(), drift.differences);
    }

    /** The indexes that the table lacks. */
    static List<Index> missingIndexes(TableSchema<?> schema, TableDescription table) {
        Map<String, Index> found = found(table);
        return schema.indexes().stream()
                .filter(index -> !found.containsKey(index.name()))
                .toList();
    }

    private static Map<String, Index> found(TableDescription table) {
        Map<String, Index> found = new LinkedHashMap<>();
        table.indexes().forEach(index -> found.put(index.index().name(), index.index()));
        return found;
    }

    private void compareKey(Kind kind, String what, Optional<KeyAttribute> expected, Optional<KeyAttribute> found) {
        if (expected.equals(found)) {
            return;
        }
        boolean sameName = expected.map(KeyAttribute::name).equals(found.map(KeyAttribute::name));
        differences.add(new Difference(
                sameName ? Kind.ATTRIBUTE_TYPE : kind,
                what,
                expected.map(Drift::text).orElse(NONE),
                found.map(Drift::text).orElse(NONE)));
    }

    private void compareIndexes() {
        Map<String, Index> found = found(table);
        for (Index expected : schema.indexes()) {
            Index index = found.remove(expected.name());
            if (index == null) {
                differences.add(new Difference(Kind.MISSING_INDEX, "index " + expected.name(), "it", NONE));
            } else {
                compare(expected, index);
            }
        }
        for (Index extra : found.values()) {
            differences.add(new Difference(Kind.EXTRA_INDEX, "index " + extra.name(), NONE, "one"));
        }
    }

    private void compare(Index expected, Index found) {
        String what = "index " + expected.name();
        if (expected.scope() != found.scope()) {
            differences.add(new Difference(Kind.INDEX_SCOPE, what, scope(expected), scope(found)));
        }
        if (!keys(expected).equals(keys(found))) {
            boolean sameNames = names(expected).equals(names(found));
            differences.add(new Difference(
                    sameNames ? Kind.ATTRIBUTE_TYPE : Kind.INDEX_KEY, "key of " + what, keys(expected), keys(found)));
        }
        // The order of what an index includes means nothing.
        if (expected.projection() != found.projection()
                || !new HashSet<>(expected.include()).equals(new HashSet<>(found.include()))) {
            differences.add(new Difference(
                    Kind.INDEX_PROJECTION, "projection of " + what, projection(expected), projection(found)));
        }
    }

    private void compareStream() {
        if (schema.streamView() != table.streamView()) {
            differences.add(
                    new Difference(Kind.STREAM_VIEW, "stream", text(schema.streamView()), text(table.streamView())));
        }
    }

    /** A table whose schema has none may have one all the same: it deletes nothing that the schema does not know of. */
    private void compareTimeToLive() {
        if (schema.timeToLive().isPresent() && !schema.timeToLive().equals(table.timeToLive())) {
            differences.add(new Difference(
                    Kind.TIME_TO_LIVE,
                    "time to live",
                    schema.timeToLive().get(),
                    table.timeToLive().orElse(NONE)));
        }
    }

    private static String text(StreamView view) {
        return view == StreamView.NONE ? NONE : view.name();
    }

    private static String scope(Index index) {
        return index.scope() == Index.Scope.LOCAL ? "a local one" : "a global one";
    }

    private static String keys(Index index) {
        return joined(index.hashKey().stream().map(Drift::text))
                + (index.rangeKey().isEmpty()
                        ? ""
                        : " / " + joined(index.rangeKey().stream().map(Drift::text)));
    }

    private static List<List<String>> names(Index index) {
        return List.of(
                index.hashKey().stream().map(KeyAttribute::name).toList(),
                index.rangeKey().stream().map(KeyAttribute::name).toList());
    }

    private static String projection(Index index) {
        return index.projection() == Projection.INCLUDE
                ? "INCLUDE " + joined(index.include().stream().sorted())
                : index.projection().name();
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }

    private static String text(KeyAttribute key) {
        return key.name() + " (" + key.type() + ")";
    }
}
