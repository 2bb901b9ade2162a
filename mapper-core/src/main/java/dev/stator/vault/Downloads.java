package dev.stator.vault;

import dev.stator.internal.Futures;
import dev.stator.s3.Face;
import dev.stator.s3.Opener;
import dev.stator.s3.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The objects that one answer points to, read before what points to them is decoded. */
public final class Downloads {
    /** How many are read at a time, asynchronously. */
    private static final int AT_A_TIME = 16;

    private final Map<Pointer, Opener> wanted = new LinkedHashMap<>();
    private final Map<Pointer, byte[]> read = new ConcurrentHashMap<>();
    private final Map<Pointer, Throwable> failed = new ConcurrentHashMap<>();

    /** The bytes of a value; null where they are still to be read, which is noted. Why they could not be read is thrown. */
    byte @Nullable [] bytes(Pointer pointer, Opener opener) {
        byte[] bytes = read.get(pointer);
        Throwable failure = failed.get(pointer);
        if (failure instanceof RuntimeException e) {
            throw e;
        } else if (failure instanceof Error e) {
            throw e;
        } else if (bytes == null) {
            wanted.put(pointer, opener);
        }
        return bytes;
    }

    /** Whether something is to be read. */
    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** Reads what is wanted: one after the other, or asynchronously some at a time. */
    public CompletableFuture<Void> read(Face face) {
        List<Map.Entry<Pointer, Opener>> next = new ArrayList<>();
        for (Map.Entry<Pointer, Opener> each : wanted.entrySet()) {
            if (next.size() < (face == Face.BLOCKING ? 1 : AT_A_TIME)) {
                next.add(Map.entry(each.getKey(), each.getValue()));
            }
        }
        if (next.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        next.forEach(each -> wanted.remove(each.getKey()));
        CompletableFuture<Void> batch = CompletableFuture.allOf(next.stream()
                .map(each -> each.getValue().load(each.getKey(), face).handle((bytes, failure) -> {
                    if (failure == null) {
                        read.put(each.getKey(), bytes);
                    } else {
                        failed.put(each.getKey(), Futures.unwrap(failure));
                    }
                    return null;
                }))
                .toArray(CompletableFuture[]::new));
        return batch.thenCompose(nothing -> read(face));
    }
}
