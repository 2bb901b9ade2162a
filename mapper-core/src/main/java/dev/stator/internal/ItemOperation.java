package dev.stator.internal;

import dev.stator.error.ConditionFailedException;
import dev.stator.error.StatorException;
import dev.stator.expression.Condition;
import dev.stator.expression.VersionGuard;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import dev.stator.schema.TypeMark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** A call about one item. */
abstract class ItemOperation<T, Q, A, R> extends Operation<Q, A, R> {
    private static final String EARLIER =
            "; it was not the first attempt, and whether an earlier one was made is unknown";

    private static final String OTHER_TYPE = "the item with this key is of another type";

    final Target<T> target;

    ItemOperation(Target<T> target) {
        this.target = target;
    }

    /** The key of the item. */
    abstract Key<T> itemKey();

    /** What must hold of the stored item; null if nothing must. */
    @Nullable
    Condition<T> condition() {
        return null;
    }

    /** The version that the stored item must have; null where it may be any. */
    @Nullable
    VersionGuard<T> guard() {
        return null;
    }

    /** The type attribute that the stored item must have, if there is one; null where it may have any. */
    @Nullable
    TypeMark type() {
        return null;
    }

    /** The condition, the version and the type together; null if nothing must hold. */
    @Nullable
    Condition<T> needed() {
        Condition<T> guarded = VersionGuard.and(condition(), guard());
        TypeMark type = type();
        if (type == null) {
            return guarded;
        }
        Condition<T> typed = Condition.ofOrAbsent(type);
        return guarded == null ? typed : guarded.and(typed);
    }

    /** What it means that the request's condition failed, for messages. */
    String unmet() {
        if (type() == null) {
            return Expressions.unmet(condition());
        }
        return condition() == null ? OTHER_TYPE : Expressions.unmet(condition()) + ", or " + OTHER_TYPE;
    }

    /** The attributes that {@code request} writes. */
    Map<String, AttributeValue> written(Q request) {
        return Map.of();
    }

    @Override
    final String table() {
        return target.schema().tableName();
    }

    @Override
    final String key() {
        return itemKey().text();
    }

    @Override
    final List<TableSchema<T>> needs() {
        return List.of(target.schema());
    }

    /** An item of an answer, which is empty where there is none. */
    final Optional<T> decoded(Map<String, AttributeValue> item) {
        return item.isEmpty() ? Optional.empty() : Optional.of(target.schema().fromItem(item));
    }

    @Override
    @Nullable
    StatorException refused(Q request, AwsServiceException refusal) {
        if (refusal instanceof ConditionalCheckFailedException failed) {
            return conditionFailed(failed);
        }
        if (Failures.code(refusal).equals("ValidationException")) {
            return TooLarge.check(verb(), itemKey(), written(request), refusal);
        }
        return null;
    }

    private ConditionFailedException conditionFailed(ConditionalCheckFailedException failed) {
        Optional<T> item = Optional.empty();
        StatorException unreadable = null;
        try {
            item = decoded(failed.item());
        } catch (StatorException e) {
            unreadable = e;
        }
        ConditionFailedException exception = conditionFailed(failed, item.orElse(null));
        if (unreadable != null) {
            exception.addSuppressed(unreadable);
        }
        return exception;
    }

    /** The version goes before the condition: a caller who has read an old item asks for what may not be any more. */
    private ConditionFailedException conditionFailed(ConditionalCheckFailedException failed, @Nullable T item) {
        TypeMark type = type();
        if (type != null && ItemType.isOther(type, failed.item())) {
            return new ConditionFailedException(description() + ": " + OTHER_TYPE, table(), key(), null, failed);
        }
        VersionConflict conflict = VersionConflict.of(guard(), failed.item());
        if (conflict == null) {
            return new ConditionFailedException(description() + ": " + unmet(), table(), key(), item, failed);
        }
        return conflict.exception(
                description() + ": " + conflict.text() + (isRepeated(failed) ? EARLIER : ""),
                table(),
                key(),
                item,
                failed);
    }

    /**
     * Whether there was an attempt before the one that failed, which can have been carried out though its answer was lost. The SDK tells how
     * many attempts there were, and not how the earlier ones ended; one that was throttled counts too, though it has written nothing.
     */
    static boolean isRepeated(ConditionalCheckFailedException failed) {
        return failed.numAttempts() != null && failed.numAttempts() > 1;
    }
}
