package dev.stator.item;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The path of a value in an item, found by going through its text once more: what is read without a failure costs nothing for it. */
final class WirePath {
    private final byte[] bytes;
    private final int end;
    private final Deque<Level> levels = new ArrayDeque<>();

    private WirePath(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /** The path to {@code end}, in an item that begins at {@code start}. */
    static String of(byte[] bytes, int start, int end) {
        WirePath path = new WirePath(bytes, end);
        for (int i = start; i < end; ) {
            i = path.pass(i);
        }
        return path.text();
    }

    /** Every other level is the object around a value that names its type, and is left out. */
    private String text() {
        StringBuilder text = new StringBuilder();
        Iterator<Level> outermostFirst = levels.descendingIterator();
        while (outermostFirst.hasNext()) {
            Level level = outermostFirst.next();
            if (level.isArray) {
                if (level.index >= 0) {
                    Path.index(text, level.index);
                }
            } else if (level.name != null) {
                Path.name(text, level.name);
            }
            if (outermostFirst.hasNext()) {
                outermostFirst.next();
            }
        }
        return text.toString();
    }

    private int pass(int at) {
        switch (bytes[at]) {
            case '{' -> enter(false);
            case '[' -> enter(true);
            case '}', ']' -> levels.poll();
            case ',' -> comma();
            case '"' -> {
                return string(at);
            }
            default -> {
                // white space, a colon, a part of a word
            }
        }
        return at + 1;
    }

    private void enter(boolean isArray) {
        element();
        levels.push(new Level(isArray));
    }

    private void comma() {
        Level level = levels.peek();
        if (level != null) {
            level.isBetween = true;
        }
    }

    private void element() {
        Level level = levels.peek();
        if (level != null && level.isArray && level.isBetween) {
            level.index++;
            level.isBetween = false;
        }
    }

    private int string(int at) {
        int stop = at + 1;
        while (stop < end && bytes[stop] != '"') {
            stop += bytes[stop] == '\\' ? 2 : 1;
        }
        element();
        Level level = levels.peek();
        if (level != null && !level.isArray && level.isBetween && stop < end) {
            level.name = new String(bytes, at + 1, stop - at - 1, StandardCharsets.UTF_8);
            level.isBetween = false;
        }
        return stop + 1;
    }

    /** An object or an array. */
    private static final class Level {
        final boolean isArray;
        int index = -1;

        @Nullable
        String name;

        /** Whether a name or an element comes next. */
        boolean isBetween = true;

        Level(boolean isArray) {
            this.isArray = isArray;
        }
    }
}
