package dev.stator.benchmarks.speed;

import java.util.Map;
import java.util.function.Function;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How JMH measures: one fork of a JVM for each case. */
final class Forks {
    private Forks() {}

    /** Measures, and adds what each fork measured to its case. */
    static <K> void run(ChainedOptionsBuilder options, Map<K, Rounds> into, Function<BenchmarkParams, K> key)
            throws RunnerException {
        for (RunResult result : new Runner(options.build()).run()) {
            Rounds samples = into.computeIfAbsent(key.apply(result.getParams()), ignored -> new Rounds());
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                samples.add(fork);
            }
        }
    }

    /** One fork of each case of a benchmark. */
    static ChainedOptionsBuilder options(Class<?> benchmark, boolean quick) {
        return new OptionsBuilder()
                .include("\\." + benchmark.getSimpleName() + "\\.")
                .forks(1)
                .warmupIterations(quick ? 3 : 6)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(quick ? 5 : 15)
                .measurementTime(TimeValue.milliseconds(100))
                .jvmArgs("-Xms512m", "-Xmx512m")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    /** The name of the benchmark's method. */
    static String operation(BenchmarkParams parameters) {
        String name = parameters.getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
