package dev.stator.error;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one action of a transaction had to do with its being cancelled.
 *
 * <pre>{@code
 * catch (TransactionCancelledException e) {
 *     CancellationReason first = e.reasons().get(0);     // of the first action
 *     if (first.code() == CancellationReason.Code.CONDITIONAL_CHECK_FAILED) {
 *         Optional<Order> stored = first.item(Order.class);
 *     }
 * }
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CancellationReason.html">CancellationReason</a>
 */
public final class CancellationReason implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What DynamoDB says of an action, by its own names. */
    public enum Code {
        /** Nothing: another action is the reason. */
        NONE,
        /** Its condition did not hold. */
        CONDITIONAL_CHECK_FAILED,
        /** Another transaction or write was changing the item; the same transaction can succeed later. */
        TRANSACTION_CONFLICT,
        /** The table has not the capacity; the same transaction can succeed later. */
        PROVISIONED_THROUGHPUT_EXCEEDED,
        /** There were too many calls; the same transaction can succeed later. */
        THROTTLING_ERROR,
        /** The action cannot be: an update computes with what the item lacks, or its item becomes too large. */
        VALIDATION_ERROR,
        /** The items of one hash key, with their local indexes, would have more than 10 GB. */
        ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED,
        /** Anything else; {@link CancellationReason#serviceCode} tells. */
        OTHER;

        /** The code of this name in the words of the service, {@code ConditionalCheckFailed}. */
        private static Code of(String serviceCode) {
            for (Code code : values()) {
                if (code.name().replace("_", "").equals(serviceCode.toUpperCase(Locale.ROOT))) {
                    return code;
                }
            }
            return OTHER;
        }
    }

    private final String action;
    private final String table;
    private final String key;
    private final String serviceCode;
    private final String text;
    private final transient @Nullable Object item;
    private final @Nullable VersionConflictException conflict;

    /**
     * @param action its verb: {@code put}
     * @param table the table's name, without prefix
     * @param key the item's key as text
     * @param serviceCode the code by the name that DynamoDB has for it
     * @param text what that means for the action, for messages
     * @param item as it was stored; null where it is not known
     * @param conflict what the action by itself would throw; null where its version is not the reason
     */
    public CancellationReason(
            String action,
            String table,
            String key,
            String serviceCode,
            String text,
            @Nullable Object item,
            @Nullable VersionConflictException conflict) {
        this.action = action;
        this.table = table;
        this.key = key;
        this.serviceCode = serviceCode;
        this.text = text;
        this.item = item;
        this.conflict = conflict;
    }

    /** What DynamoDB says of the action. */
    public Code code() {
        return Code.of(serviceCode);
    }

    /** The code by the name that DynamoDB has for it: {@code ConditionalCheckFailed}. */
    public String serviceCode() {
        return serviceCode;
    }

    /** The verb of the action: {@code put}, {@code create}, {@code update}, {@code delete}, {@code check} or {@code get}. */
    public String action() {
        return action;
    }

    /** The table's name without prefix. */
    public String table() {
        return table;
    }

    /** The item's key as text: {@code customerId=c1, orderId=o1}. */
    public String key() {
        return key;
    }

    /**
     * The item as it was stored when its condition did not hold. Empty where the action is not the reason, when there was none, when it
     * is not a {@code type}, when it could not be read, in which case the reason is among the suppressed exceptions, and after
     * serialization.
     */
    public <T> Optional<T> item(Class<T> type) {
        return type.isInstance(item) ? Optional.of(type.cast(item)) : Optional.empty();
    }

    /**
     * What the action throws by itself, where the reason is that the stored item has another version than was expected. The action's
     * {@link #code} is then {@link Code#CONDITIONAL_CHECK_FAILED}.
     *
     * <pre>{@code
     * reason.versionConflict().ifPresent(conflict -> log.info("now at version {}", conflict.storedVersion()));
     * }</pre>
     */
    public Optional<VersionConflictException> versionConflict() {
        return Optional.ofNullable(conflict);
    }

    /** Whether the action can succeed when it is made again as it is. */
    boolean isTransient() {
        return switch (code()) {
            case TRANSACTION_CONFLICT, PROVISIONED_THROUGHPUT_EXCEEDED, THROTTLING_ERROR -> true;
            default -> false;
        };
    }

    /** Without values of the item: {@code create orders[customerId=c1, orderId=o1]: there is an item with this key already}. */
    @Override
    public String toString() {
        return action + " " + Subject.of(table, key) + ": " + text;
    }
}
