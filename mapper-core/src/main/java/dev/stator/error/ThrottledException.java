package dev.stator.error;

import org.jspecify.annotations.Nullable;

/**
 * DynamoDB refused the call because there were too many, and still did after the retries of the SDK.
 *
 * <pre>{@code
 * try {
 *     orders.put(order);
 * } catch (ThrottledException e) {
 *     queue.add(order);                     // not written; slow down and try later
 * }
 * }</pre>
 *
 * <p>Nothing was written. It stands for the error codes {@code ProvisionedThroughputExceededException},
 * {@code RequestLimitExceeded} and {@code ThrottlingException}.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html">DynamoDB: error handling</a>
 */
public final class ThrottledException extends StatorException {
    private static final long serialVersionUID = 1L;

    public ThrottledException(String message, @Nullable String table, @Nullable String key, @Nullable Throwable cause) {
        super(message, table, key, cause);
    }
}
