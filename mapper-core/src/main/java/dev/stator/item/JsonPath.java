package dev.stator.item;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The path of a value in an item, from where Jackson stands. */
final class JsonPath {
    private JsonPath() {}

    /**
     * The path from {@code item} to {@code current}. Every other level is the object around a value that names its type, and is left
     * out.
     *
     * @param ahead whether an array's next element is meant where {@code current} is one, not its last
     */
    static String of(@Nullable JsonStreamContext item, @Nullable JsonStreamContext current, boolean ahead) {
        Deque<JsonStreamContext> levels = new ArrayDeque<>();
        for (JsonStreamContext level = current; level != null; level = level.getParent()) {
            levels.push(level);
            if (isSame(level, item)) {
                return of(levels, ahead);
            }
        }
        return ""; // the item has been left
    }

    @SuppressWarnings("ReferenceEquality") // contexts are places, not values
    private static boolean isSame(JsonStreamContext level, @Nullable JsonStreamContext item) {
        return level == item;
    }

    private static String of(Deque<JsonStreamContext> levels, boolean ahead) {
        StringBuilder path = new StringBuilder();
        while (!levels.isEmpty()) {
            JsonStreamContext level = levels.pop();
            if (level.inArray()) {
                int index = level.getEntryCount() - (ahead && levels.isEmpty() ? 0 : 1);
                if (index >= 0) {
                    Path.index(path, index);
                }
            } else if (level.getCurrentName() != null) {
                Path.name(path, level.getCurrentName());
            }
            levels.poll(); // the object that names the type
        }
        return path.toString();
    }
}
