package dev.stator.benchmarks.report;

/**
 * A limit, and what was measured.
 *
 * @param name what is limited: {@code "order, write: time / enhanced client, bean"}
 */
public record Target(String name, double measured, double limit) {
    /** Whether the measured value is at most the limit. */
    public boolean met() {
        return measured <= limit;
    }
}
