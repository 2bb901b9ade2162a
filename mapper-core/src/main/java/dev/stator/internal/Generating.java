package dev.stator.internal;

import static java.util.Objects.requireNonNull;

import dev.stator.error.InvalidItemException;
import dev.stator.expression.Changes;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.VersionGuard;
import dev.stator.schema.GeneratedAttribute;
import dev.stator.schema.GeneratedAttribute.CreatedAt;
import dev.stator.schema.GeneratedAttribute.Expiry;
import dev.stator.schema.GeneratedAttribute.NewId;
import dev.stator.schema.GeneratedAttribute.UpdatedAt;
import dev.stator.schema.GeneratedAttribute.Version;
import dev.stator.schema.Key;
import dev.stator.schema.NewIds;
import dev.stator.schema.TableSchema;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Generates what an entity's annotations ask for, at one moment.
 *
 * @param now the moment
 */
public record Generating<T>(TableSchema<T> schema, NewIds ids, Instant now) {
    /** At the clock's present moment. */
    public static <T> Generating<T> of(TableSchema<T> schema, Clock clock) {
        return new Generating<>(schema, new NewIds(clock), clock.instant());
    }

    /** What is stored in the place of {@code item}: what its hook made of it. */
    public static <T> T saved(TableSchema<T> schema, T item) {
        T saved = schema.beforeSave(item);
        if (saved == null) {
            throw new InvalidItemException(schema.tableName(), null, "", "its @BeforeSave method returned null", null);
        }
        return saved;
    }

    /** Completes an item that is put as a whole, but for its version. */
    public void complete(T value, Map<String, AttributeValue> item) {
        completeKey(value, item);
        for (GeneratedAttribute attribute : schema.generation().attributes()) {
            AttributeValue made = value(attribute);
            String name = name(attribute);
            if (made != null && (attribute instanceof UpdatedAt || isAbsent(attribute, item.get(name)))) {
                item.put(name, made);
            }
        }
        schema.derive(item);
    }

    /** The instant of creation that an item is put with, which has none of its own; null where it has one, or the entity has none. */
    @Nullable
    Creation<T> creation(Map<String, AttributeValue> item) {
        CreatedAt created = schema.generation().created().orElse(null);
        return created == null || !isAbsent(created, item.get(name(created)))
                ? null
                : Creation.of(schema, created, requireNonNull(value(created)));
    }

    /**
     * Looks at the key of a value before its item is made, which would fail on a part of it as on any other attribute.
     *
     * @throws dev.stator.error.InvalidKeyException if it cannot be one, whatever ids are generated
     */
    void requireKey(T value) {
        boolean isGenerated = schema.generation().attributes().stream()
                .anyMatch(attribute -> attribute instanceof NewId && isKey(name(attribute)));
        if (!isGenerated) {
            requireNonNull(schema.keyOf(value, ids));
        }
    }

    /** Gives an item the ids that are its key, or parts of that. */
    void completeKey(T value, Map<String, AttributeValue> item) {
        if (schema.generation().hasIdsInKey()) {
            item.putAll(schema.keyOf(value, ids).attributes());
        }
        for (GeneratedAttribute attribute : schema.generation().attributes()) {
            if (attribute instanceof NewId
                    && isKey(name(attribute))
                    && isAbsent(attribute, item.get(name(attribute)))) {
                item.put(name(attribute), requireNonNull(value(attribute)));
            }
        }
        schema.derive(item);
    }

    /** Gives an item the version that follows its own; what must be stored for it to be written. */
    @Nullable
    VersionGuard<T> next(Map<String, AttributeValue> item) {
        Version version = schema.generation().version().orElse(null);
        if (version == null) {
            return null;
        }
        VersionGuard<T> guard = guard(schema, version, item);
        item.put(name(version), next(version, guard, schema.keyOfItem(item)));
        return guard;
    }

    /** Gives an item the version of one that is new. */
    void first(Map<String, AttributeValue> item) {
        schema.generation().version().ifPresent(version -> item.put(name(version), number(version.start())));
    }

    /** The version that must be stored for an item to be written; null where the entity has none. */
    static <T> @Nullable VersionGuard<T> guard(TableSchema<T> schema, Map<String, AttributeValue> item) {
        return schema.generation()
                .version()
                .map(version -> Generating.<T>guard(schema, version, item))
                .orElse(null);
    }

    private static <T> VersionGuard<T> guard(TableSchema<T> schema, Version version, Map<String, AttributeValue> item) {
        String name = schema.names().name(version.ordinal());
        AttributeValue own = item.get(name);
        boolean isNew = own == null || own.n() == null || Long.parseLong(own.n()) < version.start();
        return new VersionGuard<>(name, isNew ? null : own);
    }

    /** The version of an item that has the one that is guarded. */
    private AttributeValue next(Version version, VersionGuard<T> guard, Key<T> key) {
        if (guard.expected() == null) {
            return number(version.start());
        }
        long own = Long.parseLong(guard.expected().n());
        if (own > version.last() - version.step()) {
            throw new InvalidItemException(
                    schema.tableName(),
                    key.text(),
                    name(version),
                    "the version after the item's own would be greater than " + version.last(),
                    null);
        }
        return number(own + version.step());
    }

    /** Adds to an update what is generated, but where an action of its own decides. */
    static <T> Changes<T> complete(Target<T> target, Key<T> key, Changes<T> changes) {
        TableSchema<T> own = changes.own();
        TableSchema<T> schema = own == null ? target.schema() : own;
        return schema.generation().isEmpty() || changes.isEmpty()
                ? changes
                : of(schema, target.connection().clock()).complete(key, changes);
    }

    private Changes<T> complete(Key<T> key, Changes<T> changes) {
        Changes<T> all = changes;
        for (GeneratedAttribute attribute : schema.generation().attributes()) {
            if (!changes.decides(name(attribute))) {
                all = attribute instanceof Version version ? count(all, version, key) : complete(all, attribute);
            }
        }
        return all;
    }

    private Changes<T> complete(Changes<T> changes, GeneratedAttribute attribute) {
        DocumentPath path = DocumentPath.of(schema, attribute.ordinal());
        AttributeValue value = value(attribute);
        AttributeValue own = changes.itemValue(name(attribute));
        if (value == null || isKey(name(attribute))) {
            return changes;
        }
        if (attribute instanceof UpdatedAt) {
            return changes.generate(path, value);
        }
        if (isAbsent(attribute, own)) {
            if (attribute instanceof Expiry) { // whether there is an item, which lives for ever, cannot be told
                return changes.takesFromItem(name(attribute)) ? changes.keep(path) : changes;
            }
            return changes.generateIfAbsent(path, value);
        }
        return attribute instanceof CreatedAt ? changes.generateIfAbsent(path, requireNonNull(own)) : changes;
    }

    private Changes<T> count(Changes<T> changes, Version version, Key<T> key) {
        DocumentPath path = DocumentPath.of(schema, version.ordinal());
        VersionGuard<T> guard = changes.guard();
        if (guard == null) {
            return changes.count(path, number(version.start() - version.step()), number(version.step()));
        }
        return changes.generate(path, next(version, guard, key));
    }

    /** The value that is generated now; null for a version, which is counted, and where nothing is generated. */
    private @Nullable AttributeValue value(GeneratedAttribute attribute) {
        if (attribute instanceof CreatedAt || attribute instanceof UpdatedAt) {
            return schema.encode(attribute.ordinal(), name(attribute), now);
        } else if (attribute instanceof NewId id) {
            return AttributeValue.fromS(ids.next(id.form()).toString());
        } else if (attribute instanceof Expiry expiry && !expiry.lifetime().isZero()) {
            return number(now.plus(expiry.lifetime()).getEpochSecond());
        }
        return null;
    }

    /** Whether the item has no value of its own there; a time of 0 is that of a {@code long} that nobody set, and of an instant it is one. */
    private boolean isAbsent(GeneratedAttribute attribute, @Nullable AttributeValue own) {
        if (own == null || Boolean.TRUE.equals(own.nul())) {
            return true;
        }
        return attribute instanceof Expiry
                && "0".equals(own.n())
                && !(schema.decode(attribute.ordinal(), name(attribute), own) instanceof Instant);
    }

    private boolean isKey(String name) {
        return schema.hashKey().name().equals(name)
                || schema.rangeKey().map(key -> key.name().equals(name)).orElse(false);
    }

    private String name(GeneratedAttribute attribute) {
        return schema.names().name(attribute.ordinal());
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
