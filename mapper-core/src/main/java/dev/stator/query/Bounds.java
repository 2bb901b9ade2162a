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

    static int between(String what, int least, int most, int value) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " must be from " + least + " to " + most + ", not " + value);
        }
        return value;
    }
}
