package dev.stator.s3;

import dev.stator.face.Face;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What {@link S3Text} and {@link S3Bytes} are made of: bytes that the program gave and that are not stored yet, or a pointer to
 * stored ones with what reads them.
 *
 * <p>For Stator itself; programs use those two.
 */
public final class S3Value {
    private final byte @Nullable [] bytes;
    private final @Nullable ByteSource source;
    private final @Nullable Pointer pointer;
    private final @Nullable Opener opener;
    private final long length;

    private S3Value(
            byte @Nullable [] bytes,
            @Nullable ByteSource source,
            @Nullable Pointer pointer,
            @Nullable Opener opener,
            long length) {
        this.bytes = bytes;
        this.source = source;
        this.pointer = pointer;
        this.opener = opener;
        this.length = length;
    }

    /** Bytes in memory, which nobody changes any more. */
    static S3Value of(byte[] bytes) {
        return new S3Value(bytes, null, null, null, bytes.length);
    }

    static S3Value of(long length, ByteSource source) {
        return new S3Value(null, source, null, null, length);
    }

    /** A stored value, which is read when it is asked for. */
    public static S3Value of(Pointer pointer, Opener opener) {
        return new S3Value(null, null, pointer, opener, pointer.length());
    }

    /** Where the value is stored; null for one that is not. */
    public @Nullable Pointer pointer() {
        return pointer;
    }

    /** What reads a stored value; null for one that is not stored. */
    public @Nullable Opener opener() {
        return opener;
    }

    /** The bytes of a value that is not stored, where they are in memory; null otherwise. */
    public byte @Nullable [] inMemory() {
        return bytes;
    }

    /** What gives the bytes of a value that is not stored; null for one that is. */
    public @Nullable ByteSource source() {
        byte[] own = bytes;
        return own == null ? source : () -> new ByteArrayInputStream(own);
    }

    /** How many bytes are or would be stored. */
    public long length() {
        return length;
    }

    CompletableFuture<byte[]> load(Face face) {
        if (pointer != null && opener != null) {
            return opener.load(pointer, face);
        }
        return face == Face.BLOCKING || bytes != null ? done(this::read) : CompletableFuture.supplyAsync(this::read);
    }

    private byte[] read() {
        if (bytes != null) {
            return bytes;
        }
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream stream() {
        if (pointer != null && opener != null) {
            return opener.stream(pointer);
        }
        try {
            return open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CompletableFuture<Void> download(Path file, Face face) {
        if (pointer != null && opener != null) {
            return opener.download(pointer, file, face);
        }
        return face == Face.BLOCKING ? done(() -> copyTo(file)) : CompletableFuture.supplyAsync(() -> copyTo(file));
    }

    private @Nullable Void copyTo(Path file) {
        try (InputStream in = open()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open() throws IOException {
        return Objects.requireNonNull(source()).open();
    }

    URL presign(Duration validity) {
        if (pointer == null || opener == null) {
            throw new IllegalStateException("the value is not in S3: it is new, or small enough to be in the item;"
                    + " a value that was put has its URL once it is read again");
        }
        return opener.presign(pointer, validity);
    }

    /** The same pointer, or the same bytes that are not stored; of bytes that are not in memory, the same source. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof S3Value that
                && Objects.equals(pointer, that.pointer)
                && Objects.equals(source, that.source)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, source, Arrays.hashCode(bytes));
    }

    /** Without the content. */
    @Override
    public String toString() {
        return "[" + (pointer == null ? "not in S3" : "in S3") + ", " + length + " bytes]";
    }

    private static <R> CompletableFuture<R> done(Supplier<R> work) {
        try {
            return CompletableFuture.completedFuture(work.get());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
