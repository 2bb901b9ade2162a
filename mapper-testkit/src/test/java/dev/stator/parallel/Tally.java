package dev.stator.parallel;

import dev.stator.Stator;
import dev.stator.query.Scan;
import java.util.stream.Stream;

/** Scans a dune in a JVM of its own and prints how many grains there were, and the sum of their numbers. */
final class Tally {
    private long items;
    private long sum;

    private Tally() {}

    /** Takes the size of the dune, the number of segments, and the page size, 0 for DynamoDB's own. */
    public static void main(String[] arguments) {
        int size = Integer.parseInt(arguments[0]);
        int segments = Integer.parseInt(arguments[1]);
        int pageSize = Integer.parseInt(arguments[2]);
        Tally tally = new Tally();
        try (Stator stator = new Dune(size).stator()) {
            Scan<Grain, Grain> scan = new GrainTable(stator).scan().segments(segments);
            try (Stream<Grain> grains = (pageSize == 0 ? scan : scan.pageSize(pageSize)).stream()) {
                grains.forEach(tally::add);
            }
        }
        System.out.println(tally.items + " items, sum " + tally.sum + ", of "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MB heap at most");
    }

    private void add(Grain grain) {
        if (!grain.equals(Grain.of(grain.number()))) {
            throw new IllegalStateException("not a grain: number " + grain.number());
        }
        items++;
        sum += grain.number();
    }
}
