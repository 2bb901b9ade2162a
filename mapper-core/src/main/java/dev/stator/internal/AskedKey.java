package dev.stator.internal;

import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A key whose item is asked for.
 *
 * @param id which item it is
 * @param attributes as they are sent
 * @param types as which it is asked for
 */
public record AskedKey(ItemKey id, Map<String, AttributeValue> attributes, List<TableSchema<?>> types) {
    public static AskedKey of(Target<?> target, Key<?> key) {
        return new AskedKey(
                ItemKey.of(target.tableName(), target.schema(), key.attributes()),
                key.attributes(),
                List.of(target.schema()));
    }

    /** The same, asked for as other types too. */
    public AskedKey and(AskedKey other) {
        return new AskedKey(
                id,
                attributes,
                Stream.concat(types.stream(), other.types.stream()).distinct().toList());
    }
}
