package dev.stator.benchmarks.encrypted;

import dev.stator.benchmarks.report.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Puts and gets of one entity, with the time on the clock that each took. */
final class Calls<T> {
    /** Calls of one kind in a turn. */
    static final int TURN = 20;

    private final Function<String, T> items;
    private final Consumer<T> put;
    private final Function<T, Optional<T>> get;
    private final List<Long> puts = new ArrayList<>();
    private final List<Long> gets = new ArrayList<>();

    /** @param items makes the item with an id */
    Calls(Function<String, T> items, Consumer<T> put, Function<T, Optional<T>> get) {
        this.items = items;
        this.put = put;
        this.get = get;
    }

    void put() {
        for (int i = 0; i < TURN; i++) {
            T item = items.apply("i" + i);
            long begin = System.nanoTime();
            put.accept(item);
            puts.add(System.nanoTime() - begin);
        }
    }

    void get() {
        for (int i = 0; i < TURN; i++) {
            T item = items.apply("i" + i);
            long begin = System.nanoTime();
            Optional<T> found = get.apply(item);
            gets.add(System.nanoTime() - begin);
            if (!found.equals(Optional.of(item))) {
                throw new IllegalStateException("another item was read than was put");
            }
        }
    }

    /** Forgets the times. */
    void forget() {
        puts.clear();
        gets.clear();
    }

    /** The median, in nanoseconds. */
    double putTime() {
        return Statistics.median(puts);
    }

    /** The median, in nanoseconds. */
    double getTime() {
        return Statistics.median(gets);
    }
}
