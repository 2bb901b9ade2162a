package dev.stator.internal;

import dev.stator.item.ItemReader;
import dev.stator.schema.Schema;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes entities of items, in both forms in which these come. */
record EntityDecoder<T>(Schema<T> schema) implements Function<Map<String, AttributeValue>, T> {
    @Override
    public T apply(Map<String, AttributeValue> item) {
        return schema.fromItem(item);
    }

    T read(ItemReader in) {
        return schema.read(in);
    }
}
