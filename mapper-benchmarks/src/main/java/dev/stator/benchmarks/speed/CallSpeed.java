package dev.stator.benchmarks.speed;

import dev.stator.benchmarks.calls.Calls.Library;
import dev.stator.benchmarks.report.Targets;
import dev.stator.benchmarks.report.TextTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.RunnerException;

/** Time and allocation of whole calls, beside the enhanced client. */
public final class CallSpeed {
    /** Stator is never slower than the enhanced client, and never allocates more. */
    private static final double NEVER_MORE = 1.0;

    private static final List<String> CALLS = List.of("query", "update", "batchGet");

    /** By the name of the call and the library. */
    private final Map<List<String>, Rounds> rounds =
            new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));

    private CallSpeed() {}

    /** Measures, prints, and says whether the targets are met. */
    public static boolean run(boolean quick) throws RunnerException {
        CallSpeed speed = new CallSpeed();
        speed.measure(quick);
        System.out.println(speed.table());
        Targets targets = speed.targets();
        System.out.println(targets);
        return targets.met();
    }

    private void measure(boolean quick) throws RunnerException {
        String[] libraries = Arrays.stream(Library.values()).map(Library::name).toArray(String[]::new);
        int count = quick ? 1 : 3;
        for (int round = 1; round <= count; round++) {
            System.out.printf("Speed of calls: round %d of %d%n", round, count);
            Forks.run(
                    Forks.options(CallBenchmark.class, quick).param("library", libraries),
                    rounds,
                    parameters -> List.of(Forks.operation(parameters), parameters.getParam("library")));
        }
    }

    private TextTable table() {
        TextTable table = new TextTable("", "ns/op", "B/op", "Stator's time /", "Stator's bytes /");
        for (String call : CALLS) {
            Cost stator = cost(call, Library.STATOR);
            for (Library library : Library.values()) {
                Cost cost = cost(call, library);
                boolean other = library != Library.STATOR;
                table.row(
                        call + ", " + library.label(),
                        "%,.0f".formatted(cost.nanoseconds()),
                        "%,.0f".formatted(cost.bytes()),
                        other ? "%.2f".formatted(stator.nanoseconds() / cost.nanoseconds()) : "",
                        other ? "%.2f".formatted(stator.bytes() / cost.bytes()) : "");
            }
        }
        return table;
    }

    private Targets targets() {
        Targets targets = new Targets();
        for (String call : CALLS) {
            Cost stator = cost(call, Library.STATOR);
            Cost theirs = cost(call, Library.ENHANCED);
            String other = Library.ENHANCED.label();
            targets.add(call + ": time / " + other, stator.nanoseconds() / theirs.nanoseconds(), NEVER_MORE);
            targets.add(call + ": bytes / " + other, stator.bytes() / theirs.bytes(), NEVER_MORE);
        }
        return targets;
    }

    private Cost cost(String call, Library library) {
        Rounds samples = rounds.get(List.of(call, library.name()));
        if (samples == null) {
            throw new IllegalStateException("not measured: " + call + " " + library);
        }
        return samples.cost();
    }
}
