package dev.stator.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record of DynamoDB Streams cannot be read as a change of the table that was asked for.
 *
 * <pre>{@code
 * catch (UndecodableStreamRecordException e) {
 *     e.getMessage();         // stream record 7de3…, orders[customerId=c1, orderId=o1]: attribute 'total' of the new image
 *                             // cannot be read: expected N but found S
 *     e.eventId();            // Optional[7de3…]
 *     e.sequenceNumber();     // Optional[111000000000000000042]
 *     e.attribute();          // total
 * }
 * }</pre>
 *
 * <p>Such is a record with an item that something else stored otherwise, or with an encrypted value that was changed or whose key is not there; the
 * {@link UndecodableItemException} or {@link ProtectedValueException} then is the {@linkplain #getCause() cause}. So are a record of another table,
 * and one that lacks what every record has. The message names the record, the table, the key and the attribute, and no value of the item beside its
 * key.
 */
public final class UndecodableStreamRecordException extends StatorException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String eventId;
    private final @Nullable String sequenceNumber;
    private final String attribute;

    /**
     * @param table the table's name, without prefix
     * @param eventId the record's, where it has one
     * @param sequenceNumber the record's, where it has one
     * @param problem what is wrong with the record
     */
    public UndecodableStreamRecordException(
            String table, @Nullable String eventId, @Nullable String sequenceNumber, String problem) {
        super(message(eventId, Subject.of(table, null), problem), table, null, null);
        this.eventId = eventId;
        this.sequenceNumber = sequenceNumber;
        this.attribute = "";
    }

    /**
     * @param part of the record that holds the item: its key, its old or its new image
     * @param item why the item cannot be read
     */
    public UndecodableStreamRecordException(
            @Nullable String eventId, @Nullable String sequenceNumber, String part, UndecodableItemException item) {
        super(
                message(eventId, subject(item), problem(part, item)),
                item.table().orElse(null),
                item.key().orElse(null),
                item);
        this.eventId = eventId;
        this.sequenceNumber = sequenceNumber;
        this.attribute = item.attribute();
    }

    /**
     * @param part of the record that holds the value: its key, its old or its new image
     * @param value why the value cannot be read
     */
    public UndecodableStreamRecordException(
            @Nullable String eventId, @Nullable String sequenceNumber, String part, ProtectedValueException value) {
        super(
                "stream record " + (eventId == null ? "without an id" : eventId) + ", " + part + ": "
                        + value.getMessage(),
                value.table().orElse(null),
                value.key().orElse(null),
                value);
        this.eventId = eventId;
        this.sequenceNumber = sequenceNumber;
        this.attribute = value.attribute();
    }

    /** What tells the record from all others, if it has that. */
    public Optional<String> eventId() {
        return Optional.ofNullable(eventId);
    }

    /** The record's place in its shard, if it has one; what a Lambda function reports as the record to go on from. */
    public Optional<String> sequenceNumber() {
        return Optional.ofNullable(sequenceNumber);
    }

    /** The path of the attribute that cannot be read, such as {@code lines[2].price}; empty for the item or the record itself. */
    public String attribute() {
        return attribute;
    }

    private static String subject(UndecodableItemException item) {
        return Subject.of(item.table().orElse("a document"), item.key().orElse(null));
    }

    private static String problem(String part, UndecodableItemException item) {
        return Subject.attribute(item.attribute()) + " of the " + part + " cannot be read: " + item.problem();
    }

    private static String message(@Nullable String eventId, String subject, String problem) {
        return "stream record " + (eventId == null ? "without an id" : eventId) + ", " + subject + ": " + problem;
    }
}
