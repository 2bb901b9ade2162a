package dev.stator.interceptor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a call ended.
 *
 * <pre>{@code
 * log.info("{} of {}: {} ms, {} attempts, {} read units, {}",
 *         report.call().operation(), report.call().tables(), report.duration().toMillis(), report.attempts(),
 *         report.readUnits(), report.failure().map(Throwable::getMessage).orElse("ok"));
 * }</pre>
 *
 * @param call what it was about
 * @param duration from when the request is given to the SDK until its answer is decoded: with all attempts and the pauses between
 *     them; by a clock that never goes back
 * @param attempts how many requests were sent over HTTP for it: 1, and one for each repetition by the SDK. 0 where none was, and where the
 *     call was cancelled before the SDK told. The client tells it with its metrics; a client that has none, since it is not the
 *     SDK's own, counts as 1
 * @param consumed what it consumed, in each table and index that it did in. DynamoDB tells that with an answer only: it is empty after a failure,
 *     though a condition that failed is paid for, too
 * @param itemCount how many items the answer gave, or counted; 0 for a write
 * @param scannedCount how many items a query or scan looked at; 0 for others
 * @param isDirect whether the items were read straight from the bytes of the answer, see {@code dev.stator.wire}; false for a write
 * @param failure what the caller gets in the place of a result: a {@link dev.stator.error.StatorException}, a
 *     {@link java.util.concurrent.CancellationException} where the caller cancelled the future, and anything else where code of the
 *     application failed, such as a converter or an interceptor
 */
public record CallReport(
        Call call,
        Duration duration,
        int attempts,
        List<Consumption> consumed,
        int itemCount,
        int scannedCount,
        boolean isDirect,
        Optional<Throwable> failure) {

    public CallReport {
        consumed = List.copyOf(consumed);
    }

    /** The read units of all tables and indexes together. */
    public double readUnits() {
        return consumed.stream().mapToDouble(Consumption::readUnits).sum();
    }

    /** The write units of all tables and indexes together. */
    public double writeUnits() {
        return consumed.stream().mapToDouble(Consumption::writeUnits).sum();
    }
}
