package dev.stator.internal;

import org.jspecify.annotations.Nullable;

/** Something that is done to a table or an item, in the words of messages. */
abstract class Described {
    /** The verb, for messages: {@code put}. */
    abstract String verb();

    /** The table's name without prefix; null for a call that is about no table. */
    abstract @Nullable String table();

    /** The item's key as text; null for a call that is not about one item. */
    @Nullable
    String key() {
        return null;
    }

    /** The verb and what it is about: {@code put orders[customerId=c1, orderId=o1]}. */
    final String description() {
        String table = table();
        String key = key();
        return verb() + (table == null ? "" : " " + table) + (key == null ? "" : "[" + key + "]");
    }
}
