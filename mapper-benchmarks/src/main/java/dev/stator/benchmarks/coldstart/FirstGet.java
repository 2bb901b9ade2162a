package dev.stator.benchmarks.coldstart;

import dev.stator.Stator;
import dev.stator.benchmarks.entity.OrderTable;
import dev.stator.benchmarks.mapping.Approach;
import dev.stator.benchmarks.mapping.Samples;
import dev.stator.benchmarks.report.Targets;
import dev.stator.benchmarks.report.TextTable;
import dev.stator.testkit.LocalDynamoDb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a fresh JVM needs until the first order is put and got again over HTTP, from DynamoDB Local in this JVM: the SDK's client is built in
 * this time, which takes most of it. With and without an archive of the classes (class-data sharing of the application, AppCDS).
 */
public final class FirstGet {
    /** Of the bean schema's time: never slower. Most of either is the SDK's own. */
    private static final double TIME = 1.0;

    private FirstGet() {}

    /** Measures, prints, and gives the targets with what was measured. */
    public static Targets run(boolean quick) throws IOException, InterruptedException {
        int repetitions = quick ? 3 : 15;
        System.out.printf("First put and get: %d repetitions%n", repetitions);
        Path folder = Files.createTempDirectory("stator-first-get");
        try (LocalDynamoDb dynamoDb = LocalDynamoDb.start();
                Stator stator = dynamoDb.stator().build()) {
            new OrderTable(stator).put(Samples.order()); // makes the table
            List<FirstCall> all = calls(dynamoDb.endpoint().toString(), folder);
            for (int repetition = 0; repetition < repetitions; repetition++) {
                for (FirstCall call : all) {
                    call.sample();
                }
            }
            System.out.println(table(all));
            Targets targets = targets(all);
            System.out.println(targets);
            return targets;
        } finally {
            delete(folder);
        }
    }

    private static List<FirstCall> calls(String endpoint, Path folder) throws IOException, InterruptedException {
        String classPath = ApplicationClassPath.in(folder);
        List<FirstCall> calls = new ArrayList<>();
        for (Approach approach : Approach.values()) {
            calls.add(FirstCall.plain(approach, classPath, endpoint));
        }
        for (Approach approach : List.of(Approach.GENERATED, Approach.BEAN_SCHEMA)) {
            calls.add(FirstCall.archived(approach, classPath, endpoint, folder));
        }
        return calls;
    }

    private static TextTable table(List<FirstCall> all) throws IOException, InterruptedException {
        TextTable table = new TextTable("client, first put and get", "ms", "ms, C1 only", "classes", "kB");
        for (FirstCall call : all) {
            table.row(
                    call.label(),
                    "%.0f".formatted(call.milliseconds()),
                    "%.0f".formatted(call.millisecondsC1()),
                    "%,d".formatted(call.classes().size()),
                    "%,.0f".formatted(call.kilobytes()));
        }
        return table;
    }

    private static Targets targets(List<FirstCall> all) {
        Targets targets = new Targets();
        for (boolean isArchived : new boolean[] {false, true}) {
            String name = isArchived ? "first get, class archive" : "first get";
            FirstCall stator = of(all, Approach.GENERATED, isArchived);
            FirstCall bean = of(all, Approach.BEAN_SCHEMA, isArchived);
            targets.add(name + ": time / enhanced, bean", stator.milliseconds() / bean.milliseconds(), TIME);
            targets.add(
                    name + ", C1 only: time / enhanced, bean", stator.millisecondsC1() / bean.millisecondsC1(), TIME);
        }
        return targets;
    }

    private static FirstCall of(List<FirstCall> all, Approach approach, boolean isArchived) {
        return all.stream()
                .filter(call -> call.approach() == approach && call.isArchived() == isArchived)
                .findFirst()
                .orElseThrow();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
