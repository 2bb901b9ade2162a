package dev.stator.internal;

import dev.stator.schema.Index;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.Protection;
import dev.stator.schema.TableSchema;
import dev.stator.schema.Transform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/** Keys and projections of a schema in the terms of the SDK. */
public final class KeySchemas {
    private KeySchemas() {}

    /** The global indexes. */
    public static List<Index> global(TableSchema<?> schema) {
        return indexes(schema, Index.Scope.GLOBAL);
    }

    /** The local indexes. */
    public static List<Index> local(TableSchema<?> schema) {
        return indexes(schema, Index.Scope.LOCAL);
    }

    private static List<Index> indexes(TableSchema<?> schema, Index.Scope scope) {
        return schema.indexes().stream().filter(index -> index.scope() == scope).toList();
    }

    /** The attributes of the table's key, the hash key first. */
    static List<KeyAttribute> attributes(TableSchema<?> schema) {
        return schema.rangeKey().map(range -> List.of(schema.hashKey(), range)).orElse(List.of(schema.hashKey()));
    }

    /** The attributes of the key of an item; none where it does not have them all. */
    static Map<String, AttributeValue> key(TableSchema<?> schema, Map<String, AttributeValue> item) {
        String hash = schema.hashKey().name();
        AttributeValue hashValue = item.get(hash);
        if (hashValue == null) {
            return Map.of();
        } else if (schema.rangeKey().isEmpty()) {
            return Map.of(hash, hashValue);
        }
        String range = schema.rangeKey().get().name();
        AttributeValue rangeValue = item.get(range);
        return rangeValue == null ? Map.of() : Map.of(hash, hashValue, range, rangeValue);
    }

    /** Which attributes of the table's key are encrypted, and how. */
    static Map<String, Transform> encrypted(TableSchema<?> schema) {
        Protection protection = schema.definition().protection();
        if (protection.place(schema.hashKey().name()) == null
                && (schema.rangeKey().isEmpty()
                        || protection.place(schema.rangeKey().get().name()) == null)) {
            return Map.of();
        }
        Map<String, Transform> encrypted = new HashMap<>();
        for (KeyAttribute key : attributes(schema)) {
            if (schema.definition().protection().place(key.name()) instanceof Protection.Value leaf) {
                encrypted.put(key.name(), leaf.transform());
            }
        }
        return encrypted;
    }

    /** The attributes of the indexes' keys, each once. */
    static List<KeyAttribute> indexKeys(TableSchema<?> schema) {
        if (schema.indexes().isEmpty()) {
            return List.of(); // a table object is made without loading the JDK's streams
        }
        return schema.indexes().stream().flatMap(KeySchemas::keys).distinct().toList();
    }

    private static Stream<KeyAttribute> keys(Index index) {
        return Stream.concat(index.hashKey().stream(), index.rangeKey().stream());
    }

    /** The types of all attributes of all keys, each once. */
    static List<AttributeDefinition> definitions(TableSchema<?> schema) {
        return definitions(
                Stream.of(Stream.of(schema.hashKey()), schema.rangeKey().stream(), indexKeys(schema).stream())
                        .flatMap(keys -> keys));
    }

    static List<AttributeDefinition> definitions(Index index) {
        return definitions(keys(index));
    }

    private static List<AttributeDefinition> definitions(Stream<KeyAttribute> keys) {
        Map<String, AttributeDefinition> definitions = new LinkedHashMap<>();
        keys.forEach(key -> definitions.put(
                key.name(),
                AttributeDefinition.builder()
                        .attributeName(key.name())
                        .attributeType(key.type().name())
                        .build()));
        return List.copyOf(definitions.values());
    }

    static List<KeySchemaElement> of(TableSchema<?> schema) {
        return elements(List.of(schema.hashKey()), schema.rangeKey().stream().toList());
    }

    static List<KeySchemaElement> of(Index index) {
        return elements(index.hashKey(), index.rangeKey());
    }

    private static List<KeySchemaElement> elements(List<KeyAttribute> hashKey, List<KeyAttribute> rangeKey) {
        List<KeySchemaElement> elements = new ArrayList<>();
        hashKey.forEach(key -> elements.add(element(key, KeyType.HASH)));
        rangeKey.forEach(key -> elements.add(element(key, KeyType.RANGE)));
        return elements;
    }

    private static KeySchemaElement element(KeyAttribute key, KeyType type) {
        return KeySchemaElement.builder()
                .attributeName(key.name())
                .keyType(type)
                .build();
    }

    /** Which attributes an index holds. */
    public static Projection projection(Index index) {
        return switch (index.projection()) {
            case ALL -> Projection.builder().projectionType(ProjectionType.ALL).build();
            case KEYS_ONLY ->
                Projection.builder().projectionType(ProjectionType.KEYS_ONLY).build();
            case INCLUDE ->
                Projection.builder()
                        .projectionType(ProjectionType.INCLUDE)
                        .nonKeyAttributes(index.include())
                        .build();
        };
    }
}
