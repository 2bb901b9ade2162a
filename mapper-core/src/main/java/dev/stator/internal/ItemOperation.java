package dev.stator.internal;

import dev.stator.error.ConditionFailedException;
import dev.stator.error.StatorException;
import dev.stator.expression.Condition;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** A call about one item. */
abstract class ItemOperation<T, Q, A, R> extends Operation<Q, A, R> {
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

    /** What it means that the request's condition failed, for messages. */
    String unmet() {
        return Expressions.unmet(condition());
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
        ConditionFailedException exception =
                new ConditionFailedException(description() + ": " + unmet(), table(), key(), item.orElse(null), failed);
        if (unreadable != null) {
            exception.addSuppressed(unreadable);
        }
        return exception;
    }
}
