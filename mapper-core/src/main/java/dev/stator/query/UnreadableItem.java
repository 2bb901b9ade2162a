package dev.stator.query;

import dev.stator.error.StatorException;
import dev.stator.internal.LeftOut;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.Optional;

/**
 * An item that a query or a scan has left out, because it cannot be read as it is stored.
 *
 * <pre>{@code
 * List<UnreadableItem<Order>> unreadable = new ArrayList<>();
 * List<Order> readable = orders.scan().onUnreadable(unreadable::add).list();
 * for (UnreadableItem<Order> item : unreadable) {
 *     log.warn("left out", item.error());                  // names table, key and attribute
 *     item.key().ifPresent(orders::delete);
 * }
 * }</pre>
 *
 * <p>It has no value of the item but those of its key. Immutable.
 *
 * @param table the table's name, without prefix
 * @param key the item's key, for calls on the item; empty where something of the table's key is encrypted
 * @param error what is wrong: a {@link dev.stator.error.UndecodableItemException}, or a {@link dev.stator.error.ProtectedValueException} of what is
 *     compressed, encrypted or in S3
 * @param <T> the entity
 */
public record UnreadableItem<T>(String table, Optional<Key<T>> key, StatorException error) {
    static <T> UnreadableItem<T> of(TableSchema<T> schema, LeftOut item) {
        return new UnreadableItem<>(
                schema.tableName(), Optional.ofNullable(item.key()).map(schema::keyOfItem), item.failure());
    }

    /** What is wrong: {@code orders[customerId=c1, orderId=o1]: attribute 'total' cannot be read: expected N but found S}. */
    @Override
    public String toString() {
        return String.valueOf(error.getMessage());
    }
}
