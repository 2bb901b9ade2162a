package dev.stator.internal;

import dev.stator.error.InvalidRequestException;
import dev.stator.expression.Attribute;
import dev.stator.expression.Changes;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.DocumentPath.Step;
import dev.stator.schema.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an update takes from a whole entity.
 *
 * @param target the table
 * @param key the item that is updated
 */
public record ItemChanges<T>(Target<T> target, Key<T> key) {
    /** Sets all attributes that {@code item} has, and removes those that it lacks. */
    public Changes<T> all(Changes<T> changes, T item) {
        requireKeyOf(item, "setAll");
        return save(changes, item);
    }

    /** The same for an item whose key this is. */
    Changes<T> save(Changes<T> changes, T item) {
        Map<String, AttributeValue> values = target.schema().toItem(item);
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
        requireKeyOf(item, "setPresent");
        Map<String, AttributeValue> values = target.schema().toItem(item);
        values.keySet().removeAll(key.attributes().keySet());
        values.values().removeIf(value -> value.type() == AttributeValue.Type.NUL);
        return changes.withItem(values, List.of());
    }

    /** Sets these attributes to what {@code item} has, and removes those of them that it lacks. */
    public Changes<T> only(Changes<T> changes, T item, List<Attribute<T, ?>> attributes) {
        requireKeyOf(item, "setOnly");
        Map<String, AttributeValue> all = target.schema().toItem(item);
        Map<String, AttributeValue> values = new HashMap<>();
        List<String> removed = new ArrayList<>();
        Changes<T> only = changes;
        for (Attribute<T, ?> attribute : attributes) {
            DocumentPath path = attribute.path();
            AttributeValue value = at(path.steps(), all);
            if (path.steps().size() > 1) {
                only = only.withPlace(path, value);
            } else if (value == null) {
                removed.add(path.toString());
            } else {
                values.put(path.toString(), value);
            }
        }
        return only.withItem(values, removed);
    }

    /** Sets the attributes in which {@code after} differs from {@code before}, whose key this is, and removes those that it lacks. */
    public Changes<T> difference(T before, T after) {
        requireKeyOf(after, "diff");
        Map<String, AttributeValue> old = target.schema().toItem(before);
        Map<String, AttributeValue> values = target.schema().toItem(after);
        List<String> removed = new ArrayList<>(old.keySet());
        removed.removeAll(values.keySet());
        values.entrySet().removeIf(entry -> {
            AttributeValue was = old.get(entry.getKey());
            return was != null && SameItem.same(entry.getValue(), was);
        });
        return Changes.<T>none().withItem(values, removed);
    }

    private void requireKeyOf(T item, String what) {
        Key<T> itemKey = target.schema().keyOf(item);
        if (!itemKey.equals(key)) {
            throw new InvalidRequestException(
                    "update " + key + ": " + what + " was given an item with another key, " + itemKey,
                    target.schema().tableName(),
                    key.text(),
                    null);
        }
    }

    private static @Nullable AttributeValue at(List<Step> steps, Map<String, AttributeValue> item) {
        AttributeValue value = AttributeValue.fromM(item);
        for (Step step : steps) {
            if (step instanceof Step.Name name) {
                value = value.hasM() ? value.m().get(name.name()) : null;
            } else if (step instanceof Step.Index index) {
                value = value.hasL() && index.index() < value.l().size()
                        ? value.l().get(index.index())
                        : null;
            }
            if (value == null) {
                return null;
            }
        }
        return value;
    }
}
