package dev.stator.internal;

import dev.stator.error.UnreachableException;
import dev.stator.face.Futures;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * How many capacity units the requests that share this may consume in a second.
 *
 * <p>A balance of units grows with time, to what a second gives at most, and shrinks by what each answer says it consumed. A request is
 * sent when the balance is not negative, so a page that costs more than a second gives is paid back before the next. Requests
 * under way count with what the last answered one consumed, or segments that begin together would all find an untouched balance;
 * what one did consume replaces that when it is answered. A request that fails stays counted.
 */
public final class RateLimit {
    /** No limit: requests are sent at once, and do not ask what they consume. */
    public static final RateLimit NONE = new RateLimit(Double.POSITIVE_INFINITY, Timing.SYSTEM);

    /** A full page of 1 MB in an eventually consistent read, in units: the first guess. */
    private static final double FULL_PAGE = 128;

    /** So that those who wait see soon that a request consumed less than was counted. */
    private static final long LONGEST_PAUSE = 1_000_000_000L;

    private static final double NANOS = 1_000_000_000d;

    private final double unitsPerSecond;
    private final Timing timing;
    private double balance;
    private double guess;
    private long balanced;

    RateLimit(double unitsPerSecond, Timing timing) {
        this.unitsPerSecond = unitsPerSecond;
        this.timing = timing;
        this.guess = Math.min(unitsPerSecond, FULL_PAGE);
        this.balanced = timing.nanos();
    }

    /**
     * A limit that nothing has drawn on yet.
     *
     * @throws IllegalArgumentException if it is not a number greater than 0
     */
    public static RateLimit perSecond(double capacityUnits) {
        if (!(capacityUnits > 0) || Double.isInfinite(capacityUnits)) {
            throw new IllegalArgumentException(
                    "rateLimit must be a number of capacity units greater than 0, not " + capacityUnits);
        }
        return new RateLimit(capacityUnits, Timing.SYSTEM);
    }

    private boolean isNone() {
        return Double.isInfinite(unitsPerSecond);
    }

    /** What a request asks for so that its answer says what it consumed; null without a limit. */
    public @Nullable ReturnConsumedCapacity returned() {
        return isNone() ? null : ReturnConsumedCapacity.TOTAL;
    }

    /** The units that an answer tells of; zero where its request did not ask for them. */
    static double units(@Nullable ConsumedCapacity consumed) {
        return consumed == null ? 0 : consumed.capacityUnits();
    }

    /** Makes a call in its turn, in the thread of the caller; {@code units} finds in the result what it consumed. */
    public <R> R now(BlockingCalls calls, Operation<?, ?, R> operation, ToDoubleFunction<? super R> units) {
        if (isNone()) {
            return calls.now(operation);
        }
        Turn turn = turn();
        for (; turn.pause() > 0; turn = turn()) {
            sleep(turn.pause(), operation);
        }
        R result = calls.now(operation);
        settle(turn, units.applyAsDouble(result));
        return result;
    }

    private void sleep(long nanos, Operation<?, ?, ?> operation) {
        try {
            timing.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreachableException(
                    operation.description() + ": the thread was interrupted while it waited for its rate limit",
                    operation.table(),
                    operation.key(),
                    e);
        }
    }

    /** Makes a call in its turn, and holds no thread until then; to cancel the future means that it is not made, or cancelled. */
    public <R> CompletableFuture<R> call(
            AsyncCalls calls, Operation<?, ?, R> operation, ToDoubleFunction<? super R> units) {
        if (isNone()) {
            return calls.call(operation);
        }
        Turn turn = turn();
        if (turn.pause() > 0) {
            return Futures.after(
                    CompletableFuture.runAsync(() -> {}, timing.after(turn.pause())),
                    (nothing, failure) ->
                            failure == null ? call(calls, operation, units) : CompletableFuture.failedFuture(failure));
        }
        CompletableFuture<R> sent = calls.call(operation);
        // Not beside the caller's own stage on the same future: the next request must find this one settled.
        CompletableFuture<R> settled = Futures.after(sent, (result, failure) -> {
            if (failure == null) {
                settle(turn, units.applyAsDouble(result));
            }
            return sent;
        });
        return Futures.cancelling(settled, sent);
    }

    /** @param pause in nanoseconds, after which to ask again; 0 if the request may be sent, {@code counted} as so many units */
    private record Turn(long pause, double counted) {}

    private synchronized Turn turn() {
        long now = timing.nanos();
        balance = Math.min(unitsPerSecond, balance + (now - balanced) / NANOS * unitsPerSecond);
        balanced = now;
        if (balance < 0) {
            return new Turn((long) Math.min(LONGEST_PAUSE, Math.ceil(-balance / unitsPerSecond * NANOS)), 0);
        }
        balance -= guess;
        return new Turn(0, guess);
    }

    private synchronized void settle(Turn turn, double consumed) {
        balance += turn.counted() - consumed;
        guess = consumed;
    }

    /** {@code 25.0 capacity units per second}. */
    @Override
    public String toString() {
        return isNone() ? "no rate limit" : unitsPerSecond + " capacity units per second";
    }
}
