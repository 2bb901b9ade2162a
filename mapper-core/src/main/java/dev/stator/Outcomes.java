package dev.stator;

import dev.stator.error.AccessDeniedException;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.InvalidItemException;
import dev.stator.error.InvalidKeyException;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.ItemTooLargeException;
import dev.stator.error.StatorException;
import dev.stator.error.ThrottledException;
import dev.stator.internal.Futures;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

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

    /** How a call goes that throws. */
    static <T> Outcome<T> of(Supplier<Outcome<T>> call, TableSchema<T> schema) {
        try {
            return call.get();
        } catch (StatorException e) {
            return of(e, schema);
        }
    }

    /** How a call goes whose future fails; to cancel this cancels it. */
    static <T, R> CompletableFuture<Outcome<T>> of(
            CompletableFuture<R> call, Function<R, Outcome<T>> outcome, TableSchema<T> schema) {
        CompletableFuture<Outcome<T>> outcomes = Futures.bare(call.handle((result, failure) -> {
            if (failure == null) {
                return outcome.apply(result);
            }
            if (failure instanceof StatorException e) {
                return of(e, schema);
            }
            throw new CompletionException(failure);
        }));
        return Futures.cancelling(outcomes, call);
    }

    private static boolean isInvalid(StatorException exception) {
        return exception instanceof InvalidKeyException
                || exception instanceof InvalidItemException
                || exception instanceof InvalidRequestException
                || exception instanceof ItemTooLargeException;
    }
}
