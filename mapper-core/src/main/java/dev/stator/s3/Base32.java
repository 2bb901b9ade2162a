package dev.stator.s3;

/**
 * Base 32 in lower case, without padding.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4648#section-6">RFC 4648, section 6</a>
 */
final class Base32 {
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BITS = 5;
    private static final int MASK = 31;

    private Base32() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder((bytes.length * Byte.SIZE + BITS - 1) / BITS);
        int buffer = 0;
        int buffered = 0;
        for (byte b : bytes) {
            buffer = (buffer << Byte.SIZE) | (b & 0xFF);
            buffered += Byte.SIZE;
            for (; buffered >= BITS; buffered -= BITS) {
                text.append(DIGITS.charAt((buffer >> (buffered - BITS)) & MASK));
            }
        }
        if (buffered > 0) {
            text.append(DIGITS.charAt((buffer << (BITS - buffered)) & MASK));
        }
        return text.toString();
    }
}
