package dev.stator.internal;

import dev.stator.error.VersionConflictException;
import dev.stator.expression.VersionGuard;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * That a stored item has not the version which was expected of it.
 *
 * @param expected null where there was to be none
 * @param stored null where there is none
 * @param text what it is, for messages
 */
record VersionConflict(@Nullable Long expected, @Nullable Long stored, String text) {
    /**
     * The conflict of an item with its guard.
     *
     * @param item as it is stored; empty where there is none
     * @return null where there is no guard, and where it holds
     */
    static @Nullable VersionConflict of(@Nullable VersionGuard<?> guard, Map<String, AttributeValue> item) {
        if (guard == null || guard.holdsOf(item)) {
            return null;
        }
        AttributeValue version = item.get(guard.attribute());
        Long expected = guard.expected() == null ? null : whole(guard.expected());
        Long stored = version == null ? null : whole(version);
        String found;
        if (item.isEmpty()) {
            found = "there is no item any more";
        } else if (version == null) {
            found = "the stored item has none";
        } else {
            found = stored == null ? "'" + guard.attribute() + "' is no whole number" : stored + " is stored";
        }
        String wanted = expected == null ? "the version that was read" : "version " + expected;
        return new VersionConflict(
                expected, stored, (guard.expected() == null ? "no version" : wanted) + " was expected, and " + found);
    }

    /** The number that a version is; null where it is none. */
    private static @Nullable Long whole(AttributeValue version) {
        if (version.n() == null) {
            return null;
        }
        try {
            return new BigDecimal(version.n()).longValueExact();
        } catch (ArithmeticException e) {
            return null; // another program counts there, in fractions or beyond what a version can be
        }
    }

    VersionConflictException exception(
            String message,
            @Nullable String table,
            @Nullable String key,
            @Nullable Object item,
            @Nullable Throwable cause) {
        return new VersionConflictException(message, table, key, expected, stored, item, cause);
    }
}
