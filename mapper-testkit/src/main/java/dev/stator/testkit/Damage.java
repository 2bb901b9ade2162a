package dev.stator.testkit;

import java.io.EOFException;
import java.io.IOException;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Where in its middle the body of an answer goes wrong. Counts the bytes that come, which may be in many pieces.
 */
final class Damage {
    private static final int BIT = 1;

    private final long place;
    private final boolean ends;
    private long count;

    private Damage(long place, boolean ends) {
        this.place = place;
        this.ends = ends;
    }

    /** The middle, where the length is known; else the start. */
    static Damage of(Fault fault, SdkHttpResponse answer) {
        long length = answer.firstMatchingHeader("Content-Length")
                .map(Long::parseLong)
                .orElse(0L);
        return new Damage(length / 2, fault instanceof Fault.CutOff);
    }

    /** Does the damage to the next bytes, if it is among them. */
    void apply(byte[] bytes, int offset, int length) throws IOException {
        if (place >= count && place < count + length) {
            if (ends) {
                throw new EOFException("Premature end of the body (a fault of the test)");
            }
            bytes[offset + (int) (place - count)] ^= BIT;
        }
        count += length;
    }
}
