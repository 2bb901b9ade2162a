package dev.stator.internal;

import dev.stator.error.InvalidRequestException;
import dev.stator.expression.Changes;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.StoredAttribute;
import dev.stator.expression.VersionGuard;
import dev.stator.schema.DerivedKey;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an update takes from a whole entity.
 *
 * @param target the table, with the schema of the entity's own type
 * @param key the item that is updated
 */
public record ItemChanges<T>(Target<T> target, Key<T> key) {
    /** Sets all attributes that {@code item} has, and removes those that it lacks. */
    public Changes<T> all(Changes<T> changes, T item) {
        Map<String, AttributeValue> values = saved(item, "setAll");
        return save(changes, values).expecting(guard(values)).of(target.schema());
    }

    /** The same for the attributes of an item whose key this is. */
    Changes<T> save(Changes<T> changes, Map<String, AttributeValue> values) {
        List<String> removed = new ArrayList<>();
        for (String name : target.schema().names().asList()) {
            if (!values.containsKey(name)) {
                removed.add(name);
            }
        }
        values.keySet().removeAll(key.attributes().keySet());
        return changes.withItem(values, removed);
    }

    /** Sets the attributes that {@code item} has, and leaves alone those that it lacks or that are NULL. */
    public Changes<T> present(Changes<T> changes, T item) {
        Map<String, AttributeValue> values = saved(item, "setPresent");
        VersionGuard<T> read = read(values);
        values.keySet().removeAll(key.attributes().keySet());
        values.values().removeIf(value -> value.type() == AttributeValue.Type.NUL);
        return changes.withItem(values, List.of()).expecting(read).of(target.schema());
    }

    /** Sets these attributes to what {@code item} has, and removes those of them that it lacks. */
    public Changes<T> only(Changes<T> changes, T item, List<StoredAttribute<T, ?>> attributes) {
        Map<String, AttributeValue> all = saved(item, "setOnly");
        Map<String, AttributeValue> values = new HashMap<>();
        List<String> removed = new ArrayList<>();
        Changes<T> only = changes;
        for (StoredAttribute<T, ?> attribute : attributes) {
            DocumentPath path = attribute.path();
            AttributeValue value = path.in(all);
            if (path.steps().size() > 1) {
                only = only.withPlace(path, value);
            } else if (value == null) {
                removed.add(path.toString());
            } else {
                values.put(path.toString(), value);
            }
        }
        return only.withItem(values, removed).expecting(read(all)).of(target.schema());
    }

    /** Sets the attributes in which {@code after} differs from {@code before}, whose key this is, and removes those that it lacks. */
    public Changes<T> difference(T before, T after) {
        if (!target.schema().type().isInstance(before)) {
            throw refused("diff was given items of two types");
        }
        Map<String, AttributeValue> old = target.schema().toItem(before);
        Map<String, AttributeValue> all = saved(after, "diff");
        Map<String, AttributeValue> values = new LinkedHashMap<>(all);
        List<String> removed = new ArrayList<>(old.keySet());
        removed.removeAll(values.keySet());
        values.entrySet().removeIf(entry -> {
            AttributeValue was = old.get(entry.getKey());
            return was != null && SameItem.same(entry.getValue(), was);
        });
        Changes<T> changes = Changes.<T>none().withItem(values, removed);
        if (changes.isEmpty()) {
            changes = changes.mustExist(target.schema().hashKey().name()); // it would create one that is only its key
        }
        return changes.keeping(kept(all, changes)).expecting(guard(old)).of(target.schema());
    }

    /** What derived keys are made of and {@code changes} leaves as it is. */
    private Map<String, AttributeValue> kept(Map<String, AttributeValue> all, Changes<T> changes) {
        TableSchema<T> schema = target.schema();
        Map<String, AttributeValue> kept = new HashMap<>();
        for (DerivedKey derived : schema.derivedKeys()) {
            for (DerivedKey.Part part : derived.parts()) {
                String name = schema.names().name(part.ordinal());
                if (!changes.takesFromItem(name)) {
                    kept.put(name, all.getOrDefault(name, AttributeValue.fromNul(true)));
                }
            }
        }
        return kept;
    }

    /** The attributes of an item that must have this key, past its hook. */
    private Map<String, AttributeValue> saved(T item, String what) {
        T saved = Generating.saved(target.schema(), item);
        Key<T> itemKey = target.schema().keyOf(saved);
        if (!itemKey.equals(key)) {
            throw refused(what + " was given an item with another key, " + itemKey);
        }
        return target.schema().toItem(saved);
    }

    private InvalidRequestException refused(String why) {
        return new InvalidRequestException(
                "update " + key + ": " + why, target.schema().tableName(), key.text(), null);
    }

    /** The version that the item must have now; null where the entity has none. */
    private @Nullable VersionGuard<T> guard(Map<String, AttributeValue> item) {
        return Generating.guard(target.schema(), item);
    }

    /** The same for a part of an item, which says nothing where it has no version. */
    private @Nullable VersionGuard<T> read(Map<String, AttributeValue> item) {
        VersionGuard<T> guard = guard(item);
        return guard == null || guard.expected() == null ? null : guard;
    }
}
