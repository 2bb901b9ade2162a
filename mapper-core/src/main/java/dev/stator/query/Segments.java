package dev.stator.query;

import dev.stator.internal.PageStart;
import dev.stator.internal.ReadPage;
import dev.stator.internal.Reading;
import dev.stator.internal.Segment;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a reading is: which pages to ask for next, and how many items are still wanted. For one thread at a time.
 *
 * <p>Of each segment at most one page is asked for or waits to be taken, and of all no more than {@link #MOST_AT_ONCE}. A segment that was
 * begun is gone on with before another is begun, which keeps the positions few.
 *
 * <p>What is wanted is shared out among the pages that are asked for: together they never read more, because that is paid for, and no
 * page has to be cut. With a filter it is not known how much gives how much, so each page may hold all that is wanted; the one that is
 * too much is read once more, up to where that is.
 */
final class Segments<T, R> {
    /** As many requests as the HTTP clients of the SDK have connections, if nobody says otherwise: its MAX_CONNECTIONS. */
    static final int MOST_AT_ONCE = 50;

    private final Selection<T, R> selection;
    private final Map<Integer, Integer> asked = new HashMap<>();

    /** Where segments go on that are at no item of the caller's. */
    private final Map<Integer, PageStart.Resume> resume = new HashMap<>();

    private @Nullable Positions positions;
    private @Nullable Integer wanted;

    Segments(Selection<T, R> selection) {
        this.selection = selection;
        this.wanted = selection.limit();
    }

    /** Whether there is no further page to take. */
    boolean isDone() {
        return positions != null && (positions.isEnd() || (wanted != null && wanted == 0));
    }

    /** How many pages can be asked for at once. */
    int width() {
        return Math.min(MOST_AT_ONCE, positions().unfinished());
    }

    /**
     * The next call to make; null as long as no other page may be asked for.
     *
     * @throws dev.stator.error.InvalidTokenException at the first page, if it is to begin at a token that does not fit
     */
    @Nullable
    PageRequest<R> next() {
        int slots = width() - asked.size();
        Integer share = slots > 0 ? share(slots) : null;
        if (slots <= 0 || (share != null && share == 0)) {
            return null;
        }
        int segment = idle();
        asked.put(segment, share == null ? 0 : share);
        Reading<T, R> reading = selection.reading();
        return new PageRequest<>(
                segment,
                reading.page(
                        selection.pageSize(),
                        share,
                        new PageStart(positions().of(segment), resume.get(segment)),
                        new Segment(segment, positions().segments()),
                        selection.leavesOut()),
                reading.rateLimit());
    }

    private Positions positions() {
        Positions known = positions;
        if (known == null) {
            known = selection.start();
            positions = known;
        }
        return known;
    }

    /** The next segment of which no page is asked for; there is one where there are fewer pages asked for than segments unfinished. */
    private int idle() {
        for (int open : positions().open().keySet()) {
            if (!asked.containsKey(open)) {
                return open;
            }
        }
        int fresh = positions().begun();
        positions = positions().begin();
        return fresh;
    }

    /** How many items the next page may give; null for all that it holds. */
    private @Nullable Integer share(int slots) {
        if (wanted == null || selection.reading().isFiltered()) {
            return wanted;
        }
        int left = wanted - asked.values().stream().mapToInt(Integer::intValue).sum();
        if (left == 0) {
            return 0;
        }
        int share = 1 + (left - 1) / slots;
        return selection.pageSize() == null ? share : Math.min(share, selection.pageSize());
    }

    /** Moves on past a page that was read; null if it has more than is wanted, and is to be read again. */
    @Nullable
    Page<R> take(int segment, ReadPage<R> read) {
        asked.remove(segment);
        if (wanted != null && read.count() > wanted) {
            return null;
        }
        selection.tell(read.leftOut()); // what this throws finds the reading as it was
        if (wanted != null) {
            wanted -= read.count();
        }
        Positions after = read.resume() == null
                ? positions().after(segment, read.lastKey())
                : positions().at(segment, read.lastKey());
        if (read.resume() == null) {
            resume.remove(segment);
        } else {
            resume.put(segment, read.resume());
        }
        positions = after;
        return new Page<>(read, after, isDone(), selection.reading());
    }
}
