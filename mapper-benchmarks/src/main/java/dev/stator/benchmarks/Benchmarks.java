package dev.stator.benchmarks;

import dev.stator.benchmarks.coldstart.ColdStart;
import dev.stator.benchmarks.coldstart.FirstGet;
import dev.stator.benchmarks.compiletime.CompileTime;
import dev.stator.benchmarks.speed.CallSpeed;
import dev.stator.benchmarks.speed.MappingSpeed;
import dev.stator.benchmarks.speed.TransformSpeed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs the benchmarks and exits with 1 if a target is missed.
 *
 * <pre>{@code
 * mvn -q -DskipTests -Pbenchmarks package -pl mapper-benchmarks -am                          # all
 * mvn -q -DskipTests -Pbenchmarks package -pl mapper-benchmarks -am -Dbenchmark=cold-start   # one
 * mvn -q -DskipTests -Pbenchmarks package -pl mapper-benchmarks -am -Dquick                  # a first look
 * }</pre>
 */
public final class Benchmarks {
    private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.of(
            "calls", CallSpeed::run,
            "mapping", MappingSpeed::run,
            "transform", TransformSpeed::run,
            "cold-start", ColdStart::run,
            "first-get", FirstGet::run,
            "compile-time", CompileTime::run));

    private Benchmarks() {}

    private interface Benchmark {
        /** Measures, prints, and says whether the targets are met. */
        boolean run(boolean quick) throws Exception;
    }

    /**
     * The program.
     *
     * @param arguments {@code mapping}, {@code calls}, {@code transform}, {@code cold-start}, {@code first-get},
     *     {@code compile-time} or {@code all}, then maybe {@code quick=true}
     */
    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        boolean met = true;
        for (Benchmark benchmark : chosen(words.isEmpty() ? "all" : words.get(0))) {
            met &= benchmark.run(words.contains("quick=true"));
        }
        System.out.println(met ? "All targets are met." : "A target is missed.");
        if (!met) {
            System.exit(1);
        }
    }

    private static Collection<Benchmark> chosen(String name) {
        if (name.equals("all")) {
            return ALL.values();
        }
        Benchmark benchmark = ALL.get(name);
        if (benchmark == null) {
            throw new IllegalArgumentException("no benchmark is called " + name + "; there are all, " + ALL.keySet());
        }
        return List.of(benchmark);
    }
}
