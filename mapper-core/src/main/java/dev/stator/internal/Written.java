package dev.stator.internal;

import dev.stator.expression.VersionGuard;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item as it is written as a whole: past its hook, with what is generated.
 *
 * @param target the table
 * @param item as the hook left it
 * @param key of the item
 * @param attributes that are stored
 * @param guard the version that must be stored now; null where it may be any
 * @param creation the instant of creation, where it is not the item's own but that of the item in whose place it is put; null otherwise
 */
record Written<T>(
        Target<T> target,
        T item,
        Key<T> key,
        Map<String, AttributeValue> attributes,
        @Nullable VersionGuard<T> guard,
        @Nullable Creation<T> creation) {
    /**
     * An item that replaces one.
     *
     * @throws dev.stator.error.InvalidKeyException if an attribute of the key is null or empty
     * @throws dev.stator.error.InvalidItemException if an attribute cannot be stored
     */
    static <T> Written<T> put(Target<T> target, T item) {
        return of(target, item, false, true);
    }

    /** An item that is new, whatever its version says. */
    static <T> Written<T> create(Target<T> target, T item) {
        return of(target, item, true, false);
    }

    /** An item that was read with another key: it is new with its own, and its version goes on counting. */
    static <T> Written<T> moved(Target<T> target, T item) {
        return of(target, item, true, true);
    }

    private static <T> Written<T> of(Target<T> target, T item, boolean isNew, boolean goesOn) {
        TableSchema<T> schema = target.of(Objects.requireNonNull(item, "item")).schema();
        T saved = Generating.saved(schema, item);
        if (schema.generation().isEmpty()) {
            Key<T> key = schema.keyOf(saved);
            Map<String, AttributeValue> attributes = schema.toItem(saved);
            KeyCheck.check(target, key, attributes);
            return new Written<>(target, saved, key, attributes, null, null);
        }
        Generating<T> generating = Generating.of(schema, target.connection().clock());
        generating.requireKey(saved);
        Map<String, AttributeValue> attributes = schema.toItem(saved);
        Creation<T> creation = isNew ? null : generating.creation(attributes);
        generating.complete(saved, attributes);
        Key<T> key = schema.keyOfItem(attributes);
        KeyCheck.check(target, key, attributes);
        VersionGuard<T> guard = null;
        if (goesOn) {
            guard = generating.next(attributes);
        } else {
            generating.first(attributes);
        }
        return new Written<>(target, saved, key, attributes, guard, creation);
    }

    /** An item whose attributes are saved by an update, which generates the rest; but for ids that are its key. */
    static <T> Written<T> update(Target<T> target, T item) {
        TableSchema<T> schema = target.of(Objects.requireNonNull(item, "item")).schema();
        T saved = Generating.saved(schema, item);
        if (schema.generation().isEmpty()) {
            Key<T> key = schema.keyOf(saved);
            return new Written<>(target, saved, key, schema.toItem(saved), null, null);
        }
        Generating<T> generating = Generating.of(schema, target.connection().clock());
        generating.requireKey(saved);
        Map<String, AttributeValue> attributes = schema.toItem(saved);
        generating.completeKey(saved, attributes);
        return new Written<>(
                target, saved, schema.keyOfItem(attributes), attributes, Generating.guard(schema, attributes), null);
    }

    /** The same in the place of an item that says when it was created. */
    Written<T> with(Creation<T> later) {
        Map<String, AttributeValue> kept = new HashMap<>(attributes);
        kept.put(later.attribute(), later.value());
        target.of(item).schema().derive(kept);
        return new Written<>(target, item, key, kept, guard, later);
    }

    /** The same whatever the item in whose place it is put says of its creation. */
    Written<T> anew() {
        return creation == null ? this : new Written<>(target, item, key, attributes, guard, null);
    }

    /** The item as it is stored. */
    T stored() {
        TableSchema<T> schema = target.of(item).schema();
        return schema.generation().isEmpty() ? item : schema.fromItem(attributes);
    }

    /** With the key, and without the item, whose values are not for logs. */
    @Override
    public String toString() {
        return "Written[" + key + "]";
    }
}
