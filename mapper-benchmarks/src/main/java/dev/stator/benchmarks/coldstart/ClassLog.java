package dev.stator.benchmarks.coldstart;

import java.util.ArrayList;
import java.util.List;

/** Reads what {@code -Xlog:class+load} prints: a line a class, {@code dev.stator.schema.Schema source: file:/…}. */
final class ClassLog {
    /** Prints the lines on the standard output, without decorations. */
    static final String FLAG = "-Xlog:class+load:stdout:none";

    private ClassLog() {}

    /** The names of the classes that were loaded after {@code begin} and before {@code end}; those of lambdas too. */
    static List<String> between(List<String> log, Class<?> begin, Class<?> end) {
        List<String> classes = new ArrayList<>();
        boolean inside = false;
        for (String line : log) {
            if (!line.contains(" source: ")) {
                continue;
            }
            String name = line.substring(0, line.indexOf(' '));
            if (name.equals(end.getName())) {
                return classes;
            }
            if (inside) {
                classes.add(name);
            }
            inside |= name.equals(begin.getName());
        }
        throw new IllegalStateException("the class log does not show where the mapping begins and ends");
    }
}
