package dev.stator.examples.movies;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Puts movies through the asynchronous calls, a bounded number at a time, so that a long file never waits in memory. */
final class Loader {
    /** Of the order of the connections that the SDK's asynchronous client opens by default (50); more would only queue. */
    private static final int AT_ONCE = 32;

    private final MovieTable.Async movies;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Loader(MovieTable.Async movies) {
        this.movies = movies;
    }

    /** Stops at the first movie that cannot be stored, after the calls under way have ended. */
    long load(Iterable<Movie> newMovies, Runnable stored) {
        long count = 0;
        try {
            for (Movie movie : newMovies) {
                free.acquireUninterruptibly();
                if (failure.get() != null) {
                    free.release();
                    break;
                }
                put(movie, stored);
                count++;
            }
        } finally {
            free.acquireUninterruptibly(AT_ONCE);
        }
        Throwable first = failure.get();
        if (first != null) {
            throw new IllegalStateException("The catalogue could not be loaded: " + first.getMessage(), first);
        }
        return count;
    }

    private void put(Movie movie, Runnable stored) {
        movies.put(movie).whenComplete((done, problem) -> {
            if (problem == null) {
                stored.run();
            } else {
                failure.compareAndSet(null, problem);
            }
            free.release();
        });
    }
}
