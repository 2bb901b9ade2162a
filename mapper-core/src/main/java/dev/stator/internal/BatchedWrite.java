package dev.stator.internal;

import dev.stator.schema.Key;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * One put or delete of a batch, ready to be sent.
 *
 * @param target the table
 * @param key of the item
 * @param item that is put; null for a delete
 * @param id which item it is
 * @param request as it is sent
 */
public record BatchedWrite<T>(
        Target<T> target, Key<T> key, @Nullable T item, ItemKey id, WriteRequest request) {
    /**
     * Puts an item.
     *
     * @throws dev.stator.error.InvalidKeyException if an attribute of the key is null or empty
     * @throws dev.stator.error.InvalidItemException if an attribute cannot be stored
     */
    public static <T> BatchedWrite<T> put(Target<T> target, T item) {
        Written<T> written = Written.put(target, item);
        Map<String, AttributeValue> attributes = written.attributes();
        return new BatchedWrite<>(
                target,
                written.key(),
                written.stored(),
                ItemKey.of(target.tableName(), target.schema(), attributes),
                WriteRequest.builder().putRequest(put -> put.item(attributes)).build());
    }

    /** Deletes the item with this key. */
    public static <T> BatchedWrite<T> delete(Target<T> target, Key<T> key) {
        return new BatchedWrite<>(
                target,
                key,
                null,
                ItemKey.of(target.tableName(), target.schema(), key.attributes()),
                WriteRequest.builder()
                        .deleteRequest(delete -> delete.key(key.attributes()))
                        .build());
    }

    /** How many bytes it adds to the JSON of a request, at most. */
    public long length() {
        return JsonLength.of(
                item == null
                        ? request.deleteRequest().key()
                        : request.putRequest().item());
    }

    /** With the key, and without the item, whose values are not for logs. */
    @Override
    public String toString() {
        return (item == null ? "delete " : "put ") + key;
    }
}
