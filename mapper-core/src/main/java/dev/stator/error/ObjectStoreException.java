package dev.stator.error;

import org.jspecify.annotations.Nullable;

/**
 * A store of objects, S3, did not do what a call needs.
 *
 * <pre>{@code
 * catch (ObjectStoreException e) {
 *     e.getMessage();            // put app/users/page/3f/… in the S3 store 'pages' (bucket my-bucket): throttled (SlowDown, status 503, request 4K2…)
 *     e.reason();                // THROTTLED
 *     e.isOutcomeUnknown();      // false: it is not stored
 * }
 * }</pre>
 *
 * <p>The message names the store, its bucket and the object's key, which has nothing of the item's key that can be read. An object that a pointer
 * names and that is not there, or has other bytes, is a {@link ProtectedValueException} instead.
 */
public final class ObjectStoreException extends StatorException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String store;
    private final String objectKey;
    private final boolean isOutcomeUnknown;

    /**
     * The same, about the answer to a write that was made.
     *
     * @param done {@code the item was deleted; its old value cannot be read}
     */
    public ObjectStoreException after(String done) {
        return new ObjectStoreException(
                reason,
                done + ": " + getMessage(),
                table().orElse(null),
                key().orElse(null),
                store,
                objectKey,
                isOutcomeUnknown,
                this);
    }

    /** What went wrong. */
    public enum Reason {
        /** The bucket of the store does not exist. */
        MISSING_BUCKET,
        /** The credentials are unknown, are missing, or do not allow this call. */
        ACCESS_DENIED,
        /** There were too many calls, and still were after the retries of the SDK. */
        THROTTLED,
        /** No usable answer came: the connection was refused, the call timed out, or the answer arrived broken. */
        UNREACHABLE,
        /** The client is closed. */
        CLOSED,
        /** The bytes that arrived in the store are not those that were sent; they are not stored. */
        DAMAGED_ON_THE_WAY,
        /** The bytes to store could not be read, or were others when they were read again; they are not stored. */
        UNREADABLE_SOURCE,
        /** Another object has the key, which no object should have had. */
        KEY_TAKEN,
        /** A file on this machine could not be written. */
        FILE,
        /** Another error of the store. */
        OTHER
    }

    /**
     * @param store the name of the store
     * @param objectKey the key of the object, or what the keys of a listing begin with
     */
    public ObjectStoreException(
            Reason reason,
            String message,
            String store,
            String objectKey,
            boolean isOutcomeUnknown,
            @Nullable Throwable cause) {
        this(reason, message, null, null, store, objectKey, isOutcomeUnknown, cause);
    }

    private ObjectStoreException(
            Reason reason,
            @Nullable String message,
            @Nullable String table,
            @Nullable String key,
            String store,
            String objectKey,
            boolean isOutcomeUnknown,
            @Nullable Throwable cause) {
        super(String.valueOf(message), table, key, cause);
        this.reason = reason;
        this.store = store;
        this.objectKey = objectKey;
        this.isOutcomeUnknown = isOutcomeUnknown;
    }

    /** The same, of an attribute of an item. */
    public ObjectStoreException of(String table, @Nullable String key, String attribute) {
        ObjectStoreException named = new ObjectStoreException(
                reason,
                Subject.of(table, key) + ": " + Subject.attribute(attribute) + ": " + getMessage(),
                table,
                key,
                store,
                objectKey,
                isOutcomeUnknown,
                getCause());
        for (Throwable suppressed : getSuppressed()) {
            named.addSuppressed(suppressed);
        }
        return named;
    }

    /** What went wrong. */
    public Reason reason() {
        return reason;
    }

    /** The name of the store; empty for the one that has none. */
    public String store() {
        return store;
    }

    /** The key of the object, or what the keys of a listing begin with. */
    public String objectKey() {
        return objectKey;
    }

    /** Whether a write may have been carried out all the same. */
    public boolean isOutcomeUnknown() {
        return isOutcomeUnknown;
    }
}
