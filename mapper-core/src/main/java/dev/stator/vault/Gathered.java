package dev.stator.vault;

import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.s3.S3Value;
import java.util.IdentityHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of values before a request can be made. The thread of a blocking call learns it at once; that of an asynchronous one notes
 * what it lacks, and makes the request again when that was read.
 *
 * @param <R> what is learnt of a value
 */
final class Gathered<R> {
    /** Most calls have none; the JDK makes room for 32 unless it is told otherwise. */
    private static final int FEW = 1;

    private final Face face;
    private final IdentityHashMap<S3Value, Supplier<CompletableFuture<R>>> wanted = new IdentityHashMap<>(FEW);
    private final IdentityHashMap<S3Value, CompletableFuture<R>> read = new IdentityHashMap<>(FEW);

    Gathered(Face face) {
        this.face = face;
    }

    /** What is learnt of a value; null where that is noted, to be read. What went wrong is thrown. */
    @Nullable
    R of(S3Value value, Supplier<CompletableFuture<R>> reading) {
        CompletableFuture<R> known = read.get(value);
        if (known != null) {
            return Futures.join(known);
        } else if (face == Face.BLOCKING) {
            return Futures.join(reading.get());
        }
        wanted.put(value, reading);
        return null;
    }

    boolean isWanting() {
        return !wanted.isEmpty();
    }

    /** Reads what was noted. It does not fail: what went wrong is told by {@link #of}. To cancel it cancels all of it. */
    CompletableFuture<Void> read() {
        wanted.forEach((value, reading) -> read.put(value, Futures.begin(reading)));
        CompletableFuture<?>[] begun = wanted.keySet().stream().map(read::get).toArray(CompletableFuture<?>[]::new);
        wanted.clear();
        CompletableFuture<Void> all = CompletableFuture.allOf(begun).handle((nothing, failure) -> null);
        for (CompletableFuture<?> each : begun) {
            Futures.cancelling(all, each);
        }
        return all;
    }
}
