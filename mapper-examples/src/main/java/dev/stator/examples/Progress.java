package dev.stator.examples;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar that moves on a terminal; in a file or a pipe it is one line, the last, for a bar cannot move there. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 78;

    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    static Progress start(String task, long total, PrintStream out) {
        return new Progress(new ProgressBarBuilder()
                .setTaskName("  %-10s".formatted(task))
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .setConsumer(isTerminal() ? new ConsoleProgressBarConsumer(out, WIDTH) : new LastLine(out))
                .hideEta()
                .build());
    }

    /** From JDK 22 to 24 there is always a console, unless -Djdk.console=java.base is given, as the POM does. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        return System.console() != null;
    }

    /** One more is done; from any thread. */
    void step() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }

    /** Prints the bar as it looks at its end. */
    private static final class LastLine implements ProgressBarConsumer {
        private final PrintStream out;
        private volatile String line = "";

        LastLine(PrintStream out) {
            this.out = out;
        }

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String rendered) {
            line = rendered;
        }

        @Override
        public void close() {
            out.println(line.stripTrailing());
        }
    }
}
