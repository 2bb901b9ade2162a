package dev.stator.internal;

/**
 * A part of what a scan reads, of parts that DynamoDB makes and that can be read side by side.
 *
 * @param number from 0
 * @param total how many parts there are
 */
public record Segment(int number, int total) {
    /** The most parts there can be: TotalSegments in DynamoDB's Scan. */
    public static final int MOST = 1_000_000;

    boolean isWhole() {
        return total == 1;
    }
}
