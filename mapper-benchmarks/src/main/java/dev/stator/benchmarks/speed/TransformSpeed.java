package dev.stator.benchmarks.speed;

import dev.stator.benchmarks.report.Targets;
import dev.stator.benchmarks.report.TextTable;
import dev.stator.benchmarks.transform.Transform.Engine;
import dev.stator.benchmarks.transform.Transform.Library;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.runner.RunnerException;

/** Time and allocation of what is done to texts at rest, beside the library alone with what one would write by hand around it. */
public final class TransformSpeed {
    /** What the place, what the value is bound to, the header, the checks and the bounds may cost. */
    private static final double OF_BARE = 1.15;

    private final Map<Case, Rounds> rounds = new LinkedHashMap<>();

    private TransformSpeed() {}

    /** One line of the result. */
    private record Case(Engine engine, String kilobytes, String operation, Library library) {
        static Case of(BenchmarkParams parameters) {
            return new Case(
                    Engine.valueOf(parameters.getParam("engine")),
                    parameters.getParam("kilobytes"),
                    Forks.operation(parameters),
                    Library.valueOf(parameters.getParam("library")));
        }

        Case by(Library other) {
            return new Case(engine, kilobytes, operation, other);
        }

        @Override
        public String toString() {
            return engine.name().toLowerCase(Locale.ROOT) + ", " + kilobytes + " KB, " + operation;
        }
    }

    /** Measures, prints, and gives the targets with what was measured. */
    public static Targets run(boolean quick) throws RunnerException {
        TransformSpeed speed = new TransformSpeed();
        int count = quick ? 1 : 3;
        for (int round = 1; round <= count; round++) {
            System.out.printf("Speed of transforms: round %d of %d%n", round, count);
            Forks.run(Forks.options(TransformBenchmark.class, quick), speed.rounds, Case::of);
        }
        System.out.println(speed.table());
        Targets targets = speed.targets();
        System.out.println(targets);
        return targets;
    }

    private List<Case> cases() {
        return rounds.keySet().stream()
                .filter(each -> each.library() == Library.STATOR)
                .toList();
    }

    private TextTable table() {
        TextTable table =
                new TextTable("", "Stator ns/op", "bare ns/op", "Stator B/op", "bare B/op", "time /", "bytes /");
        for (Case each : cases()) {
            Cost stator = cost(each);
            Cost bare = cost(each.by(Library.BARE));
            table.row(
                    each.toString(),
                    "%,.0f".formatted(stator.nanoseconds()),
                    "%,.0f".formatted(bare.nanoseconds()),
                    "%,.0f".formatted(stator.bytes()),
                    "%,.0f".formatted(bare.bytes()),
                    "%.2f".formatted(stator.nanoseconds() / bare.nanoseconds()),
                    "%.2f".formatted(stator.bytes() / bare.bytes()));
        }
        return table;
    }

    private Targets targets() {
        Targets targets = new Targets();
        for (Case each : cases()) {
            double bare = cost(each.by(Library.BARE)).nanoseconds();
            targets.add(each + ": time / bare library", cost(each).nanoseconds() / bare, OF_BARE);
        }
        return targets;
    }

    private Cost cost(Case each) {
        Rounds samples = rounds.get(each);
        if (samples == null) {
            throw new IllegalStateException("not measured: " + each + " " + each.library());
        }
        return samples.cost();
    }
}
