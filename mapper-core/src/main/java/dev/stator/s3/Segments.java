package dev.stator.s3;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Names as parts of an object's key, of the characters {@code A-Z a-z 0-9 . _ - =}. Different names give different parts.
 *
 * <p>The steps of a path are joined by dots. Each byte of a step's UTF-8 that is none of {@code A-Z a-z 0-9 _ -} becomes {@code =}
 * and two hexadecimal digits, so a dot is always between steps. A part that is too long ends after its first characters with
 * {@code ==}, which no other part has, and 20 characters, 100 bits, of the SHA-256 of the whole.
 */
final class Segments {
    /** The longest part; see {@link ObjectKey} for the sum. */
    static final int LONGEST = 41;

    private static final String MARK = "==";
    private static final int HASH_LENGTH = 20;
    private static final String SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

    private Segments() {}

    /** @param path the steps; an empty one is that to an element of a list or to a value of a map */
    static String of(List<String> path) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < path.size(); i++) {
            if (i > 0) {
                text.append('.');
            }
            append(path.get(i), text);
        }
        return text.length() <= LONGEST ? text.toString() : shortened(text.toString());
    }

    private static void append(String step, StringBuilder text) {
        for (byte b : step.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && SAFE.indexOf(b) >= 0) {
                text.append((char) b);
            } else {
                text.append(String.format(Locale.ROOT, "=%02X", b));
            }
        }
    }

    private static String shortened(String text) {
        byte[] hash = Sha256.digest().digest(text.getBytes(StandardCharsets.US_ASCII));
        return text.substring(0, LONGEST - MARK.length() - HASH_LENGTH)
                + MARK
                + Base32.of(hash).substring(0, HASH_LENGTH);
    }
}
