package dev.stator.stream;

import dev.stator.error.UndecodableItemException;
import dev.stator.error.UndecodableStreamRecordException;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    /** The change of an item of the table with this schema. */
    <T> StreamChange<T> change(TableSchema<T> schema) {
        String name = required(eventName, "event name", schema);
        StreamEvent event = new StreamEvent(
                required(eventId, "event id", schema),
                required(sequenceNumber, "sequence number", schema),
                Optional.ofNullable(created));
        Key<T> key = read("key", keys, attributes -> key(schema, attributes));
        return switch (name) {
            case "INSERT" -> new StreamChange.Inserted<>(key, newItem(schema), event);
            case "MODIFY" -> new StreamChange.Modified<>(key, oldItem(schema), newItem(schema), event);
            case "REMOVE" -> new StreamChange.Removed<>(key, oldItem(schema), expired, event);
            default -> throw unreadable(schema, "its event name is '" + name + "', not INSERT, MODIFY or REMOVE");
        };
    }

    private static <T> Key<T> key(TableSchema<T> schema, Map<String, AttributeValue> attributes) {
        requireType(schema.hashKey(), schema, attributes);
        schema.rangeKey().ifPresent(range -> requireType(range, schema, attributes));
        return schema.keyOfItem(attributes);
    }

    private static void requireType(KeyAttribute key, TableSchema<?> schema, Map<String, AttributeValue> attributes) {
        AttributeValue value = attributes.get(key.name());
        String found = value == null ? "nothing" : String.valueOf(value.type());
        if (!found.equals(key.type().name())) {
            String problem = "expected " + key.type() + " but found " + found;
            throw new UndecodableItemException(schema.tableName(), null, key.name(), problem, null);
        }
    }

    private <T> Optional<T> oldItem(TableSchema<T> schema) {
        return oldImage.isEmpty() ? Optional.empty() : Optional.of(read("old image", oldImage, schema::fromItem));
    }

    private <T> Optional<T> newItem(TableSchema<T> schema) {
        return newImage.isEmpty() ? Optional.empty() : Optional.of(read("new image", newImage, schema::fromItem));
    }

    private <R> R read(
            String part, Map<String, AttributeValue> attributes, Function<Map<String, AttributeValue>, R> reader) {
        try {
            return reader.apply(attributes);
        } catch (UndecodableItemException e) {
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
