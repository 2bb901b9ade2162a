package dev.stator.s3;

import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.transform.ValueBytes;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A text in S3 that is read when a program asks for it.
 *
 * <pre>{@code
 * record Page(@HashKey String url, @S3Backed @Compressed S3Text html) {}
 *
 * pages.put(new Page(url, S3Text.of(html)));
 * Page page = pages.get(url).orElseThrow();     // nothing is read from S3
 * String html = page.html().text();             // now it is
 * }</pre>
 *
 * <p>What is read is verified: its length and its SHA-256 are those that the item says. Stored in UTF-8. Two are equal if they lead to the same
 * object, or if neither is stored and the texts are equal; a text that is stored is never equal to one that is not, because
 * it would have to be read for that. Immutable.
 *
 * <p>Reading throws {@link dev.stator.error.ProtectedValueException} if the object is gone or was changed, and
 * {@link dev.stator.error.ObjectStoreException} if S3 cannot be asked. The twins that end in {@code Async} have both in their futures,
 * and need an asynchronous client of the store.
 */
public final class S3Text {
    private final S3Value value;

    private S3Text(S3Value value) {
        this.value = value;
    }

    /**
     * A text to store.
     *
     * @throws dev.stator.item.CodecException if it has half of a surrogate pair, which UTF-8 cannot hold
     */
    public static S3Text of(String text) {
        return new S3Text(S3Value.of(ValueBytes.utf8(text)));
    }

    /** For Stator itself: a stored text. */
    public static S3Text of(Pointer pointer, Opener opener) {
        return new S3Text(S3Value.of(pointer, opener));
    }

    static S3Text of(S3Value value) {
        return new S3Text(value);
    }

    /** For Stator itself: what it is made of. */
    public S3Value value() {
        return value;
    }

    /** Whether it is an object in S3. A text that is new is not, and one that was small enough to stay in its item is not either. */
    public boolean isStored() {
        return value.pointer() != null;
    }

    /** How many bytes its object has, compressed and encrypted where it is; of a text that has no object, the bytes of its UTF-8. */
    public long length() {
        return value.length();
    }

    /** The text. Read anew with each call, where it is stored. */
    public String text() {
        return Futures.join(load(Face.BLOCKING));
    }

    /** The text. */
    public CompletableFuture<String> textAsync() {
        return load(Face.ASYNC);
    }

    private CompletableFuture<String> load(Face face) {
        return Futures.mapped(value.load(face), bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * The UTF-8 of the text as it comes, in constant memory. Verified at the end: the last read throws if what was given before is not what
     * was stored. Use {@link #download} where nothing may be used before that. Close it.
     */
    public InputStream stream() {
        return value.stream();
    }

    /** The text as it comes; see {@link #stream}. */
    public Reader reader() {
        return new BufferedReader(new InputStreamReader(stream(), StandardCharsets.UTF_8));
    }

    /** Writes the UTF-8 of the text to a file, which is there only once all of it is verified. An existing file is replaced. */
    public void download(Path file) {
        Futures.join(value.download(file, Face.BLOCKING));
    }

    /** Writes the UTF-8 of the text to a file, which is there only once all of it is verified. An existing file is replaced. */
    public CompletableFuture<Void> downloadAsync(Path file) {
        return value.download(file, Face.ASYNC);
    }

    /**
     * A URL from which anyone who has it can get the text until it expires; S3 allows seven days at most. Nobody verifies what comes from there.
     *
     * @throws IllegalStateException if the text is not an object in S3
     * @throws UnsupportedOperationException if it is encrypted
     * @throws dev.stator.error.ConfigurationException if the store has no presigner
     * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html">Amazon S3: presigned URLs</a>
     */
    public URL presignedUrl(Duration validity) {
        return value.presign(validity);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof S3Text that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Without the text. */
    @Override
    public String toString() {
        return "S3Text" + value;
    }
}
