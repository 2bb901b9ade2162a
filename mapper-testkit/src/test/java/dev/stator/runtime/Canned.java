package dev.stator.runtime;

import static software.amazon.awssdk.core.client.config.SdkAdvancedAsyncClientOption.FUTURE_COMPLETION_EXECUTOR;

import dev.stator.Stator;
import dev.stator.StatorBuilder;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Answers requests without a network, for what DynamoDB Local never says: throttled, denied, broken. */
final class Canned implements SdkHttpClient, SdkAsyncHttpClient {
    /** What is answered to the call with this number, from 0. */
    interface Script {
        Answer answer(int call, String operation) throws IOException;
    }

    /** A status, headers and a body. */
    record Answer(int status, Map<String, String> headers, SdkBytes body) {
        /** With a body in JSON. */
        Answer(int status, String body) {
            this(status, Map.of(), SdkBytes.fromUtf8String(body));
        }

        static Answer ok(String body) {
            return new Answer(200, body);
        }

        static Answer refusal(int status, String code) {
            return new Answer(
                    status, "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + code + "\",\"message\":\"no\"}");
        }
    }

    private final Script script;
    private final List<String> operations = Collections.synchronizedList(new ArrayList<>());

    Canned(Script script) {
        this.script = script;
    }

    static Canned always(Answer answer) {
        return new Canned((call, operation) -> answer);
    }

    /** The operations that were asked for, in order. */
    List<String> operations() {
        return operations;
    }

    /** A connection to this, whose calls are attempted {@code attempts} times without a pause, and end in the thread that makes them. */
    StatorBuilder stator(int attempts, ExecutionInterceptor... interceptors) {
        return Stator.builder()
                .client(configured(DynamoDbClient.builder().httpClient(this), attempts, interceptors)
                        .build())
                .asyncClient(configured(DynamoDbAsyncClient.builder().httpClient(this), attempts, interceptors)
                        .asyncConfiguration(async -> async.advancedOption(FUTURE_COMPLETION_EXECUTOR, Runnable::run))
                        .build());
    }

    private static <B extends AwsClientBuilder<B, C>, C> B configured(
            B builder, int attempts, ExecutionInterceptor... interceptors) {
        return builder.region(Region.US_EAST_1)
                .endpointOverride(URI.create("http://localhost"))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "secret")))
                .overrideConfiguration(overrides -> overrides
                        .executionInterceptors(List.of(interceptors))
                        .retryStrategy(StandardRetryStrategy.builder()
                                .maxAttempts(attempts)
                                .backoffStrategy(BackoffStrategy.retryImmediately())
                                .throttlingBackoffStrategy(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofNanos(1)))
                                .build()));
    }

    private synchronized Answer next(SdkHttpRequest request) throws IOException {
        String target = request.firstMatchingHeader("X-Amz-Target").orElseThrow();
        String operation = target.substring(target.indexOf('.') + 1);
        operations.add(operation);
        return script.answer(operations.size() - 1, operation);
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                Answer answer = next(request.httpRequest());
                return HttpExecuteResponse.builder()
                        .response(head(answer))
                        .responseBody(AbortableInputStream.create(answer.body().asInputStream()))
                        .build();
            }

            @Override
            public void abort() {}
        };
    }

    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        Answer answer;
        try {
            answer = next(request.request());
        } catch (IOException e) {
            request.responseHandler().onError(e);
            return CompletableFuture.failedFuture(e);
        }
        request.responseHandler().onHeaders(head(answer));
        request.responseHandler()
                .onStream(SdkPublisher.fromIterable(List.of(answer.body().asByteBuffer())));
        return CompletableFuture.completedFuture(null);
    }

    private static SdkHttpResponse head(Answer answer) {
        SdkHttpFullResponse.Builder head = SdkHttpResponse.builder().statusCode(answer.status());
        answer.headers().forEach(head::putHeader);
        return head.build();
    }

    @Override
    public String clientName() {
        return "Canned";
    }

    @Override
    public void close() {}
}
