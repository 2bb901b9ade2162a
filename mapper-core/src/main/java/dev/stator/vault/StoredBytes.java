package dev.stator.vault;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A value as it is stored: what says of which form it is, and its bytes.
 *
 * <p>The header has three bytes: the version, which is 1; flags, of which bit 0 tells that it is encrypted, bit 1 that it is encrypted
 * deterministically, bits 2 and 3 how it is compressed; the {@linkplain dev.stator.transform.ValueBytes#kind kind} of the value. The form is frozen.
 *
 * @param header of three bytes
 * @param payload the value's bytes, compressed and encrypted as the header says
 */
@SuppressWarnings("ArrayRecordComponent") // it is compared with none
record StoredBytes(byte[] header, byte[] payload) {
    static final int RANDOM = 1;
    static final int DETERMINISTIC = 2;

    private static final byte VERSION = 1;
    private static final int LENGTH = 3;
    private static final int CODEC_SHIFT = 2;
    private static final int CODECS = 3;
    private static final int KNOWN = RANDOM | DETERMINISTIC | CODECS << CODEC_SHIFT;

    static byte[] header(int encryption, int codec, byte kind) {
        return new byte[] {VERSION, (byte) (encryption | codec << CODEC_SHIFT), kind};
    }

    /** Header and payload as one B. */
    static AttributeValue inline(StoredBytes stored) {
        byte[] bytes = new byte[LENGTH + stored.payload.length];
        // The payload first: right after the array is made, so that the JVM need not clear it
        System.arraycopy(stored.payload, 0, bytes, LENGTH, stored.payload.length);
        System.arraycopy(stored.header, 0, bytes, 0, LENGTH);
        return AttributeValue.createB(SdkBytes.fromByteArrayUnsafe(bytes));
    }

    /** What such a B has; null where it is none that this version knows. */
    static @Nullable StoredBytes of(byte[] bytes) {
        if (bytes.length < LENGTH
                || bytes[0] != VERSION
                || (bytes[1] & ~KNOWN) != 0
                || (bytes[1] & (RANDOM | DETERMINISTIC)) == (RANDOM | DETERMINISTIC)) {
            return null;
        }
        return new StoredBytes(Arrays.copyOf(bytes, LENGTH), Arrays.copyOfRange(bytes, LENGTH, bytes.length));
    }

    /** Whether the payload is the value's own bytes. */
    boolean isBare() {
        return header[1] == 0;
    }

    boolean isRandom() {
        return (header[1] & RANDOM) != 0;
    }

    boolean isDeterministic() {
        return (header[1] & DETERMINISTIC) != 0;
    }

    int codec() {
        return header[1] >> CODEC_SHIFT & CODECS;
    }

    byte kind() {
        return header[2];
    }
}
