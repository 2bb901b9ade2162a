package dev.stator.batch;

import dev.stator.error.StatorException;
import dev.stator.error.ThrottledException;
import dev.stator.internal.Operation;
import dev.stator.internal.RateLimit;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch under way: what is still to be sent, and whether to go on. What waiting for answers and not waiting for them have in
 * common; for one thread at a time.
 *
 * <p>What DynamoDB left unprocessed waits behind what was not sent yet, so that it fills up later requests. A request that was refused
 * because there are too many counts as one of which nothing was processed, for that is what it is. After any other failure no more is
 * sent.
 *
 * @param <E> a key or a write
 * @param <A> the answer to a request
 * @param <R> what the caller gets
 */
abstract class Work<E, A, R> {
    /** Some elements and the call that they make. */
    record Request<E, A>(List<E> elements, Operation<?, ?, A> operation) {
        /** Without the items, whose values are not for logs. */
        @Override
        public String toString() {
            return "Request[elements=" + elements.size() + "]";
        }
    }

    /** How many requests are under way at once, where nobody waits for each. */
    private static final int PARALLEL = 4;

    private final Deque<E> pending;
    private final Pace pace;
    private boolean slow;
    private boolean over;
    private int fruitless;
    private @Nullable RuntimeException failure;

    Work(Collection<E> elements, Pace pace) {
        this.pending = new ArrayDeque<>(elements);
        this.pace = pace;
    }

    /** How many elements a request has at most. */
    abstract int most();

    /** Whether a request has room for elements of so many bytes together. */
    abstract boolean fits(long length);

    /** How many bytes it adds to a request, where that can become too many. */
    abstract long length(E element);

    abstract Operation<?, ?, A> operation(List<E> elements);

    /** The capacity units that a request consumed. */
    abstract double units(A answer);

    /** Whether DynamoDB leaves a part of a request unprocessed only to slow its callers down. */
    abstract boolean isPartThrottled();

    /**
     * Keeps what the answer has, and gives the elements that were left unprocessed.
     *
     * @throws StatorException if what it has could not be used; the elements that are not kept by then are not done
     */
    abstract List<E> keep(List<E> elements, A answer);

    /**
     * The result, once nothing more is to be sent.
     *
     * @param failure why the batch was ended; null where it was not, or where items were left unprocessed without one
     * @throws RuntimeException where something is missing in it
     */
    abstract R result(@Nullable RuntimeException failure);

    final R result() {
        return result(failure);
    }

    /** Whether there is something to send. */
    final boolean goesOn() {
        return !over && !pending.isEmpty();
    }

    /** What the requests may consume. */
    final RateLimit limit() {
        return pace.limit();
    }

    /** How many requests may be under way at once. */
    final int parallel() {
        return slow ? 1 : PARALLEL;
    }

    /** How long to wait before the next request. */
    final Duration pause() {
        return slow ? pace.backoff().pause(fruitless) : Duration.ZERO;
    }

    /** Takes as many elements as fit into a request. */
    final Request<E, A> next() {
        List<E> elements = new ArrayList<>();
        long length = 0;
        while (!pending.isEmpty() && elements.size() < most()) {
            length += length(pending.element());
            if (!fits(length) && !elements.isEmpty()) {
                break;
            }
            elements.add(pending.remove());
        }
        return new Request<>(elements, operation(elements));
    }

    final void answered(Request<E, A> request, A answer) {
        List<E> left;
        try {
            left = keep(request.elements(), answer);
        } catch (StatorException e) {
            stop(e);
            return;
        }
        left(request, left, null);
    }

    final void failed(Request<E, A> request, RuntimeException reason) {
        if (reason instanceof ThrottledException) {
            left(request, request.elements(), reason);
        } else {
            stop(reason);
        }
    }

    /** Sends no more. The first reason counts; those of requests that were under way with it are added to it. */
    final void stop(RuntimeException reason) {
        over = true;
        if (failure == null) {
            failure = reason;
        } else if (failure != reason) { // requests that wait for the same table share its failure
            failure.addSuppressed(reason);
        }
    }

    private void left(Request<E, A> request, List<E> left, @Nullable RuntimeException reason) {
        pending.addAll(left);
        boolean nothing = left.size() == request.elements().size();
        fruitless = nothing ? fruitless + 1 : 0;
        slow = nothing || (!left.isEmpty() && isPartThrottled());
        if (fruitless >= pace.backoff().attempts() && !over) {
            over = true;
            failure = reason;
        }
    }
}
