package dev.stator.annotation;

/**
 * What DynamoDB Streams keeps of each change of a table's items.
 *
 * <pre>{@code
 * @Table(value = "orders", stream = StreamView.NEW_AND_OLD_IMAGES)
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_StreamSpecification.html">StreamSpecification</a>
 */
public enum StreamView {
    /** Nothing: the table has no stream. */
    NONE,
    /** The key of the item. */
    KEYS_ONLY,
    /** The whole item after the change. */
    NEW_IMAGE,
    /** The whole item before the change. */
    OLD_IMAGE,
    /** The whole item before and after the change. */
    NEW_AND_OLD_IMAGES
}
