package dev.stator.wire;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpResponse;

/** The body of a synchronous answer, as far as it came. */
final class Body {
    /** A length that is taken at its word; DynamoDB's longest answer, of a batch, has 16 MB of items. */
    private static final int LONGEST = 32 << 20;

    /** The room to begin with where no length is told. */
    private static final int USUAL = 8192;

    private final byte[] bytes;
    private final @Nullable InputStream failed;

    private Body(byte[] bytes, @Nullable InputStream failed) {
        this.bytes = bytes;
        this.failed = failed;
    }

    /** Reads {@code in} to its end and closes it. Where that fails, the SDK is to come upon the same failure at the same byte. */
    static Body of(InputStream in, SdkHttpResponse http) {
        byte[] bytes = new byte[length(http)];
        int count = 0;
        try {
            for (int read; (read = in.read(bytes, count, bytes.length - count)) >= 0; ) {
                count += read;
                if (count == bytes.length) {
                    int next = in.read();
                    if (next < 0) {
                        break;
                    }
                    bytes = Arrays.copyOf(bytes, 2 * count);
                    bytes[count++] = (byte) next;
                }
            }
            in.close();
            return new Body(ofLength(bytes, count), null);
        } catch (IOException | RuntimeException e) {
            return new Body(ofLength(bytes, count), new Failing(in, e));
        }
    }

    static byte[] ofLength(byte[] bytes, int length) {
        return bytes.length == length ? bytes : Arrays.copyOf(bytes, length);
    }

    /** The length that the headers tell, or the usual one. */
    static int length(SdkHttpResponse http) {
        try {
            int length = http.firstMatchingHeader("Content-Length")
                    .map(Integer::parseInt)
                    .orElse(USUAL);
            return length > 0 && length <= LONGEST ? length : USUAL;
        } catch (NumberFormatException e) {
            return USUAL; // the length only tells how much room is needed
        }
    }

    boolean isWhole() {
        return failed == null;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The body once more. */
    InputStream stream() {
        return failed == null ? stream(bytes) : new SequenceInputStream(stream(bytes), failed);
    }

    static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** Fails as {@code in} did. */
    private static final class Failing extends FilterInputStream {
        private final Exception failure;

        Failing(InputStream in, Exception failure) {
            super(in);
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            if (failure instanceof IOException e) {
                throw e;
            }
            throw (RuntimeException) failure;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }
    }
}
