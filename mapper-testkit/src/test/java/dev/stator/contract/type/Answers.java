package dev.stator.contract.type;

import dev.stator.item.CodecException;
import dev.stator.item.WireReader;
import dev.stator.item.WireText;
import dev.stator.schema.Schema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** The answer to a scan, read on two ways: by the SDK and from its maps, and straight from the bytes; each as entities, or as attributes. */
final class Answers implements SdkHttpClient {
    private final DynamoDbClient client = DynamoDbClient.builder()
            .region(Region.US_EAST_1)
            .credentialsProvider(AnonymousCredentialsProvider.create())
            .overrideConfiguration(overrides -> overrides.retryStrategy(DefaultRetryStrategy.doNotRetry()))
            .httpClient(this)
            .build();

    private byte[] answer = {};

    /** What the SDK's own unmarshaller makes of the answer. */
    List<Map<String, AttributeValue>> throughTheSdk(byte[] answer) {
        return scan(answer).items();
    }

    /** What the schema makes of that. */
    <T> List<T> throughTheSdk(Schema<T> schema, byte[] answer) {
        return throughTheSdk(answer).stream().map(schema::fromItem).toList();
    }

    /** What the schema reads from the bytes; the SDK has only what is around the items. */
    <T> List<T> straight(Schema<T> schema, byte[] answer) {
        return straight(answer, in -> {
            in.beginItem();
            T item = schema.read(in);
            in.endItem();
            return item;
        });
    }

    /** The attributes that are read from the bytes, the same way. */
    List<Map<String, AttributeValue>> straight(byte[] answer) {
        return straight(answer, WireReader::attributes);
    }

    private <T> List<T> straight(byte[] answer, Function<WireReader, T> read) {
        WireText text = new WireText(answer, 0, answer.length);
        WireReader in = new WireReader(text);
        List<T> items = new ArrayList<>();
        int start = 0;
        int end = 0;
        text.beginObject();
        while (text.nextField()) {
            if (!text.isName("Items")) {
                text.skipValue();
                continue;
            }
            if (end > 0) {
                throw new CodecException("items occur twice");
            }
            start = text.offset();
            text.beginArray();
            while (text.nextElement()) {
                items.add(read.apply(in));
            }
            end = text.offset();
        }
        text.requireEnd();
        scan(without(answer, start, end));
        return items;
    }

    private static byte[] without(byte[] answer, int start, int end) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream(answer.length);
        rest.write(answer, 0, start);
        rest.writeBytes((end > start ? "[]" : "").getBytes(StandardCharsets.US_ASCII));
        rest.write(answer, end, answer.length - end);
        return rest.toByteArray();
    }

    private ScanResponse scan(byte[] answer) {
        this.answer = answer;
        return client.scan(scan -> scan.tableName("any"));
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() {
                return HttpExecuteResponse.builder()
                        .response(SdkHttpResponse.builder().statusCode(200).build())
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
