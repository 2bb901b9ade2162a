package dev.stator.internal;

import dev.stator.error.ProtectedValueException;
import dev.stator.error.StatorException;
import dev.stator.error.UndecodableItemException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * What is wrong with items that cannot be read, each under what tells it apart: kept, in the place of being thrown. What is not the fault of an
 * item is thrown all the same.
 *
 * @param <P> what tells an item apart, such as its place in an answer
 */
public final class ItemFailures<P> {
    private final Map<P, StatorException> failures = new HashMap<>();

    /** The answer is read from its beginning: a second time where the items point to objects, which are there now. */
    void begin() {
        failures.clear();
    }

    /** What {@code reading} gives; null where the item cannot be read. */
    public <V> @Nullable V read(P place, Supplier<V> reading) {
        try {
            return reading.get();
        } catch (StatorException e) {
            if (!isOfItem(e)) {
                throw e;
            }
            failures.put(place, e);
            return null;
        }
    }

    /** Why the item in this place cannot be read; null where it can. */
    public @Nullable StatorException at(P place) {
        return failures.get(place);
    }

    /** Whether it is what is stored in an item that fails, and would fail again. */
    private static boolean isOfItem(StatorException failure) {
        return failure instanceof ProtectedValueException
                || (failure instanceof UndecodableItemException && !isOfService(failure.getCause()));
    }

    /** Whether code of the user, such as a converter, failed for a service that it called, or because its thread was interrupted. */
    private static boolean isOfService(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean isOther = cause instanceof StatorException e && !isOfItem(e);
            if (isOther || cause instanceof SdkException || cause instanceof InterruptedException) {
                return true;
            }
        }
        return false;
    }
}
