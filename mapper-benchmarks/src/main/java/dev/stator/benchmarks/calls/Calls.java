package dev.stator.benchmarks.calls;

import java.util.List;

/** Calls on a table of orders. Each gives what it read, so that the two that make it can be compared. */
public interface Calls {
    /** The calls of one library. */
    static Calls of(Library library) {
        return switch (library) {
            case STATOR -> new StatorCalls(CannedAnswers.client());
            case ENHANCED -> new EnhancedCalls(CannedAnswers.client());
            case LOW_LEVEL -> new LowLevelCalls(CannedAnswers.client());
        };
    }

    /** Who makes the calls. */
    enum Library {
        STATOR("Stator"),
        ENHANCED("enhanced, bean"),

        /** Which maps nothing. */
        LOW_LEVEL("SDK client");

        private final String label;

        Library(String label) {
            this.label = label;
        }

        /** How tables name it. */
        public String label() {
            return label;
        }
    }

    /** One order by its key. */
    Object get();

    /** One page of 100 orders of one customer, with a range and a filter. */
    List<?> query();

    /** Sets one attribute if another has a value; the item as it is then. */
    Object update();

    /** 100 orders by their keys. */
    List<?> batchGet();

    /** Puts 25 orders. */
    Object batchWrite();
}
