package dev.stator.s3;

import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes that can be read more than once.
 *
 * <pre>{@code
 * S3Bytes scan = S3Bytes.of(file.length(), () -> new FileInputStream(file));
 * }</pre>
 *
 * <p>Each stream begins at the first byte, and all give the same bytes. Stator closes what it opens.
 */
@FunctionalInterface
public interface ByteSource {
    /** A new stream, from the first byte on. */
    InputStream open() throws IOException;
}
