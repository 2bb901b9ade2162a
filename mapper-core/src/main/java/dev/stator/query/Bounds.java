package dev.stator.query;

/** Checks what a caller asks for. */
final class Bounds {
    private Bounds() {}

    static int positive(String what, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(what + " must be at least 1, not " + value);
        }
        return value;
    }
}
