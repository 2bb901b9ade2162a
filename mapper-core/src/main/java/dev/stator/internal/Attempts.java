package dev.stator.internal;

import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricPublisher;

/**
 * Counts the HTTP requests of one call.
 *
 * <p>It is a publisher of metrics, the one thing that tells of retries after a success and can be given to a single request, whoever
 * built the client. The SDK publishes before it completes the call.
 */
final class Attempts implements MetricPublisher {
    /** What the SDK calls its metrics of one HTTP request among those of a call. */
    private static final String ATTEMPT = "ApiCallAttempt";

    private volatile int count;

    @Override
    public void publish(MetricCollection call) {
        count = (int) call.childrenWithName(ATTEMPT).count();
    }

    int count() {
        return count;
    }

    @Override
    public void close() {
        // It holds nothing.
    }
}
