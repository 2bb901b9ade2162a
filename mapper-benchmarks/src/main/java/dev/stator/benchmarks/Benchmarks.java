package dev.stator.benchmarks;

import dev.stator.benchmarks.coldstart.ColdStart;
import dev.stator.benchmarks.coldstart.FirstGet;
import dev.stator.benchmarks.compiletime.CompileTime;
import dev.stator.benchmarks.encrypted.EncryptedCalls;
import dev.stator.benchmarks.report.Report;
import dev.stator.benchmarks.report.Targets;
import dev.stator.benchmarks.scan.FullScan;
import dev.stator.benchmarks.speed.CallSpeed;
import dev.stator.benchmarks.speed.MappingSpeed;
import dev.stator.benchmarks.speed.TransformSpeed;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs the benchmarks, writes the ratios and their targets as a table and as a picture, {@code target/benchmarks.md} and {@code target/benchmarks.svg},
 * and exits with 1 if a target is missed.
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
            "full-scan", FullScan::run,
            "encrypted-calls", EncryptedCalls::run,
            "compile-time", CompileTime::run));

    private Benchmarks() {}

    private interface Benchmark {
        /** Measures, prints, and gives the targets with what was measured. */
        Targets run(boolean quick) throws Exception;
    }

    /**
     * The program.
     *
     * @param arguments the name of a benchmark, {@code mapping}, {@code calls}, {@code full-scan}, {@code cold-start}, {@code first-get},
     *     {@code compile-time}, {@code transform} or {@code encrypted-calls}, several of them with commas between, or {@code all}; then maybe {@code quick=true}
     */
    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        boolean isQuick = words.contains("quick=true");
        Map<String, Targets> measured = new LinkedHashMap<>();
        for (Map.Entry<String, Benchmark> benchmark :
                chosen(words.isEmpty() ? "all" : words.get(0)).entrySet()) {
            measured.put(benchmark.getKey(), benchmark.getValue().run(isQuick));
        }
        new Report(measured, isQuick).write(Path.of("target"));
        boolean met = measured.values().stream().allMatch(Targets::met);
        System.out.println(met ? "All targets are met." : "A target is missed.");
        if (!met) {
            System.exit(1);
        }
    }

    private static Map<String, Benchmark> chosen(String names) {
        if (names.equals("all")) {
            return ALL;
        }
        Map<String, Benchmark> chosen = new TreeMap<>();
        for (String name : names.split(",", -1)) {
            Benchmark benchmark = ALL.get(name);
            if (benchmark == null) {
                throw new IllegalArgumentException(
                        "no benchmark is called " + name + "; there are all, " + ALL.keySet());
            }
            chosen.put(name, benchmark);
        }
        return chosen;
    }
}
