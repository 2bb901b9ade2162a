package dev.stator.benchmarks.mapping;

import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A schema of the SDK's enhanced client. */
record EnhancedMapping<T>(TableSchema<T> schema) implements Mapping<T> {
    @Override
    public Map<String, AttributeValue> toItem(T value) {
        return schema.itemToMap(value, true);
    }

    @Override
    public T fromItem(Map<String, AttributeValue> item) {
        return schema.mapToItem(item);
    }
}
