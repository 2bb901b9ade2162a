package dev.stator.stream;

import dev.stator.schema.Key;
import java.util.Optional;

/**
 * What happened to one item.
 *
 * <pre>{@code
 * if (change instanceof StreamChange.Modified<Order> modified) {
 *     Order before = modified.oldImage().orElseThrow();
 *     Order after = modified.newImage().orElseThrow();
 * } else if (change instanceof StreamChange.Removed<Order> removed && removed.expired()) {
 *     archive(removed.oldImage().orElseThrow());
 * }
 * }</pre>
 *
 * <p>Which images there are is a setting of the table, {@code @Table(stream = …)}: with {@code KEYS_ONLY} none, with
 * {@code NEW_IMAGE} and {@code OLD_IMAGE} one of the two, with {@code NEW_AND_OLD_IMAGES} both. The key is always there. A write that
 * changes nothing of an item makes no record.
 *
 * @param <T> the entity
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html">DynamoDB Streams</a>
 */
public sealed interface StreamChange<T> {
    /** The key of the item; {@code key().schema()} is that of its table. */
    Key<T> key();

    /** The item before the change; empty where there was none, or where the stream does not keep it. */
    Optional<T> oldImage();

    /** The item after the change; empty where there is none, or where the stream does not keep it. */
    Optional<T> newImage();

    /** The record that tells of the change. */
    StreamEvent event();

    /** There was no item with this key, and now there is one. */
    record Inserted<T>(Key<T> key, Optional<T> newImage, StreamEvent event) implements StreamChange<T> {
        @Override
        public Optional<T> oldImage() {
            return Optional.empty();
        }
    }

    /** The item is another than it was. */
    record Modified<T>(Key<T> key, Optional<T> oldImage, Optional<T> newImage, StreamEvent event)
            implements StreamChange<T> {}

    /**
     * The item is gone.
     *
     * @param expired whether DynamoDB deleted it because its time to live was over. In a global table this is said in the region that
     *     deleted it; in the others the item was removed like any other.
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/time-to-live-ttl-streams.html">DynamoDB Streams
     *     and time to live</a>
     */
    record Removed<T>(Key<T> key, Optional<T> oldImage, boolean expired, StreamEvent event) implements StreamChange<T> {
        @Override
        public Optional<T> newImage() {
            return Optional.empty();
        }
    }
}
