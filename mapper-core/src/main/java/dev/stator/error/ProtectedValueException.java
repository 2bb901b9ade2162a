package dev.stator.error;

import org.jspecify.annotations.Nullable;

/**
 * A value that is stored compressed, encrypted or in S3 cannot be used as it is stored.
 *
 * <pre>{@code
 * catch (ProtectedValueException e) {
 *     e.getMessage();     // users[userId=u1]: attribute 'card' cannot be read: the key 1204569 is not among the keys
 *     e.attribute();      // card
 *     e.reason();         // UNKNOWN_KEY
 * }
 * }</pre>
 *
 * <p>Nothing of the value is in the message, and nothing of a cryptographic key but its id.
 */
public final class ProtectedValueException extends StatorException {
    private static final long serialVersionUID = 1L;

    private final String attribute;
    private final Reason reason;

    /** What is wrong with the stored value. */
    public enum Reason {
        /** It was encrypted with a key that is not among the connection's keys, or that is disabled. */
        UNKNOWN_KEY,
        /** It was changed, or moved from another item, attribute or table; or another key has the id of the one that encrypted it. */
        AUTHENTICATION_FAILED,
        /** Its form is of a later version, or of another program. */
        UNSUPPORTED_FORMAT,
        /** It is plain, where only encrypted values are allowed. */
        NOT_ENCRYPTED,
        /** It is longer than the attribute allows, when it is inflated. */
        TOO_LARGE,
        /** Its bytes are damaged: they are cut off, do not inflate, or are no value of its type. */
        CORRUPT,
        /** Its object in S3 is not one of this item and attribute, or its store is not one of the connection's. */
        FOREIGN_POINTER,
        /** Its object in S3 is gone. */
        OBJECT_MISSING,
        /** Its object in S3 has other bytes than were written. */
        OBJECT_CHANGED
    }

    /**
     * @param table the table's name, without prefix
     * @param key the item's key as text, where it is known
     * @param attribute the path of the attribute
     * @param problem what is wrong, without the value
     */
    public ProtectedValueException(
            Reason reason,
            String table,
            @Nullable String key,
            String attribute,
            String problem,
            @Nullable Throwable cause) {
        this(
                Subject.of(table, key) + ": " + Subject.attribute(attribute) + " cannot be read: " + problem,
                reason,
                table,
                key,
                attribute,
                cause);
    }

    private ProtectedValueException(
            String message,
            Reason reason,
            @Nullable String table,
            @Nullable String key,
            String attribute,
            @Nullable Throwable cause) {
        super(message, table, key, cause);
        this.reason = reason;
        this.attribute = attribute;
    }

    /**
     * The same, found in the answer to a write that was made.
     *
     * @param done {@code the item was deleted; its old value cannot be read}
     */
    public ProtectedValueException after(String done) {
        return new ProtectedValueException(
                done + ": " + getMessage(), reason, table().orElse(null), key().orElse(null), attribute, this);
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /** The path of the attribute, such as {@code card} or {@code lines[2].note}. */
    public String attribute() {
        return attribute;
    }
}
