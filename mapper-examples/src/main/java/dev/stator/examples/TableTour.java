package dev.stator.examples;

import dev.stator.Stator;
import dev.stator.admin.IndexDescription;
import dev.stator.admin.TableAdmin;
import dev.stator.admin.TableDescription;
import dev.stator.examples.bookmarks.EntryTable;
import dev.stator.examples.movies.MovieTable;
import dev.stator.examples.videos.LibraryItemTable;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which tables the examples left: they were made when they were first needed. */
final class TableTour {
    private final TableAdmin admin;
    private final Report report;

    TableTour(Stator stator, Report report) {
        admin = new TableAdmin(stator);
        this.report = report;
    }

    void run() {
        report.section("Tables");
        for (TableSchema<?> schema : List.of(EntryTable.SCHEMA, LibraryItemTable.SCHEMA, MovieTable.SCHEMA)) {
            TableDescription table = admin.describe(schema);
            report.line(
                    table.name(), table.physicalName() + " in DynamoDB, " + Report.count(table.itemCount(), "item"));
            report.more("key: " + key(Stream.concat(Stream.of(table.hashKey()), table.rangeKey().stream())));
            table.indexes()
                    .forEach(index -> report.more("index " + index.index().name() + ": " + key(index)));
            report.more(admin.drift(schema).isEmpty() ? "is as its class says" : "differs from its class");
        }
    }

    private static String key(IndexDescription index) {
        return key(Stream.concat(index.index().hashKey().stream(), index.index().rangeKey().stream()));
    }

    private static String key(Stream<KeyAttribute> attributes) {
        return attributes
                .map(attribute -> attribute.name() + " (" + attribute.type() + ")")
                .collect(Collectors.joining(", "));
    }
}
