package dev.stator.query;

import dev.stator.internal.ReadPage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a call ended that reads a page of a segment: with the page, or with what went wrong. */
record Arrival<R>(
        int segment, @Nullable ReadPage<R> page, @Nullable Throwable failure) {
    /** The page; throws what went wrong, as it is. */
    ReadPage<R> get() {
        if (page != null) {
            return page;
        }
        Throwable reason = Objects.requireNonNull(failure, "failure");
        if (reason instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) reason; // calls declare no checked exception
    }

    /** Without the items, whose values are not for logs. */
    @Override
    public String toString() {
        return "Arrival[segment=" + segment + ", " + (page == null ? failure : page) + "]";
    }
}
