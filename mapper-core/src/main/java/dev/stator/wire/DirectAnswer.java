package dev.stator.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * One answer of a call: its bytes, as the SDK would get them, and what was read of them.
 *
 * @param <D> what it is read as
 */
final class DirectAnswer<D> {
    /** DynamoDB's checksum of the bytes that it sends, which may be compressed. */
    private static final String CHECKSUM = "x-amz-crc32";

    private final DirectRead<D> read;
    private final String number;
    private final DirectReads by;
    private final @Nullable Long checksum;
    private final boolean isCompressed;
    private final AtomicBoolean isTaken = new AtomicBoolean();
    private volatile @Nullable D value;

    /** @throws NumberFormatException if there is a checksum that is no number */
    DirectAnswer(DirectRead<D> read, String number, DirectReads by, SdkHttpResponse http) {
        this.read = read;
        this.number = number;
        this.by = by;
        this.checksum = http.firstMatchingHeader(CHECKSUM).map(Long::valueOf).orElse(null);
        this.isCompressed = http.firstMatchingHeader("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
    }

    /** What was read here; null where the SDK is to read all of it. */
    @Nullable
    D value() {
        return value;
    }

    boolean hasNumber(String other) {
        return number.equals(other);
    }

    /** Whether this interceptor, of which a class path can hold several, has its bytes. */
    boolean isBegunBy(DirectReads interceptor) {
        return by == interceptor;
    }

    /** The same with its number, and without the checksum, which is not that of what is handed on. */
    SdkHttpResponse marked(SdkHttpResponse http) {
        SdkHttpResponse.Builder builder = http.toBuilder();
        if (checksum != null) {
            builder.removeHeader(CHECKSUM);
        }
        return builder.putHeader(DirectRead.HEADER, number).build();
    }

    /**
     * What is wrong with the bytes by their checksum; null where nothing is, or nothing is said of them. Bytes that do not begin as
     * compressed ones do are left to the SDK, which refuses them before it compares the checksum.
     */
    @Nullable
    String mismatch(byte[] sent) {
        if (checksum == null) {
            return null;
        }
        CRC32 crc = new CRC32();
        crc.update(sent);
        if (crc.getValue() == checksum || (isCompressed && !beginsCompressed(sent))) {
            return null;
        }
        return "Expected " + checksum + " as the Crc32 checksum but the actual calculated checksum was "
                + crc.getValue();
    }

    private static boolean beginsCompressed(byte[] bytes) {
        try {
            new GZIPInputStream(new ByteArrayInputStream(bytes)).close();
            return true;
        } catch (IOException e) {
            return false; // the SDK comes upon the same
        }
    }

    /** Reads what is to be read, and gives what is left for the SDK: everything, where it cannot be read here, so that the SDK tells what is wrong. */
    byte[] handOn(byte[] sent) {
        if (!isTaken.compareAndSet(false, true)) {
            return sent; // a late answer that has the same headers at hand
        }
        try {
            Envelope in = new Envelope(isCompressed ? inflated(sent) : sent);
            D found = read.read(in);
            byte[] rest = in.rest();
            byte[] left = isCompressed ? deflated(rest) : rest;
            value = found;
            return left;
        } catch (IOException | RuntimeException | Error e) {
            // An Error too: it may be of the entity, and would leave an asynchronous call without an end.
            // Without its message, which may be of a converter and have a value. What it is about is told by the second
            // reading.
            System.getLogger("dev.stator.wire")
                    .log(System.Logger.Level.DEBUG, "an answer is read by the SDK: {0}", e.getClass());
            return sent;
        }
    }

    private static byte[] inflated(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
