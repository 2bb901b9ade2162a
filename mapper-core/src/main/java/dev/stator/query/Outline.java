package dev.stator.query;

import java.util.List;

/**
 * Which partitions a table or an index has, and which range keys are in each: what a person looks at to see how a table is used.
 *
 * <pre>{@code
 * System.out.println(orders.scan().outline());
 * // scan orders: 2 partitions, 9 items
 * //   c1: 7 items
 * //     2026-00
 * //     …
 * Outline one = orders.query("c1").outline();
 * }</pre>
 *
 * <p>Immutable. It holds keys and counts, so that it takes little memory whatever the table holds; the counts are always whole.
 *
 * @param source what was read: {@code scan orders}
 * @param partitions the first partitions, in the order in which they were read
 * @param items how many items there are
 * @param otherItems how many of them are in partitions that are left out
 */
public record Outline(String source, List<Partition> partitions, long items, long otherItems) {
    /**
     * One partition.
     *
     * @param hashKey its hash key as text, as it is stored: a number in digits, a binary in base64, and so what is encrypted; of several
     *     attributes, with commas between them
     * @param items how many items it has
     * @param rangeKeys the first range keys as texts, in the order in which they were read; of an index without a range key, the keys of the
     *     items; none of a table without one
     */
    public record Partition(String hashKey, long items, List<String> rangeKeys) {
        public Partition {
            rangeKeys = List.copyOf(rangeKeys);
        }

        /** How many items have a range key that is left out. */
        public long otherItems() {
            return rangeKeys.isEmpty() ? 0 : items - rangeKeys.size();
        }
    }

    public Outline {
        partitions = List.copyOf(partitions);
    }

    /** Whether it has all partitions with all range keys. */
    public boolean isComplete() {
        return otherItems == 0 && partitions.stream().allMatch(partition -> partition.otherItems() == 0);
    }

    /** As a tree: a line for each partition, and under it one for each range key; what is left out is said. */
    public String text() {
        StringBuilder text = new StringBuilder(source)
                .append(": ")
                .append(count(partitions.size(), "partition"))
                .append(otherItems == 0 ? "" : " and others")
                .append(", ")
                .append(count(items, "item"));
        for (Partition partition : partitions) {
            text.append("\n  ").append(partition.hashKey()).append(": ").append(count(partition.items(), "item"));
            partition.rangeKeys().forEach(key -> text.append("\n    ").append(key));
            if (partition.otherItems() > 0) {
                text.append("\n    … ").append(partition.otherItems()).append(" more");
            }
        }
        if (otherItems > 0) {
            text.append("\n  … ").append(count(otherItems, "item")).append(" of other partitions");
        }
        return text.toString();
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** {@link #text}. */
    @Override
    public String toString() {
        return text();
    }
}
