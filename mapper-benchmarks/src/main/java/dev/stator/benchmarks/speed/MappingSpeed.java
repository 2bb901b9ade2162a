package dev.stator.benchmarks.speed;

import dev.stator.benchmarks.mapping.Approach;
import dev.stator.benchmarks.mapping.Subject;
import dev.stator.benchmarks.report.Targets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/**
 * Time and allocation of a mapping, each approach in JVMs of its own, in rounds that go through all approaches: a machine that
 * slows down for a minute slows all of them.
 */
public final class MappingSpeed {
    private final boolean quick;
    private final Map<Case, Rounds> rounds = new LinkedHashMap<>();
    private final Map<String, Rounds> json = new TreeMap<>();

    private MappingSpeed(boolean quick) {
        this.quick = quick;
    }

    /** Measures, prints, and gives the targets with what was measured. */
    public static Targets run(boolean quick) throws RunnerException {
        MappingSpeed speed = new MappingSpeed(quick);
        speed.measure();
        SpeedReport report = new SpeedReport(speed.rounds);
        System.out.println(report.table());
        System.out.println(SpeedReport.json(speed.json));
        Targets targets = report.targets();
        System.out.println(targets);
        return targets;
    }

    private void measure() throws RunnerException {
        int count = quick ? 1 : 5;
        for (int round = 1; round <= count; round++) {
            System.out.printf("Mapping speed: round %d of %d%n", round, count);
            for (Subject subject : Subject.values()) {
                measure(subject);
            }
            measureJson();
        }
    }

    private void measure(Subject subject) throws RunnerException {
        Approach[] approaches =
                subject == Subject.ORDER_RECORD ? new Approach[] {Approach.GENERATED} : Approach.values();
        ChainedOptionsBuilder options = Forks.options(MappingBenchmark.class, quick)
                .param("subject", subject.name())
                .param("approach", Arrays.stream(approaches).map(Approach::name).toArray(String[]::new));
        Forks.run(
                options,
                rounds,
                parameters -> new Case(
                        subject, Forks.operation(parameters), Approach.valueOf(parameters.getParam("approach"))));
    }

    private void measureJson() throws RunnerException {
        Forks.run(Forks.options(JsonBenchmark.class, quick), json, Forks::operation);
    }
}
