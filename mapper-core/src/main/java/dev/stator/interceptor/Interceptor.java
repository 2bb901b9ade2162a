package dev.stator.interceptor;

import org.jspecify.annotations.Nullable;

/**
 * Is called before and after each request to DynamoDB.
 *
 * <pre>{@code
 * Stator.builder()
 *         .interceptor(call -> {
 *             Span span = tracer.spanBuilder(call.operation().toString()).startSpan();     // before
 *             return report -> {                                                         // after
 *                 report.failure().ifPresent(span::recordException);
 *                 span.end();
 *             };
 *         })
 *         .build();
 * }</pre>
 *
 * <p>The rules:
 *
 * <ul>
 *   <li>One request, one call: each page of a query or scan, each request of a batch, each look at a table that is waited for, and the
 *       repetition after a missing table was created are calls of their own. What the SDK repeats by itself is one call with several
 *       {@linkplain CallReport#attempts attempts}.
 *   <li>Several interceptors are called in the order in which they were registered, and after the call in the reverse order.
 *   <li>Both are called in the thread that does the work: of a blocking call that of the caller; of an asynchronous one <em>before</em> in the
 *       thread that begins it and <em>after</em> in the one that completes it. Neither may block there, and both must be safe for many threads.
 *   <li>What <em>before</em> returns is called exactly once, whatever comes: a result, a failure, a future that is cancelled.
 *   <li>If <em>before</em> throws, nothing is sent, and the caller gets what it threw; interceptors that were called already are told.
 *   <li>If <em>after</em> throws, the caller gets the result or the failure of the call all the same, and the other interceptors are called;
 *       what it threw goes to the {@link System.Logger} named {@code dev.stator.interceptor}, as a warning.
 * </ul>
 *
 * <p>With an interceptor, requests ask DynamoDB what they consume, and the SDK's client collects the metrics of each request; its own
 * publishers get them as ever. Without one nothing is measured, asked or allocated.
 */
@FunctionalInterface
public interface Interceptor {
    /**
     * Before the request is sent.
     *
     * @return what is called when it has ended; null for nothing
     */
    @Nullable
    After before(Call call);

    /** Is called when a call has ended. */
    @FunctionalInterface
    interface After {
        /** Before the caller gets the result or the failure. */
        void after(CallReport report);
    }
}
