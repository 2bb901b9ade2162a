package dev.stator.contract.s3;

import dev.stator.error.ObjectStoreException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.s3.Content;
import dev.stator.s3.Listing;
import dev.stator.s3.ObjectStore;
import dev.stator.s3.StoredObject;
import dev.stator.transform.TransformException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/**
 * Objects in a map, for tests that make thousands of runs. What S3 does at once when it is asked, a {@link Gate} may do later, or not at
 * all, or do and not tell.
 */
public final class InMemoryObjects implements ObjectStore {
    /** How many objects a page of a listing has, so that small tests have several. */
    private static final int PAGE = 3;

    private final NavigableMap<String, Held> objects;
    private final Clock clock;
    private final Gate gate;

    /** Decides when the work of a call is done, and what its caller sees. */
    public interface Gate {
        /**
         * Does the work of one call, or does it not.
         *
         * @param operation {@code put}, {@code get}, {@code delete}, {@code head} or {@code list}
         */
        <R> CompletableFuture<R> pass(String operation, String key, Supplier<R> work);
    }

    private record Held(SdkBytes content, Instant put) {
        int length() {
            return content.asByteArrayUnsafe().length;
        }
    }

    public InMemoryObjects() {
        this(Clock.systemUTC(), new Open());
    }

    /** @param clock when objects are put */
    public InMemoryObjects(Clock clock, Gate gate) {
        this(new ConcurrentSkipListMap<>(), clock, gate);
    }

    private InMemoryObjects(NavigableMap<String, Held> objects, Clock clock, Gate gate) {
        this.objects = objects;
        this.clock = clock;
        this.gate = gate;
    }

    /** The same objects, as another client reaches them. */
    public InMemoryObjects through(Gate another) {
        return new InMemoryObjects(objects, clock, another);
    }

    /** The keys of all objects, in their order. */
    public List<String> keys() {
        return List.copyOf(objects.keySet());
    }

    @Override
    public CompletableFuture<Void> put(String key, Content content) {
        byte[] bytes = read(content);
        return gate.pass("put", key, () -> {
            Held before = objects.putIfAbsent(key, new Held(SdkBytes.fromByteArray(bytes), clock.instant()));
            if (before != null && !Arrays.equals(before.content().asByteArrayUnsafe(), bytes)) {
                throw new ObjectStoreException(
                        ObjectStoreException.Reason.KEY_TAKEN, "another object has the key", "", key, false, null);
            }
            return null;
        });
    }

    private static byte[] read(Content content) {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public CompletableFuture<byte[]> get(String key, long length) {
        return gate.pass("get", key, () -> {
            Held found = objects.get(key);
            if (found == null) {
                throw new TransformException(Reason.OBJECT_MISSING, "its object " + key + " is gone");
            }
            if (found.length() != length) {
                throw new TransformException(Reason.OBJECT_CHANGED, "its object " + key + " was changed");
            }
            return found.content().asByteArray();
        });
    }

    @Override
    public CompletableFuture<InputStream> stream(String key, long length) {
        return get(key, length).thenApply(ByteArrayInputStream::new);
    }

    @Override
    public CompletableFuture<Void> download(String key, long length, Path file) {
        return get(key, length).thenAccept(bytes -> {
            try {
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public CompletableFuture<Void> delete(String key) {
        return gate.pass("delete", key, () -> {
            objects.remove(key);
            return null;
        });
    }

    @Override
    public CompletableFuture<Optional<StoredObject>> head(String key) {
        return gate.pass(
                "head", key, () -> Optional.ofNullable(objects.get(key)).map(held -> described(key, held)));
    }

    @Override
    public CompletableFuture<Listing> list(String prefix, @Nullable String continuation) {
        return gate.pass("list", prefix, () -> {
            List<StoredObject> page = new ArrayList<>();
            for (Map.Entry<String, Held> entry : objects.tailMap(
                            continuation == null ? prefix : continuation, continuation == null)
                    .entrySet()) {
                if (!entry.getKey().startsWith(prefix)) {
                    break;
                }
                if (page.size() == PAGE) {
                    return new Listing(page, page.get(PAGE - 1).key());
                }
                page.add(described(entry.getKey(), entry.getValue()));
            }
            return new Listing(page, null);
        });
    }

    private static StoredObject described(String key, Held held) {
        return new StoredObject(key, held.length(), held.put());
    }

    /** Does each call at once. */
    private static final class Open implements Gate {
        @Override
        public <R> CompletableFuture<R> pass(String operation, String key, Supplier<R> work) {
            try {
                return CompletableFuture.completedFuture(work.get());
            } catch (RuntimeException e) {
                return CompletableFuture.failedFuture(e);
            }
        }
    }
}
