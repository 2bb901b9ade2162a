package dev.stator.internal;

import dev.stator.error.StatorException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item of a page that cannot be read, and was left out.
 *
 * @param key the attributes of its key; null where one of them is encrypted
 */
public record LeftOut(@Nullable Map<String, AttributeValue> key, StatorException failure) {}
