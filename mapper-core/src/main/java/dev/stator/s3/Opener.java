package dev.stator.s3;

import dev.stator.face.Face;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Reads the value that a pointer leads to: fetches its object, verifies length and SHA-256, and undoes what was done to the bytes.
 *
 * <p>What goes wrong names the value's table, key and attribute, and is in the futures of those methods that give one.
 */
public interface Opener {
    /** The bytes of the value. */
    CompletableFuture<byte[]> load(Pointer pointer, Face face);

    /** The bytes of the value as they come; what is found wrong at the end of the object is thrown by the last read. */
    InputStream stream(Pointer pointer);

    /** Writes the bytes of the value to a file, which is there only once all are verified. An existing file is replaced. */
    CompletableFuture<Void> download(Pointer pointer, Path file, Face face);

    /** A URL from which anyone who has it can get the object until it expires. */
    URL presign(Pointer pointer, Duration validity);
}
