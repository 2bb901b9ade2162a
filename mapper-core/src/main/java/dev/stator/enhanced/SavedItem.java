package dev.stator.enhanced;

import dev.stator.internal.Generating;
import dev.stator.schema.GeneratedAttribute;
import dev.stator.schema.Generation;
import dev.stator.schema.TableSchema;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item as the enhanced client is to write it: past its hook, with what is generated; without NULL.
 *
 * @param attributes that are stored
 * @param kept the attributes of which an update must leave what is stored, whether that is something or nothing
 */
record SavedItem(Map<String, AttributeValue> attributes, List<String> kept) {
    /** One for {@code put}, and for an update that ignores nulls, which asks the same. */
    static <T> SavedItem put(TableSchema<T> schema, T item, Clock clock) {
        return of(schema(schema, item), item, clock, false);
    }

    /** One for an update of all attributes. */
    static <T> SavedItem update(TableSchema<T> schema, T item, Clock clock) {
        return of(schema(schema, item), item, clock, true);
    }

    @SuppressWarnings("unchecked") // it is asked for this item, and for nothing else
    private static <T> TableSchema<T> schema(TableSchema<T> schema, T item) {
        return (TableSchema<T>) schema.schemaOf(item);
    }

    private static <T> SavedItem of(TableSchema<T> schema, T item, Clock clock, boolean update) {
        T saved = Generating.saved(schema, item);
        Map<String, AttributeValue> attributes = schema.toItem(saved);
        attributes.values().removeIf(value -> value.nul() != null);
        Generation generation = schema.generation();
        if (generation.isEmpty()) {
            return new SavedItem(attributes, List.of());
        }
        String expiry = update ? name(schema, generation.expiry()) : null;
        AttributeValue own = expiry == null ? null : attributes.get(expiry);
        Generating.of(schema, clock).complete(saved, attributes);
        List<String> kept = new ArrayList<>();
        if (expiry != null && !Objects.equals(attributes.get(expiry), own)) {
            kept.add(expiry); // it would replace the one that is stored
            kept.addAll(KeptParts.of(schema).ofExpiry());
            attributes.keySet().removeAll(kept);
        }
        generation.version().ifPresent(version -> {
            AttributeValue value = attributes.get(schema.names().name(version.ordinal()));
            if (value != null && Long.parseLong(value.n()) < version.start()) {
                attributes.remove(schema.names().name(version.ordinal())); // of a new item, as the extension knows it
            }
        });
        return new SavedItem(attributes, kept);
    }

    private static @Nullable String name(TableSchema<?> schema, Optional<? extends GeneratedAttribute> attribute) {
        return attribute
                .map(generated -> schema.names().name(generated.ordinal()))
                .orElse(null);
    }

    /** Adds NULL for what is missing of {@code names}: what an update removes. */
    Map<String, AttributeValue> withNulls(Iterable<String> names) {
        names.forEach(name -> {
            if (!kept.contains(name)) {
                attributes.putIfAbsent(name, AttributeValue.fromNul(true));
            }
        });
        return attributes;
    }
}
