package dev.stator.benchmarks.report;

import java.util.Collection;

/** Arithmetic on samples. */
public final class Statistics {
    private Statistics() {}

    /** The median; of an even number of samples the mean of the middle two. */
    public static double median(Collection<? extends Number> samples) {
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("no samples");
        }
        double[] sorted =
                samples.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
