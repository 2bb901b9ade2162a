package dev.stator.item;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import software.amazon.awssdk.core.SdkBytes;

/** Base64 with its padding, as DynamoDB sends it; the JDK's decoder, and so the SDK, also takes it without. */
final class WireBinary {
    private WireBinary() {}

    /** The bytes of the string that was passed last. */
    static SdkBytes decode(WireText text) {
        require(text);
        ByteBuffer decoded =
                Base64.getDecoder().decode(ByteBuffer.wrap(text.bytes, text.start, text.stop - text.start));
        byte[] bytes = decoded.array();
        return SdkBytes.fromByteArrayUnsafe(
                decoded.limit() == bytes.length ? bytes : Arrays.copyOf(bytes, decoded.limit()));
    }

    /** Refuses the string that was passed last if it is no base64. */
    static void require(WireText text) {
        int length = text.stop - text.start;
        if (!text.isPlain || length % 4 != 0) {
            throw malformed(text);
        }
        int stop = text.stop;
        for (int padding = 0; padding < 2 && stop > text.start && text.bytes[stop - 1] == '='; padding++) {
            stop--;
        }
        for (int i = text.start; i < stop; i++) {
            if (!isDigit(text.bytes[i])) {
                throw malformed(text);
            }
        }
    }

    private static boolean isDigit(byte b) {
        int letter = b | 0x20;
        return (letter >= 'a' && letter <= 'z') || (b >= '0' && b <= '9') || b == '+' || b == '/';
    }

    private static CodecException malformed(WireText text) {
        return new CodecException("malformed base64 at byte " + text.start);
    }
}
