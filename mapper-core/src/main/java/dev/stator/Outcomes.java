package dev.stator;

import dev.stator.error.AccessDeniedException;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.InvalidItemException;
import dev.stator.error.InvalidKeyException;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.ItemTooLargeException;
import dev.stator.error.StatorException;
import dev.stator.error.ThrottledException;
import dev.stator.face.Futures;
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

    /** How reading or deleting an item went. */
    static <R> Outcome<R> of(Optional<R> item, Key<?> key) {
        return item.isPresent()
                ? new Outcome.Ok<>(item.get())
                : new Outcome.NotFound<>(key.schema().tableName(), key.text());
    }

    /** The stored item of a call whose results are items. */
    static <T> Function<ConditionFailedException, Optional<T>> stored(TableSchema<T> schema) {
        return failed -> failed.item(schema.type());
    }

    /** @param stored what the outcome has of the stored item, where that is not what was asked for */
    static <R> Outcome<R> of(StatorException exception, Function<ConditionFailedException, Optional<R>> stored) {
        if (exception instanceof ConditionFailedException failed) {
            return new Outcome.ConditionFailed<>(stored.apply(failed), failed);
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
    static <R> Outcome<R> of(Supplier<Outcome<R>> call, Function<ConditionFailedException, Optional<R>> stored) {
        try {
            return call.get();
        } catch (StatorException e) {
            return of(e, stored);
        }
    }

    /** How a call goes whose future fails; to cancel this cancels it. */
    static <A, R> CompletableFuture<Outcome<R>> of(
            CompletableFuture<A> call,
            Function<A, Outcome<R>> outcome,
            Function<ConditionFailedException, Optional<R>> stored) {
        CompletableFuture<Outcome<R>> outcomes = Futures.bare(call.handle((result, failure) -> {
            if (failure == null) {
                return outcome.apply(result);
            }
            if (failure instanceof StatorException e) {
                return of(e, stored);
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
