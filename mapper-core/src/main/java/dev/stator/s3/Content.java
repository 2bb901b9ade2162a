package dev.stator.s3;

import dev.stator.face.Futures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/**
 * The bytes of an object to put, with their length and SHA-256.
 *
 * <pre>{@code
 * Content page = Content.of(html.getBytes(UTF_8));
 * Content film = Content.of(() -> Files.newInputStream(path));     // reads it once to learn length and SHA-256
 * }</pre>
 */
public final class Content {
    private final byte @Nullable [] bytes;
    private final ByteSource source;
    private final long length;
    private final SdkBytes sha256;

    private Content(byte @Nullable [] bytes, ByteSource source, long length, byte[] sha256) {
        this.bytes = bytes;
        this.source = source;
        this.length = length;
        this.sha256 = SdkBytes.fromByteArrayUnsafe(sha256);
    }

    /** The bytes themselves; who calls does not change them any more. */
    public static Content of(byte[] bytes) {
        return new Content(
                bytes,
                () -> new ByteArrayInputStream(bytes),
                bytes.length,
                Sha256.digest().digest(bytes));
    }

    /**
     * What a source gives. It is read once now, and again when the object is put.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Content of(ByteSource source) {
        MessageDigest digest = Sha256.digest();
        long length = 0;
        byte[] buffer = new byte[Sha256.BUFFER];
        try (InputStream in = source.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                length += read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the bytes to store cannot be read", e);
        }
        return new Content(null, source, length, digest.digest());
    }

    /**
     * The bytes of an object that is stored already, to be put under another key. One that is longer than a part of an upload comes through a
     * stream when it is put, which a thread waits for; a shorter one is read by no thread that waits. Bytes that are not those that the pointer
     * says fail with {@link dev.stator.transform.TransformException}.
     */
    public static CompletableFuture<Content> of(Pointer pointer, ObjectStore objects) {
        String key = pointer.key();
        if (pointer.length() <= MultipartUpload.PART_BYTES) {
            return Futures.mapped(objects.get(key, pointer.length()), bytes -> unchanged(pointer, of(bytes)));
        }
        ByteSource source = () -> new VerifiedStream(
                Futures.join(objects.stream(key, pointer.length())), key, pointer, failure -> failure);
        return CompletableFuture.completedFuture(
                new Content(null, source, pointer.length(), pointer.sha256().asByteArray()));
    }

    private static Content unchanged(Pointer pointer, Content content) {
        if (!content.sha256().equals(pointer.sha256())) {
            throw S3Failures.changed(pointer.key(), "it has other bytes");
        }
        return content;
    }

    /** How many bytes. */
    public long length() {
        return length;
    }

    /** The SHA-256 of all of them, 32 bytes. */
    public SdkBytes sha256() {
        return sha256;
    }

    /** A new stream of them. */
    public InputStream open() throws IOException {
        return source.open();
    }

    /** The bytes, where they are in memory already. */
    byte @Nullable [] inMemory() {
        return bytes;
    }
}
