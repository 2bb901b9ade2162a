package dev.stator.internal;

import dev.stator.item.ItemReader;
import dev.stator.schema.Schema;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes entities of items, in both forms in which these come. */
record EntityDecoder<T>(Schema<T> schema) implements Reading.Decoder<T> {
    @Override
    public T decode(Map<String, AttributeValue> own, Map<String, AttributeValue> stored) {
        return schema.fromItem(own);
    }

    T read(ItemReader in) {
        return schema.read(in);
    }
}
