package dev.stator.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where a page begins.
 *
 * @param after the key of the last item that was given before it, as it is stored but for a tenant's name; empty if there was none
 * @param resume where it begins all the same, further on, of which nobody is told; null where it is {@code after}
 */
public record PageStart(
        Map<String, AttributeValue> after, @Nullable Resume resume) {
    /**
     * A place without an item of the caller's: at an item of another tenant, or before the first one with the key in its next form.
     *
     * @param form the number of the form in which the key is asked for; 0 where it has one form
     * @param after the key that it begins after, as it is stored; empty at the beginning
     */
    public record Resume(int form, Map<String, AttributeValue> after) {}
}
