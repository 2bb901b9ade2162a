package dev.stator.s3;

import dev.stator.face.Face;
import dev.stator.face.Futures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Bytes in S3 that are read when a program asks for them, and that need never be in memory as a whole.
 *
 * <pre>{@code
 * record Film(@HashKey String id, @S3Backed S3Bytes video) {}
 *
 * films.put(new Film("f1", S3Bytes.of(Path.of("film.mp4"))));     // uploaded in parts of 8 MiB
 * films.get("f1").orElseThrow().video().download(Path.of("copy.mp4"));
 * }</pre>
 *
 * <p>What is read is verified: its length and its SHA-256 are those that the item says. Two are equal if they lead to the same object, or if
 * neither is stored and they have equal bytes in memory, the same path, or the same source; bytes that are stored are never equal to
 * those that are not, because they would have to be read for that. Immutable.
 *
 * <p>Reading throws {@link dev.stator.error.ProtectedValueException} if the object is gone or was changed, and
 * {@link dev.stator.error.ObjectStoreException} if S3 cannot be asked. The twins that end in {@code Async} have both in their futures,
 * and need an asynchronous client of the store.
 */
public final class S3Bytes {
    private final S3Value value;

    private S3Bytes(S3Value value) {
        this.value = value;
    }

    /** Bytes to store; they are copied. */
    public static S3Bytes of(byte[] bytes) {
        return new S3Bytes(S3Value.of(bytes.clone()));
    }

    /**
     * The bytes of a file, which stays as it is until they are stored. It is read twice, once for its SHA-256.
     *
     * @throws UncheckedIOException if there is no such file
     */
    public static S3Bytes of(Path file) {
        try {
            return of(Files.size(file), new FileSource(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Bytes of which there are {@code length}, from a source that can be read more than once. It is read twice, once for the SHA-256.
     *
     * @throws IllegalArgumentException if {@code length} is negative
     */
    public static S3Bytes of(long length, ByteSource source) {
        if (length < 0) {
            throw new IllegalArgumentException("the length is " + length);
        }
        return new S3Bytes(S3Value.of(length, Objects.requireNonNull(source, "source")));
    }

    /** For Stator itself: stored bytes. */
    public static S3Bytes of(Pointer pointer, Opener opener) {
        return new S3Bytes(S3Value.of(pointer, opener));
    }

    static S3Bytes of(S3Value value) {
        return new S3Bytes(value);
    }

    /** For Stator itself: what it is made of. */
    public S3Value value() {
        return value;
    }

    /** Whether they are an object in S3. Bytes that are new are not, and those few enough to stay in their item are not either. */
    public boolean isStored() {
        return value.pointer() != null;
    }

    /** How many bytes the object has, compressed and encrypted where it is; of bytes that have no object, how many they are. */
    public long length() {
        return value.length();
    }

    /** The bytes. Read anew with each call, where they are stored. */
    public byte[] bytes() {
        return Futures.join(load(Face.BLOCKING));
    }

    /** The bytes. */
    public CompletableFuture<byte[]> bytesAsync() {
        return load(Face.ASYNC);
    }

    private CompletableFuture<byte[]> load(Face face) {
        return value.inMemory() == null
                ? value.load(face)
                : CompletableFuture.completedFuture(value.inMemory().clone());
    }

    /**
     * The bytes as they come, in constant memory. Verified at the end: the last read throws if what was given before is not what was
     * stored. Use {@link #download} where nothing may be used before that. Close it.
     */
    public InputStream stream() {
        return value.stream();
    }

    /** Writes the bytes to a file, which is there only once all are verified. An existing file is replaced. */
    public void download(Path file) {
        Futures.join(value.download(file, Face.BLOCKING));
    }

    /** Writes the bytes to a file, which is there only once all are verified. An existing file is replaced. */
    public CompletableFuture<Void> downloadAsync(Path file) {
        return value.download(file, Face.ASYNC);
    }

    /**
     * A URL from which anyone who has it can get the bytes until it expires; S3 allows seven days at most. Nobody verifies what comes from there.
     *
     * @throws IllegalStateException if they are not an object in S3
     * @throws UnsupportedOperationException if they are encrypted
     * @throws dev.stator.error.ConfigurationException if the store has no presigner
     * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html">Amazon S3: presigned URLs</a>
     */
    public URL presignedUrl(Duration validity) {
        return value.presign(validity);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof S3Bytes that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Without the bytes. */
    @Override
    public String toString() {
        return "S3Bytes" + value;
    }

    /** Equal for the same path. */
    private record FileSource(Path file) implements ByteSource {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
