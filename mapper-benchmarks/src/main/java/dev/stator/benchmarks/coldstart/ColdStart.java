package dev.stator.benchmarks.coldstart;

import dev.stator.benchmarks.mapping.Approach;
import dev.stator.benchmarks.report.Targets;
import dev.stator.benchmarks.report.TextTable;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the first mapping costs in a fresh JVM, as in a Lambda function that has just started: time, classes loaded and bytes
 * allocated until one order is mapped both ways.
 */
public final class ColdStart {
    /** Of the bean schema's time. */
    private static final double TIME = 1.0 / 20;

    /** More than the hand-written code takes, in milliseconds. */
    private static final double LONGER = 2;

    /** For the order, with the classes of its lines. */
    private static final int CLASSES = 30;

    private ColdStart() {}

    /** Measures, prints, and gives the targets with what was measured. */
    public static Targets run(boolean quick) throws IOException, InterruptedException {
        int repetitions = quick ? 3 : 15;
        System.out.printf("Cold start: %d repetitions%n", repetitions);
        List<FirstMapping> all =
                Stream.of(Approach.values()).map(FirstMapping::new).toList();
        for (int repetition = 0; repetition < repetitions; repetition++) {
            for (FirstMapping first : all) {
                first.sample();
            }
        }
        System.out.println(table(all));
        Targets targets =
                targets(of(all, Approach.GENERATED), of(all, Approach.HAND_WRITTEN), of(all, Approach.BEAN_SCHEMA));
        System.out.println(targets);
        return targets;
    }

    private static FirstMapping of(List<FirstMapping> all, Approach approach) {
        return all.stream()
                .filter(first -> first.approach() == approach)
                .findFirst()
                .orElseThrow();
    }

    private static TextTable table(List<FirstMapping> all) throws IOException, InterruptedException {
        TextTable table = new TextTable("first order, both ways", "ms", "ms, C1 only", "classes", "kB");
        for (FirstMapping first : all) {
            table.row(
                    first.approach().label(),
                    "%.1f".formatted(first.milliseconds()),
                    "%.1f".formatted(first.millisecondsC1()),
                    "%d".formatted(first.classes().size()),
                    "%,.0f".formatted(first.kilobytes()));
        }
        return table;
    }

    private static Targets targets(FirstMapping stator, FirstMapping handWritten, FirstMapping bean)
            throws IOException, InterruptedException {
        Targets targets = new Targets();
        targets.add("cold start: time / enhanced, bean", stator.milliseconds() / bean.milliseconds(), TIME);
        targets.add(
                "cold start, C1 only: time / enhanced, bean", stator.millisecondsC1() / bean.millisecondsC1(), TIME);
        targets.add("cold start: ms - hand-written", stator.milliseconds() - handWritten.milliseconds(), LONGER);
        targets.add(
                "cold start, C1 only: ms - hand-written",
                stator.millisecondsC1() - handWritten.millisecondsC1(),
                LONGER);
        targets.add("cold start: classes", stator.classes().size(), CLASSES);
        return targets;
    }
}
