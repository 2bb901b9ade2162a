package dev.stator.parallel;

import dev.stator.Stator;
import dev.stator.query.AsyncScan;
import dev.stator.query.Scan;
import java.util.stream.Stream;

/** Scans a dune in a JVM of its own and prints how many grains there were, and the sum of their numbers. */
final class Tally {
    private long items;
    private long sum;

    private Tally() {}

    /** Takes the face, {@code blocking} or {@code async}, the size of the dune, the number of segments, and the page size, 0 for DynamoDB's own. */
    public static void main(String[] arguments) {
        boolean isAsync = arguments[0].equals("async");
        int size = Integer.parseInt(arguments[1]);
        int segments = Integer.parseInt(arguments[2]);
        int pageSize = Integer.parseInt(arguments[3]);
        Tally tally = new Tally();
        try (Stator stator = new Dune(size).stator()) {
            GrainTable grains = new GrainTable(stator);
            if (isAsync) {
                AsyncScan<Grain, Grain> scan = grains.async().scan().segments(segments);
                (pageSize == 0 ? scan : scan.pageSize(pageSize))
                        .publisher()
                        .subscribe(tally::add)
                        .join();
            } else {
                Scan<Grain, Grain> scan = grains.scan().segments(segments);
                try (Stream<Grain> found = (pageSize == 0 ? scan : scan.pageSize(pageSize)).stream()) {
                    found.forEach(tally::add);
                }
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
