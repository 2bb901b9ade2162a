package dev.stator;

import dev.stator.error.AccessDeniedException;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.InvalidItemException;
import dev.stator.error.InvalidKeyException;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.ItemTooLargeException;
import dev.stator.error.StatorException;
import dev.stator.error.ThrottledException;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.Optional;

/** Makes outcomes of results and of exceptions. */
final class Outcomes {
    private Outcomes() {}

    static <T> Outcome<T> of(Optional<T> item, Key<T> key) {
        return item.isPresent()
                ? new Outcome.Ok<>(item.get())
                : new Outcome.NotFound<>(key.schema().tableName(), key.text());
    }

    static <T> Outcome<T> of(StatorException exception, TableSchema<T> schema) {
        if (exception instanceof ConditionFailedException failed) {
            return new Outcome.ConditionFailed<>(failed.item(schema.type()), failed);
        }
        if (exception instanceof AccessDeniedException denied) {
            return new Outcome.Denied<>(denied);
        }
        if (exception instanceof ThrottledException throttled) {
            return new Outcome.Throttled<>(throttled);
        }
        return isInvalid(exception) ? new Outcome.Invalid<>(exception) : new Outcome.Other<>(exception);
    }

    private static boolean isInvalid(StatorException exception) {
        return exception instanceof InvalidKeyException
                || exception instanceof InvalidItemException
                || exception instanceof InvalidRequestException
                || exception instanceof ItemTooLargeException;
    }
}
