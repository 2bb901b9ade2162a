package dev.stator.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where a page begins.
 *
 * @param after the key of the last item that was given before it, as it is stored but for a tenant's name; empty if there was none
 * @param resume a key of another tenant, further on, that it begins after all the same, as it is stored; null where it is {@code after}
 */
public record PageStart(
        Map<String, AttributeValue> after, @Nullable Map<String, AttributeValue> resume) {}
