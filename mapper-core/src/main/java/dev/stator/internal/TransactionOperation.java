package dev.stator.internal;

import dev.stator.error.CancellationReason;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.StatorException;
import dev.stator.error.TransactionCancelledException;
import dev.stator.expression.VersionGuard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** A transaction: all of it happens, or nothing. */
abstract class TransactionOperation<Q, A, R> extends TablesOperation<Q, A, R> {
    /**
     * How many actions a transaction has at most.
     *
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html">TransactWriteItems</a>
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactGetItems.html">TransactGetItems</a>
     */
    private static final int MOST_ACTIONS = 100;

    /** What DynamoDB says of an action whose condition failed. */
    private static final String UNMET = "ConditionalCheckFailed";

    /** How many reasons a message has at most. */
    private static final int MOST_IN_MESSAGE = 5;

    TransactionOperation(Targets targets) {
        super(targets);
    }

    /** What an action was about, and what the reason for its failure means. */
    record Action(
            Target<?> target,
            String verb,
            String key,
            String unmet,
            String invalid,
            @Nullable VersionGuard<?> guard) {
        /** What is wrong with the version, where that is why the condition failed; null otherwise. */
        @Nullable
        VersionConflict conflict(String code, Map<String, AttributeValue> item) {
            return code.equals(UNMET) ? VersionConflict.of(guard, item) : null;
        }
    }

    /** The action that the call of this index made. */
    abstract Action action(int index);

    /** What DynamoDB said of each action of the request, by the calls: as it is, where each call made one of its own. */
    <E> List<E> byCall(List<E> answers) {
        return answers;
    }

    /** Refuses what DynamoDB would refuse, before it is sent; a transaction is never split. */
    final void requireAtMost(int actions) {
        if (actions > MOST_ACTIONS) {
            throw new InvalidRequestException(
                    verb() + ": " + actions + " actions; a transaction has " + MOST_ACTIONS
                            + " at most, and to split it would make it several",
                    table(),
                    null,
                    null);
        }
    }

    @Override
    @Nullable
    StatorException refused(Q request, AwsServiceException refusal) {
        return refusal instanceof TransactionCanceledException cancelled ? cancelled(cancelled) : null;
    }

    private TransactionCancelledException cancelled(TransactionCanceledException cancelled) {
        List<CancellationReason> reasons = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<StatorException> unreadable = new ArrayList<>();
        var answers = byCall(cancelled.cancellationReasons());
        for (int i = 0; i < answers.size(); i++) {
            var told = answers.get(i);
            Action action = action(i);
            CancellationReason reason = reason(action, told, stored(action, told.item(), unreadable));
            reasons.add(reason);
            if (reason.code() != CancellationReason.Code.NONE) {
                texts.add("[" + i + "] " + reason);
            }
        }
        TransactionCancelledException exception = new TransactionCancelledException(
                verb() + ": cancelled, nothing was done; " + first(texts) + Failures.details(cancelled),
                table(),
                reasons,
                cancelled);
        unreadable.forEach(exception::addSuppressed);
        return exception;
    }

    private static @Nullable Object stored(
            Action action, Map<String, AttributeValue> item, List<StatorException> unreadable) {
        if (item.isEmpty()) {
            return null;
        }
        try {
            return action.target().schema().fromItem(item);
        } catch (StatorException e) {
            unreadable.add(e);
            return null;
        }
    }

    private static CancellationReason reason(
            Action action,
            software.amazon.awssdk.services.dynamodb.model.CancellationReason told,
            @Nullable Object item) {
        String known = told.code() == null ? "None" : told.code();
        VersionConflict conflict = action.conflict(known, told.item());
        String text = switch (known) {
            case "None" -> "not the reason";
            case UNMET -> conflict == null ? action.unmet() : conflict.text();
            case "TransactionConflict" -> "another request was changing the item";
            case "ProvisionedThroughputExceeded", "ThrottlingError" -> "throttled";
            case "ValidationError" -> action.invalid();
            default -> known;
        };
        String table = action.target().schema().tableName();
        String subject = action.verb() + " " + table + "[" + action.key() + "]: ";
        return new CancellationReason(
                action.verb(),
                table,
                action.key(),
                known,
                text,
                item,
                conflict == null ? null : conflict.exception(subject + text, table, action.key(), item, null));
    }

    private static String first(List<String> texts) {
        int shown = Math.min(texts.size(), MOST_IN_MESSAGE);
        return String.join("; ", texts.subList(0, shown))
                + (texts.size() == shown ? "" : "; and " + (texts.size() - shown) + " more");
    }
}
