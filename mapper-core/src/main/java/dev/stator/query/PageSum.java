package dev.stator.query;

import dev.stator.error.NotOneItemException;
import dev.stator.internal.ReadPage;
import dev.stator.internal.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages added up: what all results but streams are made of, on both faces. For one thread at a time. */
final class PageSum<R> {
    private final Reading<?, R> reading;
    private final List<R> items = new ArrayList<>();
    private long count;
    private int scannedCount;
    private Positions after = Positions.END;

    PageSum(Reading<?, R> reading) {
        this.reading = reading;
    }

    void add(Page<R> page) {
        ReadPage<R> read = page.read();
        items.addAll(read.items());
        count += read.count();
        scannedCount += read.scannedCount();
        after = page.after();
    }

    long count() {
        return count;
    }

    List<R> list() {
        return Collections.unmodifiableList(items);
    }

    Page<R> page() {
        return new Page<>(
                new ReadPage<>(list(), items.size(), scannedCount, Map.of(), null, List.of(), 0), after, true, reading);
    }

    Optional<R> first() {
        return items.stream().findFirst();
    }

    Optional<R> oneOrEmpty() {
        if (items.size() > 1) {
            throw notOne(false);
        }
        return first();
    }

    R one() {
        return oneOrEmpty().orElseThrow(() -> notOne(true));
    }

    private NotOneItemException notOne(boolean none) {
        return new NotOneItemException(reading.target().schema().tableName(), reading.description(), none);
    }
}
