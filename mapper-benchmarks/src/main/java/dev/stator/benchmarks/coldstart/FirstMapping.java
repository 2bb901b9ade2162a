package dev.stator.benchmarks.coldstart;

import dev.stator.benchmarks.mapping.Approach;
import dev.stator.benchmarks.report.ChildJvm;
import dev.stator.benchmarks.report.Statistics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the first mapping costs with one approach: a fresh JVM for each sample. */
final class FirstMapping {
    private final Approach approach;
    private final List<Long> nanoseconds = new ArrayList<>();
    private final List<Long> nanosecondsC1 = new ArrayList<>();
    private final List<Long> bytes = new ArrayList<>();

    FirstMapping(Approach approach) {
        this.approach = approach;
    }

    void sample() throws IOException, InterruptedException {
        nanoseconds.add(run("nanoseconds"));
        nanosecondsC1.add(run("nanoseconds", "-XX:TieredStopAtLevel=1"));
        bytes.add(run("bytes"));
    }

    private long run(String unit, String... flags) throws IOException, InterruptedException {
        List<String> output = ChildJvm.run(ColdStartTrial.class, List.of(flags), List.of(approach.name(), unit));
        return Long.parseLong(output.get(0));
    }

    Approach approach() {
        return approach;
    }

    /** With the JVM's default flags. */
    double milliseconds() {
        return Statistics.median(nanoseconds) / 1e6;
    }

    /** Without the optimising compiler: the usual advice for functions that live for a short time. */
    double millisecondsC1() {
        return Statistics.median(nanosecondsC1) / 1e6;
    }

    double kilobytes() {
        return Statistics.median(bytes) / 1e3;
    }

    /** The classes that were loaded for it. */
    List<String> classes() throws IOException, InterruptedException {
        List<String> log =
                ChildJvm.run(ColdStartTrial.class, List.of(ClassLog.FLAG), List.of(approach.name(), "nanoseconds"));
        return ClassLog.between(log, ColdStartTrial.Begin.class, ColdStartTrial.End.class);
    }
}
