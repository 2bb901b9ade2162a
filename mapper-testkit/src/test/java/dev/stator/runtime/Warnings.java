package dev.stator.runtime;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The warnings of interceptors that fail, which the JDK's own logging gets where nothing else is bound to its loggers. */
final class Warnings extends Handler {
    private final List<String> texts = new CopyOnWriteArrayList<>();

    private Warnings() {}

    /** Each with what was thrown; they are printed nowhere. */
    static List<String> during(Runnable work) {
        Logger logger = Logger.getLogger("dev.stator.interceptor");
        Warnings warnings = new Warnings();
        logger.addHandler(warnings);
        logger.setUseParentHandlers(false);
        try {
            work.run();
        } finally {
            logger.removeHandler(warnings);
            logger.setUseParentHandlers(true);
        }
        return warnings.texts;
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getLevel().equals(Level.WARNING)) {
            texts.add(line.getMessage() + ": " + line.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
