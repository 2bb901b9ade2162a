package dev.stator.internal;

/**
 * What became of an item that was found and was to be deleted or updated.
 *
 * @param done whether it was
 * @param units of write capacity that it consumed; zero where it was not asked to tell
 */
public record FoundWrite(boolean done, double units) {
    /** What a write consumes at least whose condition failed: that is charged, and not told. */
    private static final double LEAST = 1;

    /** Of an item that is left as it is. */
    static FoundWrite failed(boolean done) {
        return new FoundWrite(done, LEAST);
    }
}
