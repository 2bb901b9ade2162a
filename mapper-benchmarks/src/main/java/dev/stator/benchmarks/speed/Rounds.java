package dev.stator.benchmarks.speed;

import dev.stator.benchmarks.report.Statistics;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;

/**
 * The rounds of one case. Of a round's time the fastest iteration counts, because what else runs on a machine only ever slows an
 * iteration down; of the rounds the median, because what the compiler makes of the code differs from JVM to JVM.
 */
final class Rounds {
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private final List<Double> nanoseconds = new ArrayList<>();
    private final List<Double> bytes = new ArrayList<>();

    void add(BenchmarkResult fork) {
        nanoseconds.add(fork.getIterationResults().stream()
                .mapToDouble(Rounds::nanoseconds)
                .min()
                .orElseThrow());
        bytes.add(score(fork.getSecondaryResults().get(ALLOCATION)));
    }

    private static double nanoseconds(IterationResult iteration) {
        return score(iteration.getSecondaryResults().get(CpuTime.NAME))
                / iteration.getMetadata().getAllOps();
    }

    private static double score(@Nullable Result<?> result) {
        if (result == null) {
            throw new IllegalStateException("JMH measured no allocation or no processor time");
        }
        return result.getScore();
    }

    Cost cost() {
        return new Cost(Statistics.median(nanoseconds), Statistics.median(bytes));
    }
}
