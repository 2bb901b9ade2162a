package dev.stator.vault;

import dev.stator.error.ProtectedValueException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.s3.Opener;
import dev.stator.s3.Pointer;
import dev.stator.transform.TransformException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The objects that one answer points to, read before what points to them is decoded. */
public final class Downloads {
    /** How many are read at a time, asynchronously. */
    private static final int AT_A_TIME = 16;

    private record Wanted(Pointer pointer, Opener opener, ItemPlace item) {}

    /** In the order of the answer, in which they are read. */
    private final Map<Pointer, Wanted> wanted = Collections.synchronizedMap(new LinkedHashMap<>());

    private volatile boolean isRead;
    private final Map<Pointer, byte[]> read = new ConcurrentHashMap<>();
    private final Map<Pointer, Throwable> failed = new ConcurrentHashMap<>();
    private final Set<ItemPlace> incomplete = ConcurrentHashMap.newKeySet();

    /** The bytes of a value; null where they are still to be read, which is noted. Why they could not be read is thrown. */
    byte @Nullable [] bytes(Pointer pointer, Opener opener, ItemPlace item) {
        byte[] bytes = read.get(pointer);
        Throwable failure = failed.get(pointer);
        if (failure instanceof RuntimeException e) {
            throw e;
        } else if (failure instanceof Error e) {
            throw e;
        } else if (bytes == null && isRead) {
            throw new TransformException(Reason.OBJECT_MISSING, "its object was not read");
        } else if (bytes == null) {
            wanted.put(pointer, new Wanted(pointer, opener, item));
        }
        return bytes;
    }

    /** Items that point to objects which are not there; each is told once. */
    public Set<ItemPlace> incomplete() {
        Set<ItemPlace> items = new LinkedHashSet<>(incomplete);
        incomplete.clear();
        return items;
    }

    /** Whether something is to be read that was asked for. */
    public boolean isWanting() {
        return !wanted.isEmpty();
    }

    /** From now on what is asked for is noted. */
    public void open() {
        isRead = false;
    }

    /** From now on everything must have been read. */
    public void close() {
        isRead = true;
    }

    /** Reads what is wanted: one after the other, or asynchronously some at a time. What cannot be read is told when it is asked for. */
    public CompletableFuture<Void> read(Face face) {
        Deque<Wanted> queue = new ArrayDeque<>(wanted.values());
        queue.forEach(each -> wanted.remove(each.pointer(), each));
        if (face == Face.BLOCKING) {
            queue.forEach(each -> Futures.join(read(each, face)));
            return CompletableFuture.completedFuture(null);
        }
        return readSome(queue);
    }

    private CompletableFuture<Void> readSome(Deque<Wanted> queue) {
        List<CompletableFuture<Void>> batch = new ArrayList<>();
        while (!queue.isEmpty() && batch.size() < AT_A_TIME) {
            batch.add(read(queue.remove(), Face.ASYNC));
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(batch.toArray(CompletableFuture[]::new));
        batch.forEach(each -> Futures.cancelling(all, each));
        return queue.isEmpty() ? all : Futures.then(all, nothing -> readSome(queue));
    }

    private CompletableFuture<Void> read(Wanted each, Face face) {
        CompletableFuture<byte[]> load = each.opener().load(each.pointer(), face);
        CompletableFuture<Void> noted = load.handle((bytes, failure) -> {
            if (failure == null) {
                read.put(each.pointer(), bytes);
                return null;
            }
            Throwable cause = Futures.unwrap(failure);
            failed.put(each.pointer(), cause);
            if (cause instanceof ProtectedValueException value && value.reason() == Reason.OBJECT_MISSING) {
                incomplete.add(each.item());
            }
            return null;
        });
        return Futures.cancelling(noted, load);
    }
}
