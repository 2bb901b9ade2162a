package dev.stator.s3;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What Stator asks of a place of objects: S3, or a map in memory for a test.
 *
 * <pre>{@code
 * S3Store.over("", "app/", objects, objects)          // a connection's store whose objects are somewhere else than in S3
 * }</pre>
 *
 * <p>A blocking one works in the thread of the caller and gives futures that are done. What goes wrong is in the future, never thrown:
 * {@link dev.stator.error.ObjectStoreException}, and for an object that is not as a pointer says, {@link dev.stator.transform.TransformException}.
 */
public interface ObjectStore {
    /**
     * Puts an object under a key that no other object ever had. An object that is there already, with the same content, is
     * the work of an earlier attempt whose answer was lost: that is success.
     */
    CompletableFuture<Void> put(String key, Content content);

    /** All bytes of an object, of which there must be {@code length}; more are never read. */
    CompletableFuture<byte[]> get(String key, long length);

    /** The bytes of an object, of which there must be {@code length}, as they come. Who asks closes the stream. */
    CompletableFuture<InputStream> stream(String key, long length);

    /** Writes an object, which must have {@code length} bytes, to a file that does not exist. */
    CompletableFuture<Void> download(String key, long length, Path file);

    /** Deletes an object; one that is not there is deleted already. */
    CompletableFuture<Void> delete(String key);

    /** What is known of an object, if there is one. */
    CompletableFuture<Optional<StoredObject>> head(String key);

    /**
     * A page of the objects whose keys begin with {@code prefix}, in the order of the keys.
     *
     * @param continuation what the page before gave as {@link Listing#next}; null for the first
     */
    CompletableFuture<Listing> list(String prefix, @Nullable String continuation);
}
