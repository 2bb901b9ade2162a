package dev.stator.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** The limits of one benchmark. */
public final class Targets {
    private final List<Target> all = new ArrayList<>();

    /** Adds a limit, and what was measured. */
    public void add(String name, double measured, double limit) {
        all.add(new Target(name, measured, limit));
    }

    /** Whether every limit is kept. */
    public boolean met() {
        return all.stream().allMatch(Target::met);
    }

    /** In the order in which they were added. */
    List<Target> all() {
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        TextTable table = new TextTable("target", "measured", "at most", "");
        for (Target target : all) {
            table.row(
                    target.name(),
                    "%.3f".formatted(target.measured()),
                    "%.3f".formatted(target.limit()),
                    target.met() ? "met" : "MISSED");
        }
        return table.toString();
    }
}
