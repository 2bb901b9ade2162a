package dev.stator.processor.problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;

/**
 * Collects the problems of one annotated type, so that all of them are seen in one compile and nothing is generated for a type
 * that has one.
 */
public final class Report {
    private record Entry(Position position, String message) {}

    private final Set<Entry> entries = new LinkedHashSet<>();

    /** Adds a problem; {@code details} fill the placeholders of its message. */
    public void add(Problem problem, Position position, Object... details) {
        entries.add(new Entry(position, problem.message(details)));
    }

    /** Whether there is no problem. */
    public boolean isClean() {
        return entries.isEmpty();
    }

    /**
     * Prints the problems that {@code printed} does not have yet, and adds them to it: two entities that use one wrong enum say
     * so once.
     */
    public void print(Messager messager, Set<String> printed) {
        List<Entry> fresh = new ArrayList<>();
        for (Entry entry : entries) {
            if (printed.add(entry.position + " " + entry.message)) {
                fresh.add(entry);
            }
        }
        fresh.forEach(entry -> entry.position.print(messager, entry.message));
    }
}
