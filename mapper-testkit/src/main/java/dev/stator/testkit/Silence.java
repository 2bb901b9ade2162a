package dev.stator.testkit;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.concurrent.Callable;

/**
 * Drops what one thread prints: DynamoDB Local prints its settings whenever it starts, between the lines of the program that
 * starts it. What other threads print meanwhile is kept.
 */
final class Silence {
    private Silence() {}

    /** Calls {@code noisy}, and drops what this thread prints meanwhile. */
    static <T> T during(Callable<T> noisy) throws Exception {
        PrintStream before = System.out;
        System.setOut(new PrintStream(new OthersOnly(before, Thread.currentThread()), true, Charset.defaultCharset()));
        try {
            return noisy.call();
        } finally {
            System.setOut(before);
        }
    }

    private static final class OthersOnly extends FilterOutputStream {
        private final Thread silenced;

        OthersOnly(PrintStream out, Thread silenced) {
            super(out);
            this.silenced = silenced;
        }

        @Override
        public void write(int b) throws IOException {
            if (Thread.currentThread() != silenced) {
                out.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (Thread.currentThread() != silenced) {
                out.write(bytes, offset, length);
            }
        }
    }
}
