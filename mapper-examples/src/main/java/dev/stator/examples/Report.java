package dev.stator.examples;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the main job says: short sections of aligned lines, each a verb and what came of it. */
final class Report {
    private static final int VERB_WIDTH = 10;

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void section(String title) {
        out.printf("%n%s%n%s%n", title, "-".repeat(title.length()));
    }

    void line(String verb, String text) {
        out.println(("  %-" + VERB_WIDTH + "s %s").formatted(verb, text).stripTrailing());
    }

    /** Another line of the same verb. */
    void more(String text) {
        line("", text);
    }

    /** A bar that grows while something long is done; ends as one line of the report. */
    Progress progress(String verb, long total) {
        return Progress.start(verb, total, out);
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String count(long number, String noun) {
        return count(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** The time since then. */
    static String since(Instant start) {
        return String.format(
                Locale.ROOT, "%.1f s", Duration.between(start, Instant.now()).toMillis() / 1000.0);
    }
}
