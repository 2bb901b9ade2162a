package dev.stator.internal;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One page as it was read.
 *
 * @param items decoded
 * @param scannedCount how many items DynamoDB looked at
 * @param lastKey the key that the next page begins after; empty on the last page
 */
public record ReadPage<T>(List<T> items, int scannedCount, Map<String, AttributeValue> lastKey) {}
