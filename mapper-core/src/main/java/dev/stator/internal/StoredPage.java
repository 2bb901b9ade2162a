package dev.stator.internal;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A page of items as they are stored.
 *
 * @param after the key after which the next page begins; empty where this is the last one
 * @param units the capacity that it consumed; zero where nobody asked
 */
public record StoredPage(List<Map<String, AttributeValue>> items, Map<String, AttributeValue> after, double units) {}
