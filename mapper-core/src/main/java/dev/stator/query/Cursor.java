package dev.stator.query;

import dev.stator.internal.ReadPage;
import dev.stator.internal.ScanPage;
import dev.stator.internal.Target;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How far a scan is: which page comes next, and how many items are still wanted. For one thread at a time. */
final class Cursor<T> {
    private final Target<T> target;
    private final @Nullable Integer pageSize;
    private Map<String, AttributeValue> after = Map.of();
    private @Nullable Integer wanted;
    private boolean done;

    Cursor(Target<T> target, @Nullable Integer pageSize, @Nullable Integer limit) {
        this.target = target;
        this.pageSize = pageSize;
        this.wanted = limit;
    }

    /** Whether there is no further page to ask for. */
    boolean isDone() {
        return done;
    }

    /** The call that reads the next page; no more items than are wanted, because those that are read are paid for. */
    ScanPage<T> next() {
        return new ScanPage<>(target, atMost(pageSize, wanted), after);
    }

    private static @Nullable Integer atMost(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.min(one, other);
    }

    /** Moves on past a page that was read. */
    Page<T> take(ReadPage<T> read) {
        List<T> items = read.items();
        after = read.lastKey();
        if (wanted != null) {
            items = items.subList(0, Math.min(wanted, items.size()));
            wanted -= items.size();
        }
        done = after.isEmpty() || (wanted != null && wanted == 0);
        return new Page<>(items, read.scannedCount(), done);
    }
}
