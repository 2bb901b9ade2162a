package dev.stator.benchmarks.speed;

import dev.stator.benchmarks.mapping.Approach;
import dev.stator.benchmarks.mapping.Subject;
import dev.stator.benchmarks.report.Targets;
import dev.stator.benchmarks.report.TextTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures as a table, and the targets checked. */
final class SpeedReport {
    /** Code written by hand for one format is what generated code is measured against; this is what its checks may cost. */
    private static final double OF_HAND_WRITTEN = 1.1;

    /** What Stator promises beside the enhanced client's bean schema. */
    private static final List<Promise> PROMISES = List.of(
            new Promise(Subject.ORDER, "write", 0.65, 0.7),
            new Promise(Subject.ORDER, "read", 0.45, 0.42),
            new Promise(Subject.STRINGS, "write", 0.7, 0.92),
            new Promise(Subject.STRINGS, "read", 0.25, 0.68));

    private final Map<Case, Cost> costs = new LinkedHashMap<>();

    SpeedReport(Map<Case, Rounds> rounds) {
        rounds.forEach((key, samples) -> costs.put(key, samples.cost()));
    }

    private record Promise(Subject subject, String operation, double time, double bytes) {}

    /** A row a case; Stator's share of the time and of the allocation of each other approach in its row. */
    TextTable table() {
        TextTable table = new TextTable("", "ns/op", "B/op", "Stator's time /", "Stator's bytes /");
        costs.forEach((key, cost) -> {
            Cost stator = cost(key.subject(), key.operation(), Approach.GENERATED);
            boolean other = key.approach() != Approach.GENERATED;
            table.row(
                    name(key.subject(), key.operation()) + ", " + key.approach().label(),
                    "%,.0f".formatted(cost.nanoseconds()),
                    "%,.0f".formatted(cost.bytes()),
                    other ? "%.2f".formatted(stator.nanoseconds() / cost.nanoseconds()) : "",
                    other ? "%.2f".formatted(stator.bytes() / cost.bytes()) : "");
        });
        return table;
    }

    static TextTable json(Map<String, Rounds> rounds) {
        TextTable table = new TextTable("DynamoDB JSON, order", "ns/op", "B/op");
        rounds.forEach((operation, samples) -> {
            Cost cost = samples.cost();
            table.row(operation, "%,.0f".formatted(cost.nanoseconds()), "%,.0f".formatted(cost.bytes()));
        });
        return table;
    }

    Targets targets() {
        Targets targets = new Targets();
        for (Promise promise : PROMISES) {
            compare(targets, promise, Approach.BEAN_SCHEMA);
        }
        for (Subject subject : List.of(Subject.SMALL, Subject.STRINGS, Subject.ORDER)) {
            for (String operation : List.of("write", "read")) {
                compare(
                        targets,
                        new Promise(subject, operation, OF_HAND_WRITTEN, OF_HAND_WRITTEN),
                        Approach.HAND_WRITTEN);
            }
        }
        return targets;
    }

    private void compare(Targets targets, Promise promise, Approach other) {
        Cost stator = cost(promise.subject(), promise.operation(), Approach.GENERATED);
        Cost theirs = cost(promise.subject(), promise.operation(), other);
        String name = name(promise.subject(), promise.operation());
        targets.add(name + ": time / " + other.label(), stator.nanoseconds() / theirs.nanoseconds(), promise.time());
        targets.add(name + ": bytes / " + other.label(), stator.bytes() / theirs.bytes(), promise.bytes());
    }

    private Cost cost(Subject subject, String operation, Approach approach) {
        Cost cost = costs.get(new Case(subject, operation, approach));
        if (cost == null) {
            throw new IllegalStateException("not measured: " + subject + " " + operation + " " + approach);
        }
        return cost;
    }

    private static String name(Subject subject, String operation) {
        return subject.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", " + operation;
    }
}
