package dev.stator.batch;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Objects;

/**
 * How a batch goes on after DynamoDB slowed it down: after a request of which it processed nothing, or not all of the writes.
 *
 * <pre>{@code
 * stator.batchWrite().put(orders, list).backoff(new Backoff(5, Duration.ofMillis(20), Duration.ofSeconds(1))).run();
 * }</pre>
 *
 * <p>Before the next request there is a pause of random length, from zero up to a bound. The bound is {@code first}, and doubles with
 * each request of which nothing was processed, up to {@code longest}. The batch gives up after {@code attempts} requests in a row that
 * processed nothing; a request of which something was processed begins the count anew. So a batch ends, whatever happens, because each
 * request either does a part of it or counts. The SDK's own retries come on top, inside each request.
 *
 * <p>There is no pause after a read of which only a part came: an answer has at most 16 MB, and the rest is asked for at once.
 *
 * <p>AWS recommends such pauses for what a batch left unprocessed.
 *
 * @param attempts how many requests in a row may process nothing, at least 1
 * @param first the longest pause after the first of them
 * @param longest the longest pause of all
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html">DynamoDB: error handling,
 *     batch operations</a>
 */
public record Backoff(int attempts, Duration first, Duration longest) {
    /** So that doubling stays within a long. */
    private static final int MOST_DOUBLINGS = 20;

    /** So that the nanoseconds fit a long. */
    private static final Duration MOST = Duration.ofDays(365);

    /** Ten requests, with pauses from up to 50 ms to up to 5 s: 8 seconds of pauses in the mean before a batch gives up. */
    public static final Backoff USUAL = new Backoff(10, Duration.ofMillis(50), Duration.ofSeconds(5));

    /**
     * @throws IllegalArgumentException if {@code attempts} is less than 1, a pause is negative or longer than a year, or
     *     {@code longest} is shorter than {@code first}
     */
    public Backoff {
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts must be at least 1, not " + attempts);
        }
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(longest, "longest");
        if (first.isNegative() || longest.compareTo(first) < 0 || longest.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "pauses must go from zero or more up to a year at most, not from " + first + " up to " + longest);
        }
    }

    /**
     * The pause before the next request.
     *
     * @param fruitless how many requests in a row processed nothing
     */
    Duration pause(int fruitless) {
        long bound = bound(fruitless).toNanos();
        // Secure, so that programs which are restored from the same snapshot do not all wait for the same time
        return Duration.ofNanos(new SecureRandom().nextLong(bound + 1));
    }

    /** The longest that {@link #pause} can be. */
    Duration bound(int fruitless) {
        int doublings = Math.min(Math.max(fruitless - 1, 0), MOST_DOUBLINGS);
        Duration bound = first.multipliedBy(1L << doublings);
        return bound.compareTo(longest) < 0 ? bound : longest;
    }
}
