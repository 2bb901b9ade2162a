package dev.stator.benchmarks.compiletime;

import dev.stator.benchmarks.report.ChildJvm;
import dev.stator.benchmarks.report.Statistics;
import dev.stator.benchmarks.report.Targets;
import dev.stator.benchmarks.report.TextTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the processor adds to a compilation: 200 entities, compiled with it, and without it together with the sources that it
 * generated. The first turn of each JVM warms the compiler up and does not count.
 */
public final class CompileTime {
    private static final int ENTITIES = 200;

    /** Of the time without the processor. */
    private static final double LIMIT = 2;

    private final List<Long> processing = new ArrayList<>();
    private final List<Long> plain = new ArrayList<>();

    private CompileTime() {}

    /** Measures, prints, and gives the targets with what was measured. */
    public static Targets run(boolean quick) throws IOException, InterruptedException {
        CompileTime compileTime = new CompileTime();
        Path directory = Files.createTempDirectory("stator-compile-time");
        try {
            compileTime.measure(directory, quick ? 1 : 3, quick ? 2 : 4);
        } finally {
            Compilation.delete(directory);
        }
        return compileTime.report();
    }

    private void measure(Path directory, int forks, int turns) throws IOException, InterruptedException {
        System.out.printf("Compile time: %d JVMs, %d turns each%n", forks, turns);
        EntitySources.write(directory.resolve("entities"), ENTITIES);
        for (int fork = 0; fork < forks; fork++) {
            List<String> lines = ChildJvm.run(
                    CompileTimeTrial.class, List.of(), List.of(directory.toString(), String.valueOf(turns)));
            for (String line : lines.subList(1, lines.size())) {
                int space = line.indexOf(' ');
                processing.add(Long.parseLong(line.substring(0, space)));
                plain.add(Long.parseLong(line.substring(space + 1)));
            }
        }
    }

    private Targets report() {
        double with = Statistics.median(processing);
        double without = Statistics.median(plain);
        TextTable table = new TextTable(ENTITIES + " entities", "ms");
        table.row("with the processor", "%,.0f".formatted(with / 1e6));
        table.row("without, from the generated sources", "%,.0f".formatted(without / 1e6));
        System.out.println(table);
        Targets targets = new Targets();
        targets.add("compile time: with the processor / without", with / without, LIMIT);
        System.out.println(targets);
        return targets;
    }
}
