package dev.stator.benchmarks.mapping;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One object and one way to map it.
 *
 * @param value the object
 * @param mapping the way
 */
public record Trial<T>(T value, Mapping<T> mapping) {
    /** The object as an item. */
    public Map<String, AttributeValue> toItem() {
        return mapping.toItem(value);
    }

    /** The item as an object. */
    public T fromItem(Map<String, AttributeValue> item) {
        return mapping.fromItem(item);
    }

    /** See {@link Mapping#useOtherwise}. */
    public void useOtherwise() {
        mapping.useOtherwise(value);
    }

    /** The item that is stored after an item was read and written. */
    public Map<String, AttributeValue> roundTrip(Map<String, AttributeValue> item) {
        return mapping.toItem(mapping.fromItem(item));
    }
}
