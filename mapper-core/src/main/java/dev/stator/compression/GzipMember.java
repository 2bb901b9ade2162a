package dev.stator.compression;

import dev.stator.transform.TransformException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * One member of gzip, whose header has neither time nor name nor system: equal bytes make equal members. Into arrays and not through the
 * JDK's streams, which copy more and take what stands behind a member for another.
 */
final class GzipMember {
    /** Deflate; no flags, time or extra flags; of an unknown system. */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    /** Checksum and length. */
    private static final int TRAILER = 8;

    /** Text becomes a fourth or less: room for that is made first. */
    private static final int USUAL_RATIO = 4;

    /** No byte of deflate inflates to more, by the format's own limits. */
    private static final long MOST_PER_BYTE = 1032;

    private GzipMember() {}

    /** Null where it would not be smaller. */
    static byte @Nullable [] compress(byte[] plain) {
        int most = plain.length - 1 - TRAILER;
        if (most <= HEADER.length) {
            return null;
        }
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            byte[] out = Arrays.copyOf(HEADER, HEADER.length + plain.length / USUAL_RATIO);
            int length = HEADER.length;
            while (!deflater.finished()) {
                if (length >= most) {
                    return null;
                } else if (length == out.length) {
                    out = Arrays.copyOf(out, (int) Math.min(most, 2L * length));
                }
                length += deflater.deflate(out, length, out.length - length);
            }
            if (length > most) {
                return null;
            }
            byte[] member = Arrays.copyOf(out, length + TRAILER);
            trailer(member, length).putInt(checksum(plain)).putInt(plain.length);
            return member;
        } finally {
            deflater.end();
        }
    }

    static byte[] inflate(byte[] bytes, int maxBytes) {
        int end = bytes.length - TRAILER;
        if (end < HEADER.length || !Arrays.equals(bytes, 0, HEADER.length, HEADER, 0, HEADER.length)) {
            throw Compressor.corrupt("it does not begin as gzip does");
        }
        ByteBuffer trailer = trailer(bytes, end);
        int checksum = trailer.getInt();
        int length = trailer.getInt();
        long most = (end - HEADER.length) * MOST_PER_BYTE;
        byte[] plain =
                inflate(bytes, end, (int) Math.min(maxBytes, Math.min(most, Integer.toUnsignedLong(length))), maxBytes);
        if (plain.length != length || checksum(plain) != checksum) {
            throw Compressor.corrupt("the gzip checksum or length is not that of its content");
        }
        return plain;
    }

    /** @param likely what the trailer says that it becomes */
    private static byte[] inflate(byte[] bytes, int end, int likely, int maxBytes) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, HEADER.length, end - HEADER.length);
            byte[] plain = inflate(inflater, likely, maxBytes);
            if (inflater.getRemaining() > 0) {
                throw Compressor.corrupt("there are more bytes after the gzip content");
            }
            return plain;
        } catch (DataFormatException e) {
            throw Compressor.corrupt("the gzip content is damaged");
        } finally {
            inflater.end();
        }
    }

    private static byte[] inflate(Inflater inflater, int likely, int maxBytes) throws DataFormatException {
        byte[] out = new byte[likely];
        int length = 0;
        while (!inflater.finished()) {
            if (length == maxBytes) {
                requireEnd(inflater, maxBytes);
                break;
            } else if (length == out.length) {
                out = Arrays.copyOf(out, (int) Math.min(maxBytes, Math.max(64, 2L * length)));
            }
            int count = inflater.inflate(out, length, out.length - length);
            length += count;
            if (count == 0 && !inflater.finished()) {
                throw cutOff();
            }
        }
        return length == out.length ? out : Arrays.copyOf(out, length);
    }

    private static void requireEnd(Inflater inflater, int maxBytes) throws DataFormatException {
        if (inflater.inflate(new byte[1]) > 0) {
            throw Compressor.tooLarge(maxBytes);
        } else if (!inflater.finished()) {
            throw cutOff();
        }
    }

    private static TransformException cutOff() {
        return Compressor.corrupt("the gzip content is cut off");
    }

    private static ByteBuffer trailer(byte[] bytes, int from) {
        return ByteBuffer.wrap(bytes, from, TRAILER).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int checksum(byte[] plain) {
        CRC32 checksum = new CRC32();
        checksum.update(plain);
        return (int) checksum.getValue();
    }
}
