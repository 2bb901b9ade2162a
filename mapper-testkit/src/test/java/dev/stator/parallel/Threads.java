package dev.stator.parallel;

import java.util.List;

/** The threads of parallel scans of grains. */
final class Threads {
    private static final String PREFIX = "stator-grains-";

    /** Far more than it takes. */
    private static final long MILLISECONDS = 60_000;

    private Threads() {}

    static List<Thread> running() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(PREFIX))
                .toList();
    }

    /** Those that still run after time enough. */
    static List<Thread> afterTheirEnd() throws InterruptedException {
        for (Thread thread : running()) {
            thread.join(MILLISECONDS);
        }
        return running();
    }
}
