package dev.stator.stream;

import dev.stator.error.ConfigurationException;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.UndecodableItemException;
import dev.stator.error.UndecodableStreamRecordException;
import dev.stator.internal.StoredItems;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A record as it was delivered, in the SDK's terms whoever delivered it.
 *
 * @param keys the attributes of the item's key
 * @param oldImage the item before; empty where the record does not have it
 * @param newImage the item after; empty where the record does not have it
 * @param expired whether DynamoDB itself did this because a time to live was over
 */
record RawRecord(
        @Nullable String eventId,
        @Nullable String eventName,
        @Nullable String sequenceNumber,
        @Nullable Instant created,
        Map<String, AttributeValue> keys,
        Map<String, AttributeValue> oldImage,
        Map<String, AttributeValue> newImage,
        boolean expired) {

    /**
     * Whether this identity is the one that DynamoDB deletes expired items with.
     *
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/time-to-live-ttl-streams.html">DynamoDB Streams
     *     and time to live</a>
     */
    static boolean isTimeToLive(@Nullable String type, @Nullable String principalId) {
        return "Service".equals(type) && "dynamodb.amazonaws.com".equals(principalId);
    }

    /**
     * The change of an item of the table with this schema.
     *
     * @param items as the connection stores them; null for a reader without one
     */
    <T> StreamChange<T> change(TableSchema<T> schema, @Nullable StoredItems items) {
        requireReadable(schema, items);
        if (items != null && !items.has(keys)) {
            throw unreadable(schema, "it is of another tenant than the connection's");
        }
        String name = required(eventName, "event name", schema);
        StreamEvent event = new StreamEvent(
                required(eventId, "event id", schema),
                required(sequenceNumber, "sequence number", schema),
                Optional.ofNullable(created));
        Key<T> key = read("key", keys, stored -> key(schema, stored, items));
        Supplier<Optional<T>> oldItem = () -> item(schema, items, "old image", oldImage);
        Supplier<Optional<T>> newItem = () -> item(schema, items, "new image", newImage);
        return switch (name) {
            case "INSERT" -> new StreamChange.Inserted<>(key, newItem.get(), event);
            case "MODIFY" -> new StreamChange.Modified<>(key, oldItem.get(), newItem.get(), event);
            case "REMOVE" -> new StreamChange.Removed<>(key, oldItem.get(), expired, event);
            default -> throw unreadable(schema, "its event name is '" + name + "', not INSERT, MODIFY or REMOVE");
        };
    }

    private static void requireReadable(TableSchema<?> schema, @Nullable StoredItems items) {
        if (items == null && StoredItems.needConnection(schema)) {
            throw new ConfigurationException(
                    schema.tableName()
                            + ": items of it are compressed, encrypted or in S3, so that a stream is read with the connection: add with(stator)",
                    schema.tableName(),
                    null,
                    null);
        }
    }

    private static <T> Key<T> key(
            TableSchema<T> schema, Map<String, AttributeValue> stored, @Nullable StoredItems items) {
        requireType(schema.hashKey(), schema, stored);
        schema.rangeKey().ifPresent(range -> requireType(range, schema, stored));
        return schema.keyOfItem(items == null ? stored : items.key(stored));
    }

    private static void requireType(KeyAttribute key, TableSchema<?> schema, Map<String, AttributeValue> attributes) {
        AttributeValue value = attributes.get(key.name());
        String found = value == null ? "nothing" : String.valueOf(value.type());
        if (!found.equals(key.type().name())) {
            String problem = "expected " + key.type() + " but found " + found;
            throw new UndecodableItemException(schema.tableName(), null, key.name(), problem, null);
        }
    }

    private <T> Optional<T> item(
            TableSchema<T> schema, @Nullable StoredItems items, String part, Map<String, AttributeValue> image) {
        return image.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        read(part, image, stored -> schema.fromItem(items == null ? stored : items.item(stored))));
    }

    private <R> R read(
            String part, Map<String, AttributeValue> attributes, Function<Map<String, AttributeValue>, R> reader) {
        try {
            return reader.apply(attributes);
        } catch (UndecodableItemException e) {
            throw new UndecodableStreamRecordException(eventId, sequenceNumber, part, e);
        } catch (ProtectedValueException e) {
            throw new UndecodableStreamRecordException(eventId, sequenceNumber, part, e);
        }
    }

    private String required(@Nullable String value, String what, TableSchema<?> schema) {
        if (value == null) {
            throw unreadable(schema, "it has no " + what);
        }
        return value;
    }

    private UndecodableStreamRecordException unreadable(TableSchema<?> schema, String problem) {
        return new UndecodableStreamRecordException(schema.tableName(), eventId, sequenceNumber, problem);
    }
}
