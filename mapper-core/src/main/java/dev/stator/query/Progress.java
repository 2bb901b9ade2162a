package dev.stator.query;

import dev.stator.internal.Operation;
import dev.stator.internal.ReadPage;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How far a query or scan is: which page comes next, and how many items are still wanted. For one thread at a time. */
final class Progress<T, R> {
    private final Selection<T, R> selection;
    private @Nullable Map<String, AttributeValue> after;
    private @Nullable Integer wanted;
    private boolean done;

    Progress(Selection<T, R> selection) {
        this.selection = selection;
        this.wanted = selection.limit();
    }

    /** Whether there is no further page to ask for. */
    boolean isDone() {
        return done;
    }

    /**
     * The call that reads the next page.
     *
     * @throws dev.stator.error.InvalidTokenException at the first page, if it is to begin at a token that does not fit
     */
    Operation<?, ?, ReadPage<R>> next() {
        if (after == null) {
            after = selection.start();
        }
        return selection.reading().page(selection.pageSize(), wanted, after);
    }

    /** Moves on past a page that was read. */
    Page<R> take(ReadPage<R> read) {
        after = read.lastKey();
        if (wanted != null) {
            wanted -= read.count();
        }
        done = after.isEmpty() || (wanted != null && wanted == 0);
        return new Page<>(read, done, selection.reading());
    }
}
