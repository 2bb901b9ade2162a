package dev.stator.contract.sweep;

import dev.stator.Stator;
import dev.stator.testkit.LocalDynamoDb;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Between the SDK and DynamoDB Local: keeps what was sent, and does something before or after a request. */
final class Wire implements ExecutionInterceptor {
    private final List<SdkRequest> sent = new CopyOnWriteArrayList<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private volatile Consumer<SdkRequest> before = request -> {};
    private volatile Consumer<SdkRequest> after = request -> {};
    private volatile Predicate<SdkRequest> loses = request -> false;
    private final AtomicBoolean leavesNext = new AtomicBoolean();

    /** A connection through this wire to the tables of another. */
    Stator stator(LocalDynamoDb server, Stator same) {
        return server.stator()
                .tablePrefix(same.tablePrefix())
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .addExecutionInterceptor(this)
                        .retryStrategy(StandardRetryStrategy.builder()
                                .maxAttempts(2)
                                .backoffStrategy(BackoffStrategy.retryImmediately())
                                .throttlingBackoffStrategy(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofNanos(1)))
                                .build())
                        .build())
                .build();
    }

    /** What is done before each request; what it throws, the request fails with. */
    void before(Consumer<SdkRequest> action) {
        before = action;
    }

    /** What is done when a request was carried out; what it throws takes the place of the answer. */
    void after(Consumer<SdkRequest> action) {
        after = action;
    }

    /** Whose answer is lost: the SDK sees a server's error in its place. It is asked when the request was carried out. */
    void lose(Predicate<SdkRequest> requests) {
        loses = requests;
    }

    /** Says that one batch of writes was left unprocessed. */
    void leaveOneBatch() {
        leavesNext.set(true);
    }

    List<SdkRequest> sent() {
        return sent;
    }

    <Q extends SdkRequest> List<Q> sent(Class<Q> type) {
        return sent.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** How many requests were under way at once, at most. */
    int most() {
        return most.get();
    }

    static RuntimeException refusal(String code) {
        return DynamoDbException.builder()
                .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
                .statusCode(400)
                .build();
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        sent.add(context.request());
        before.accept(context.request());
    }

    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        after.accept(context.request());
    }

    @Override
    public SdkHttpResponse modifyHttpResponse(Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        return loses.test(context.request())
                ? context.httpResponse().toBuilder().statusCode(500).build()
                : context.httpResponse();
    }

    @Override
    public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
        if (context.response() instanceof BatchWriteItemResponse answer
                && context.request() instanceof BatchWriteItemRequest request
                && leavesNext.compareAndSet(true, false)) {
            return answer.toBuilder().unprocessedItems(request.requestItems()).build();
        }
        return context.response();
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        underWay.decrementAndGet();
    }

    @Override
    public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
        underWay.decrementAndGet();
    }
}
