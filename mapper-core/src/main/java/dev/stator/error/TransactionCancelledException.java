package dev.stator.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transaction was cancelled, so nothing of it was done.
 *
 * <pre>{@code
 * try {
 *     stator.transaction().create(orders, order).update(customers.update("c1").add(CustomerTable.ORDERS, 1L)).run();
 * } catch (TransactionCancelledException e) {
 *     if (e.isTransient()) { … }                         // the same transaction can succeed later
 *     e.reasons().get(0).item(Order.class);              // the order that has the key already
 * }
 * }</pre>
 *
 * <p>There is a reason for each action, in the order of the calls; that of an action that would have been made is
 * {@link CancellationReason.Code#NONE}. Where stored items could not be read, the exceptions that say so are suppressed in this one.
 *
 * <p>This is an answer, not a fault: another writer was first, or the items are not what the transaction needs.
 */
public final class TransactionCancelledException extends StatorException {
    private static final long serialVersionUID = 1L;

    /** An array, because a List cannot be known to be serializable. */
    private final CancellationReason[] reasons;

    public TransactionCancelledException(
            String message, @Nullable String table, List<CancellationReason> reasons, @Nullable Throwable cause) {
        super(message, table, null, cause);
        this.reasons = reasons.toArray(CancellationReason[]::new);
    }

    /** A reason for each action, in the order of the calls. */
    public List<CancellationReason> reasons() {
        return List.of(reasons);
    }

    /** Whether only conflicts and too many calls are the reason, so that the same transaction can succeed later. */
    public boolean isTransient() {
        for (CancellationReason reason : reasons) {
            if (reason.code() != CancellationReason.Code.NONE && !reason.isTransient()) {
                return false;
            }
        }
        return reasons.length > 0;
    }
}
