package dev.stator.query;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How far the segments of a reading are, by the pages that were given; a query, and a scan that is not parallel, have one segment.
 *
 * <p>Immutable. Segments are begun in order and gone on with before others are begun, so that this is small however many there are.
 *
 * @param segments how many there are
 * @param begun how many of them were begun: the first ones
 * @param open the keys after which those go on that were begun and are not at their end; empty to begin at the beginning
 */
record Positions(int segments, int begun, SortedMap<Integer, Map<String, AttributeValue>> open) {
    /** Of a reading that is over. */
    static final Positions END = start(0);

    Positions {
        open = Collections.unmodifiableSortedMap(open);
    }

    /** Before the first page. */
    static Positions start(int segments) {
        return new Positions(segments, 0, new TreeMap<>());
    }

    /** With one more segment begun: the one with the number {@link #begun}. */
    Positions begin() {
        SortedMap<Integer, Map<String, AttributeValue>> more = new TreeMap<>(open);
        more.put(begun, Map.of());
        return new Positions(segments, begun + 1, more);
    }

    /** After a page of a segment, which ended at {@code lastKey}; an empty one is the end of the segment. */
    Positions after(int segment, Map<String, AttributeValue> lastKey) {
        SortedMap<Integer, Map<String, AttributeValue>> next = new TreeMap<>(open);
        if (lastKey.isEmpty()) {
            next.remove(segment);
        } else {
            next.put(segment, lastKey);
        }
        return new Positions(segments, begun, next);
    }

    /** With a segment that is not at its end, where its last item is {@code key}; empty if it has given none. */
    Positions at(int segment, Map<String, AttributeValue> key) {
        SortedMap<Integer, Map<String, AttributeValue>> next = new TreeMap<>(open);
        next.put(segment, key);
        return new Positions(segments, begun, next);
    }

    /** The key after which a segment goes on that is begun and not at its end; empty to begin at the beginning. */
    Map<String, AttributeValue> of(int segment) {
        return open.getOrDefault(segment, Map.of());
    }

    /** How many segments are not at their end. */
    int unfinished() {
        return open.size() + segments - begun;
    }

    /** Whether nothing more is to be read. */
    boolean isEnd() {
        return unfinished() == 0;
    }
}
