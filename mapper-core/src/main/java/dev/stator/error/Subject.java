package dev.stator.error;

import org.jspecify.annotations.Nullable;

/** The words for what a message is about. */
final class Subject {
    private Subject() {}

    static String of(String table, @Nullable String key) {
        return key == null ? table : table + "[" + key + "]";
    }

    static String attribute(String path) {
        return path.isEmpty() ? "the item" : "attribute '" + path + "'";
    }
}
