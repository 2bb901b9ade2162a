package dev.stator.internal;

import dev.stator.expression.VersionGuard;
import dev.stator.schema.Key;
import dev.stator.schema.SealedTableSchema;
import dev.stator.schema.TableSchema;
import dev.stator.schema.TypeMark;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item that a query or scan found, by its key.
 *
 * @param key of the item; where its type was asked for, with the schema of that
 * @param guard the version that it had; null where that was not asked for
 * @param storedKey the key as it is stored, where something of it is encrypted: the key that encrypted it need not be the primary one; otherwise
 *     null
 */
public record FoundItem<T>(
        Key<T> key,
        @Nullable VersionGuard<T> guard,
        @Nullable Map<String, AttributeValue> storedKey) {
    /** An item, whatever its type. */
    static <T> FoundItem<T> of(
            TableSchema<T> schema, Map<String, AttributeValue> own, Map<String, AttributeValue> stored) {
        return new FoundItem<>(schema.keyOfItem(own), null, storedKey(schema, stored));
    }

    /** An item of its own type. */
    static <T> FoundItem<T> typed(
            TableSchema<T> schema, Map<String, AttributeValue> own, Map<String, AttributeValue> stored) {
        return of(type(schema, own), own, stored);
    }

    /** An item of its own type, with the version that this has. */
    static <T> FoundItem<T> versioned(
            TableSchema<T> schema, Map<String, AttributeValue> own, Map<String, AttributeValue> stored) {
        TableSchema<T> type = type(schema, own);
        VersionGuard<T> guard = versionAttribute(type)
                .map(version -> new VersionGuard<T>(version, own.get(version)))
                .orElse(null);
        return new FoundItem<>(type.keyOfItem(own), guard, storedKey(type, stored));
    }

    private static @Nullable Map<String, AttributeValue> storedKey(
            TableSchema<?> schema, Map<String, AttributeValue> stored) {
        return KeySchemas.encrypted(schema).isEmpty() ? null : KeySchemas.key(schema, stored);
    }

    @SuppressWarnings("unchecked") // it is for this item, and nothing else
    private static <T> TableSchema<T> type(TableSchema<T> schema, Map<String, AttributeValue> item) {
        return (TableSchema<T>) schema.schemaOfItem(item);
    }

    /** The attributes, beside the key, that tell of which of its types an item of a sealed table is. */
    static List<String> typeAttributes(TableSchema<?> schema) {
        return schema instanceof SealedTableSchema<?>
                ? types(schema)
                        .map(TableSchema::typeAttribute)
                        .filter(Objects::nonNull)
                        .map(TypeMark::attribute)
                        .toList()
                : List.of();
    }

    /** The attributes that are versions of the types. */
    static List<String> versionAttributes(TableSchema<?> schema) {
        return types(schema)
                .flatMap(type -> versionAttribute(type).stream())
                .distinct()
                .toList();
    }

    private static Stream<TableSchema<?>> types(TableSchema<?> schema) {
        return schema.types().stream().map(type -> type);
    }

    private static Optional<String> versionAttribute(TableSchema<?> type) {
        return type.generation().version().map(version -> type.names().name(version.ordinal()));
    }
}
