package dev.stator.benchmarks.calls;

import dev.stator.benchmarks.entity.Order;
import dev.stator.benchmarks.entity.OrderSchema;
import dev.stator.benchmarks.mapping.Samples;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** An HTTP client that answers each operation with the same text, so that a call costs what libraries make of it and no network. */
public final class CannedAnswers implements SdkHttpClient {
    /** The orders of a page and of a batch: as many as DynamoDB gives for one request of a batch. */
    static final int COUNT = 100;

    /** What a batch writes: as many as one request can have. */
    static final List<Order> WRITTEN =
            IntStream.range(0, 25).mapToObj(CannedAnswers::order).toList();

    private final Function<String, byte[]> answers;

    private CannedAnswers(Function<String, byte[]> answers) {
        this.answers = answers;
    }

    /** The SDK's client, signing and unmarshalling as always. */
    static DynamoDbClient client() {
        return client(answers()::get);
    }

    /** The same with other answers, by the name of the operation. */
    public static DynamoDbClient client(Function<String, byte[]> answers) {
        return DynamoDbClient.builder()
                .region(Region.EU_WEST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "secret")))
                .httpClient(new CannedAnswers(answers))
                .build();
    }

    private static Map<String, byte[]> answers() {
        String items = items(COUNT);
        String one = OrderSchema.INSTANCE.toJson(order(0));
        return Map.of(
                "GetItem",
                bytes("{\"Item\":" + one + "}"),
                "BatchWriteItem",
                bytes("{\"UnprocessedItems\":{}}"),
                "Query",
                bytes("{\"Items\":" + items + ",\"Count\":100,\"ScannedCount\":100}"),
                "UpdateItem",
                bytes("{\"Attributes\":" + one + "}"),
                "BatchGetItem",
                bytes("{\"Responses\":{\"orders\":" + items + "},\"UnprocessedKeys\":{}}"));
    }

    /** As many orders as an array of items. */
    public static String items(int count) {
        return IntStream.range(0, count)
                .mapToObj(CannedAnswers::order)
                .map(OrderSchema.INSTANCE::toJson)
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The order with this number. */
    static Order order(int number) {
        Order order = Samples.order();
        order.setOrderId(orderId(number));
        return order;
    }

    static String orderId(int number) {
        return "ORDER#2026-11-21#%04d".formatted(number);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        String target = request.httpRequest()
                .firstMatchingHeader("X-Amz-Target")
                .orElseThrow(() -> new IllegalStateException("a request without a target"));
        byte[] answer = answers.apply(target.substring(target.indexOf('.') + 1));
        if (answer == null) {
            throw new IllegalStateException("no answer for " + target);
        }
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() {
                return HttpExecuteResponse.builder()
                        .response(SdkHttpResponse.builder()
                                .statusCode(200)
                                .putHeader("Content-Type", "application/x-amz-json-1.0")
                                .putHeader("Content-Length", Integer.toString(answer.length))
                                .build())
                        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(answer)))
                        .build();
            }

            @Override
            public void abort() {}
        };
    }

    @Override
    public void close() {}
}
