package dev.stator.internal;

import dev.stator.schema.Key;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A key whose item is asked for.
 *
 * @param id which item it is
 * @param attributes as they are sent
 */
public record AskedKey(ItemKey id, Map<String, AttributeValue> attributes) {
    public static AskedKey of(Target<?> target, Key<?> key) {
        return new AskedKey(ItemKey.of(target.tableName(), target.schema(), key.attributes()), key.attributes());
    }
}
