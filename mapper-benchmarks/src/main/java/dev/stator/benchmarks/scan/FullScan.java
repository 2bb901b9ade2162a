package dev.stator.benchmarks.scan;

import dev.stator.benchmarks.report.ChildJvm;
import dev.stator.benchmarks.report.Statistics;
import dev.stator.benchmarks.report.Targets;
import dev.stator.benchmarks.report.TextTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How many items a second a full scan gives, in a heap of 64 MB, beside the enhanced client: each in JVMs of its own, by turns. */
public final class FullScan {
    static final int ITEMS = 1_000_000;

    private static final List<String> HEAP = List.of("-Xmx64m");

    /** Of the enhanced client's time: twice as many items a second. */
    private static final double TIME = 0.5;

    private FullScan() {}

    /** Measures, prints, and gives the targets with what was measured. */
    public static Targets run(boolean quick) throws IOException, InterruptedException {
        int repetitions = quick ? 1 : 3;
        System.out.printf("Full scan of %,d items with %s: %d repetitions%n", ITEMS, HEAP.get(0), repetitions);
        List<Long> stator = new ArrayList<>();
        List<Long> enhanced = new ArrayList<>();
        for (int repetition = 0; repetition < repetitions; repetition++) {
            stator.add(nanoseconds("stator"));
            enhanced.add(nanoseconds("enhanced"));
        }
        double time = Statistics.median(stator);
        double other = Statistics.median(enhanced);
        TextTable table = new TextTable("full scan", "s", "items/s");
        table.row("Stator", "%.1f".formatted(time / 1e9), "%,.0f".formatted(ITEMS / (time / 1e9)));
        table.row("enhanced, bean", "%.1f".formatted(other / 1e9), "%,.0f".formatted(ITEMS / (other / 1e9)));
        System.out.println(table);
        Targets targets = new Targets();
        targets.add("full scan, 64 MB heap: time / enhanced, bean", time / other, TIME);
        System.out.println(targets);
        return targets;
    }

    private static long nanoseconds(String library) throws IOException, InterruptedException {
        return Long.parseLong(
                ChildJvm.run(ScanTrial.class, HEAP, List.of(library)).get(0));
    }
}
