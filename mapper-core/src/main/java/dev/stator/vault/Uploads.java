package dev.stator.vault;

import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.s3.Content;
import dev.stator.s3.Pointer;
import dev.stator.s3.S3Store;
import dev.stator.s3.S3Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The objects of one call: put before the items that point to them are written, and deleted again where those certainly were not. Where that
 * is not known they stay, and the sweep gets them if nothing points to them.
 */
public final class Uploads {
    private record Upload(S3Store store, String key, Supplier<CompletableFuture<Content>> content, ValuePlace place) {}

    /** What stays in its item. */
    private record Inline(ValuePlace place, int length) {}

    /** How many are put at a time, asynchronously. */
    private static final int AT_A_TIME = 16;

    /** About how many bytes a pointer has in an item. */
    private static final int POINTER = 400;

    private final Face face;
    private final List<Upload> uploads = new ArrayList<>();
    private final List<Inline> inline = new ArrayList<>();
    /** With the least length that goes; elements of a list have one place. */
    private final Map<ValuePlace, Integer> forced = new HashMap<>();

    private final Set<String> begun = ConcurrentHashMap.newKeySet();

    /** Values that are in memory before they are stored elsewhere. */
    private final Gathered<AttributeValue> values;

    /** Values that come from sources. */
    private final Gathered<Content> contents;

    /** @param face of the call */
    public Uploads(Face face) {
        this.face = face;
        this.values = new Gathered<>(face);
        this.contents = new Gathered<>(face);
    }

    /** How it is made. */
    public Face face() {
        return face;
    }

    /** All of a value; null where it is to be {@linkplain #gather gathered}. */
    @Nullable
    AttributeValue value(S3Value value, Supplier<CompletableFuture<AttributeValue>> reading) {
        return values.of(value, reading);
    }

    /** Length and SHA-256 of what comes from a source; null where they are to be {@linkplain #gather gathered}. */
    @Nullable
    Content content(S3Value value, Supplier<CompletableFuture<Content>> reading) {
        return contents.of(value, reading);
    }

    /** Whether values have to be read before the request can be made: what it has now is no request. */
    public boolean isWanting() {
        return values.isWanting() || contents.isWanting();
    }

    /** Reads them; then the request is made again, from the beginning. */
    public CompletableFuture<Void> gather() {
        uploads.clear();
        inline.clear();
        forced.clear();
        CompletableFuture<Void> first = values.read();
        CompletableFuture<Void> second = contents.read();
        CompletableFuture<Void> all = CompletableFuture.allOf(first, second);
        return Futures.cancelling(Futures.cancelling(all, first), second);
    }

    void add(S3Store store, String key, Content content, ValuePlace place) {
        uploads.add(new Upload(store, key, () -> CompletableFuture.completedFuture(content), place));
    }

    /** Has the bytes that a pointer of one store leads to put into another, or the same one, under another key. */
    void copy(S3Store from, Pointer pointer, S3Store store, String key, ValuePlace place) {
        uploads.add(new Upload(store, key, () -> Content.of(pointer, from.objects(face)), place));
    }

    void inline(ValuePlace place, int length) {
        inline.add(new Inline(place, length));
    }

    boolean isForced(ValuePlace place, int length) {
        return length >= forced.getOrDefault(place, Integer.MAX_VALUE);
    }

    /**
     * Has the largest values that stayed in an item put into S3 as well, as many as make it smaller by so many bytes; then the item is sealed
     * anew.
     *
     * @return false where nothing stayed that could be
     */
    public boolean force(ItemPlace item, int excess) {
        List<Inline> own = inline.stream()
                .filter(each -> each.place().item().equals(item) && each.length() > POINTER)
                .sorted(Comparator.comparingInt(Inline::length).reversed())
                .toList();
        int left = excess;
        for (Inline each : own) {
            if (left > 0) {
                forced.merge(each.place(), each.length(), Math::min);
                left -= each.length() - POINTER;
            }
        }
        inline.removeIf(each -> each.place().item().equals(item));
        uploads.removeIf(each -> each.place().item().equals(item));
        return !own.isEmpty();
    }

    /**
     * Whether something of a stored item is an object of this call, or what is in it. Then the call has written it: nobody else gives that key to
     * an object, and nobody copies a pointer.
     */
    public boolean areIn(Collection<AttributeValue> stored) {
        return stored.stream().anyMatch(this::isIn);
    }

    private boolean isIn(AttributeValue stored) {
        if (ObjectValues.isPointer(stored)) {
            AttributeValue key = stored.m().get("key");
            return key != null && key.s() != null && begun.contains(key.s());
        }
        return areIn(stored.hasM() ? stored.m().values() : stored.l());
    }

    /** Whether there is nothing to put. */
    public boolean isEmpty() {
        return uploads.isEmpty();
    }

    /**
     * Puts all objects, one after the other, or asynchronously some at a time. Where one cannot be put, those that were are deleted. To cancel it
     * cancels what is under way, and begins no more.
     */
    public CompletableFuture<Void> put() {
        CompletableFuture<Void> all = putSome(new ArrayDeque<>(uploads));
        CompletableFuture<Void> put = Futures.after(
                all,
                (nothing, failure) -> failure == null
                        ? CompletableFuture.completedFuture(null)
                        : discard()
                                .handle((deleted, ignored) -> null)
                                .thenCompose(gone -> CompletableFuture.failedFuture(failure)));
        return Futures.cancelling(put, all);
    }

    private CompletableFuture<Void> putSome(Deque<Upload> queue) {
        List<CompletableFuture<Void>> batch = new ArrayList<>();
        while (!queue.isEmpty() && batch.size() < AT_A_TIME) {
            CompletableFuture<Void> put = put(queue.remove());
            batch.add(put);
            if (put.isCompletedExceptionally()) {
                queue.clear(); // as a put in the thread of the caller is: nothing more is begun
            }
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(batch.toArray(CompletableFuture[]::new));
        batch.forEach(each -> Futures.cancelling(all, each));
        return queue.isEmpty() ? all : Futures.then(all, nothing -> putSome(queue));
    }

    private CompletableFuture<Void> put(Upload upload) {
        begun.add(upload.key());
        CompletableFuture<Void> put = Futures.then(
                Futures.begin(upload.content()),
                content -> upload.store().objects(face).put(upload.key(), content));
        CompletableFuture<Void> named = Futures.after(
                put,
                (nothing, failure) -> failure == null
                        ? CompletableFuture.completedFuture(null)
                        : CompletableFuture.failedFuture(
                                failure instanceof RuntimeException e
                                        ? ObjectValues.named(upload.place(), e)
                                        : failure));
        return Futures.cancelling(named, put);
    }

    /**
     * Deletes what was put, because no item was written that points to it. That fails silently: what is left is an orphan, as it is after a
     * crash.
     */
    public CompletableFuture<Void> discard() {
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (Upload upload : uploads) {
            if (begun.contains(upload.key())) {
                all.add(deleted(upload));
            }
        }
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Void> deleted(Upload upload) {
        try {
            return upload.store().objects(face).delete(upload.key()).handle((nothing, failure) -> null);
        } catch (RuntimeException e) {
            return CompletableFuture.completedFuture(null); // its store was closed meanwhile
        }
    }
}
