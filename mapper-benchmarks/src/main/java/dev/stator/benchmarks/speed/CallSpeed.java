package dev.stator.benchmarks.speed;

import dev.stator.benchmarks.calls.Calls.Library;
import dev.stator.benchmarks.report.Targets;
import dev.stator.benchmarks.report.TextTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;

/** Time and allocation of whole calls, beside the enhanced client. */
public final class CallSpeed {
    /**
     * Of one of the six iterations before it is measured, in seconds. A call goes through so much of the SDK that it takes the JVM ten seconds
     * to compile it; until then the time falls to a tenth.
     */
    private static final int WARM_UP = 2;

    /**
     * What a call may cost.
     *
     * @param time of the time of the enhanced client; never more than all of it
     * @param bytes of what the enhanced client allocates
     */
    private record Promise(String call, double time, double bytes) {}

    private static final List<Promise> PROMISES = List.of(
            new Promise("get", 0.7, 0.78),
            new Promise("query", 0.3, 0.22),
            new Promise("batchGet", 0.6, 0.5),
            new Promise("update", 1, 1),
            new Promise("batchWrite", 1, 0.9));

    /** Of the time of the SDK's own client, which maps nothing. */
    private static final double PAGE_OF_UNMAPPED = 0.65;

    /** By the name of the call and the library. */
    private final Map<List<String>, Rounds> rounds =
            new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));

    private CallSpeed() {}

    /** Measures, prints, and gives the targets with what was measured. */
    public static Targets run(boolean quick) throws RunnerException {
        CallSpeed speed = new CallSpeed();
        speed.measure(quick);
        System.out.println(speed.table());
        Targets targets = speed.targets();
        System.out.println(targets);
        return targets;
    }

    private void measure(boolean quick) throws RunnerException {
        String[] libraries = Arrays.stream(Library.values()).map(Library::name).toArray(String[]::new);
        int count = quick ? 1 : 3;
        for (int round = 1; round <= count; round++) {
            System.out.printf("Speed of calls: round %d of %d%n", round, count);
            Forks.run(
                    Forks.options(CallBenchmark.class, quick)
                            .warmupTime(TimeValue.seconds(quick ? 1 : WARM_UP))
                            .param("library", libraries),
                    rounds,
                    parameters -> List.of(Forks.operation(parameters), parameters.getParam("library")));
        }
    }

    private TextTable table() {
        TextTable table = new TextTable("", "ns/op", "B/op", "Stator's time /", "Stator's bytes /");
        for (Promise promise : PROMISES) {
            String call = promise.call();
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
        for (Promise promise : PROMISES) {
            String call = promise.call();
            Cost stator = cost(call, Library.STATOR);
            Cost theirs = cost(call, Library.ENHANCED);
            String other = Library.ENHANCED.label();
            targets.add(call + ": time / " + other, stator.nanoseconds() / theirs.nanoseconds(), promise.time());
            targets.add(call + ": bytes / " + other, stator.bytes() / theirs.bytes(), promise.bytes());
        }
        targets.add(
                "query: time / " + Library.LOW_LEVEL.label(),
                cost("query", Library.STATOR).nanoseconds()
                        / cost("query", Library.LOW_LEVEL).nanoseconds(),
                PAGE_OF_UNMAPPED);
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
