package dev.stator.parallel;

import dev.stator.Stator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A table of many grains that is nowhere stored: scans are answered with the JSON that DynamoDB would send. A segment holds the grains
 * whose number is its own, modulo the number of segments.
 *
 * @param size how many grains there are
 */
record Dune(int size) implements SdkHttpClient, SdkAsyncHttpClient {
    /** A page of DynamoDB has 1 MB, counted in names and values: id, number and text of a grain. */
    private static final int MOST_OF_A_PAGE = 1_048_576 / 37;

    /** How long the JSON of a grain is at most. */
    private static final int LONGEST = 80;

    /** One page is put together at a time, since that takes several times its size. */
    private static final Object MAKING = new Object();

    private static final Executor THREADS = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work, "dune");
        thread.setDaemon(true);
        return thread;
    });

    private static final Pattern NUMBER = Pattern.compile("\"(Segment|TotalSegments|Limit)\":(\\d+)");
    private static final Pattern KEY = Pattern.compile("\"S\":\"g(\\d+)\"");

    Stator stator() {
        return Stator.builder()
                .client(configured(DynamoDbClient.builder().httpClient(this)).build())
                .asyncClient(configured(DynamoDbAsyncClient.builder().httpClient(this))
                        .build())
                .build();
    }

    private static <B extends AwsClientBuilder<B, C>, C> B configured(B builder) {
        return builder.region(Region.US_EAST_1)
                .endpointOverride(URI.create("http://localhost"))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "key")));
    }

    private byte[] answer(String request) {
        int segment = 0;
        int segments = 1;
        int most = MOST_OF_A_PAGE;
        for (Matcher matcher = NUMBER.matcher(request); matcher.find(); ) {
            int value = Integer.parseInt(matcher.group(2));
            switch (matcher.group(1)) {
                case "Segment" -> segment = value;
                case "TotalSegments" -> segments = value;
                default -> most = Math.min(most, value);
            }
        }
        Matcher after = KEY.matcher(request);
        int first = after.find() ? Integer.parseInt(after.group(1)) + segments : segment;
        synchronized (MAKING) {
            return page(first, segments, most).getBytes(StandardCharsets.US_ASCII);
        }
    }

    private String page(int first, int step, int most) {
        StringBuilder page = new StringBuilder(LONGEST * (Math.min(most, size / step) + 3)).append("{\"Items\":[");
        int count = 0;
        int number = first;
        for (; number < size && count < most; number += step, count++) {
            Grain grain = Grain.of(number);
            page.append(count == 0 ? "{" : ",{").append("\"id\":{\"S\":\"").append(grain.id());
            page.append("\"},\"number\":{\"N\":\"").append(number);
            page.append("\"},\"text\":{\"S\":\"").append(grain.text()).append("\"}}");
        }
        page.append("],\"Count\":").append(count).append(",\"ScannedCount\":").append(count);
        if (number < size) {
            String last = Grain.of(number - step).id();
            page.append(",\"LastEvaluatedKey\":{\"id\":{\"S\":\"").append(last).append("\"}}");
        }
        return page.append('}').toString();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                try (InputStream body =
                        request.contentStreamProvider().orElseThrow().newStream()) {
                    byte[] answer = answer(new String(body.readAllBytes(), StandardCharsets.UTF_8));
                    return HttpExecuteResponse.builder()
                            .response(head(answer))
                            .responseBody(AbortableInputStream.create(new Sent(answer)))
                            .build();
                }
            }

            @Override
            public void abort() {}
        };
    }

    /** As a connection does, it holds nothing of what has been read to its end. */
    private static final class Sent extends ByteArrayInputStream {
        Sent(byte[] answer) {
            super(answer);
        }

        @Override
        public void close() {
            buf = new byte[0];
            pos = 0;
            count = 0;
        }
    }

    private static SdkHttpResponse head(byte[] answer) {
        return SdkHttpResponse.builder()
                .statusCode(200)
                .putHeader("Content-Length", Integer.toString(answer.length))
                .build();
    }

    /** In a few threads, as those that wait for the network. */
    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        StringBuilder body = new StringBuilder();
        return SdkPublisher.adapt(request.requestContentPublisher())
                .subscribe(buffer -> body.append(StandardCharsets.UTF_8.decode(buffer)))
                .thenRunAsync(
                        () -> {
                            byte[] answer = answer(body.toString());
                            request.responseHandler().onHeaders(head(answer));
                            request.responseHandler()
                                    .onStream(SdkPublisher.fromIterable(List.of(ByteBuffer.wrap(answer))));
                        },
                        THREADS);
    }

    @Override
    public String clientName() {
        return "Dune";
    }

    @Override
    public void close() {}
}
