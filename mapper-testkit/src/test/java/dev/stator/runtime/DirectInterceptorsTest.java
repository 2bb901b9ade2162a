package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.metrics.CoreMetric;
import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricPublisher;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** What others see of answers that are read directly: interceptors and metrics of the SDK, and clients that are not the SDK's. */
@ExtendWith(StatorExtension.class)
class DirectInterceptorsTest {
    private final Recorder recorder = new Recorder();
    private LocalDynamoDb server;
    private String prefix;

    @BeforeEach
    void put(LocalDynamoDb local, Stator own) {
        server = local;
        prefix = own.tablePrefix();
        new TicketTable(own).put(Ticket.of("b", "t1"));
    }

    private Stator stator(ExecutionInterceptor interceptor, MetricPublisher publisher) {
        return Stator.builder()
                .client(server.client(client -> client.overrideConfiguration(
                        o -> o.addExecutionInterceptor(interceptor).addMetricPublisher(publisher))))
                .asyncClient(server.asyncClient(client -> client.overrideConfiguration(
                        o -> o.addExecutionInterceptor(interceptor).addMetricPublisher(publisher))))
                .tablePrefix(prefix)
                .interceptor(recorder)
                .build();
    }

    /** Sees the body as it was sent, and may change it. */
    private static final class Bodies implements ExecutionInterceptor {
        private final List<String> bodies = new CopyOnWriteArrayList<>();
        private final List<Object> answers = new CopyOnWriteArrayList<>();

        private String changed(byte[] body) {
            String text = new String(body, StandardCharsets.UTF_8);
            bodies.add(text);
            return text.replace("a note", "a vote");
        }

        @Override
        public software.amazon.awssdk.http.SdkHttpResponse modifyHttpResponse(
                Context.ModifyHttpResponse context, ExecutionAttributes call) {
            return context.httpResponse().toBuilder()
                    .removeHeader("x-amz-crc32")
                    .build();
        }

        @Override
        public Optional<InputStream> modifyHttpResponseContent(
                Context.ModifyHttpResponse context, ExecutionAttributes call) {
            return context.responseBody().map(body -> {
                try {
                    return new ByteArrayInputStream(changed(body.readAllBytes()).getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        @Override
        public Optional<Publisher<ByteBuffer>> modifyAsyncHttpResponseContent(
                Context.ModifyHttpResponse context, ExecutionAttributes call) {
            return context.responsePublisher()
                    .map(body -> SdkPublisher.adapt(body).map(buffer -> {
                        byte[] bytes = new byte[buffer.remaining()];
                        buffer.get(bytes);
                        return ByteBuffer.wrap(changed(bytes).getBytes(StandardCharsets.UTF_8));
                    }));
        }

        @Override
        public void afterExecution(Context.AfterExecution context, ExecutionAttributes call) {
            answers.add(context.response());
        }
    }

    @ParameterizedTest
    @EnumSource
    void interceptorsOfTheClientSeeTheWholeBodyAndMayChangeIt(Reads reads) {
        Bodies bodies = new Bodies();
        Stator stator = stator(bodies, new Metrics());
        assertThat(reads.query(stator, "b"))
                .containsExactly(Ticket.of("b", "t1").withNote("a vote"));
        assertThat(recorder.only().isDirect()).isTrue();
        assertThat(bodies.bodies).singleElement().asString().contains("a note");
    }

    @ParameterizedTest
    @EnumSource
    void theAnswerThatInterceptorsSeeHasEverythingButTheItems(Reads reads) {
        Bodies bodies = new Bodies();
        reads.query(stator(bodies, new Metrics()), "b");
        QueryResponse answer = (QueryResponse) bodies.answers.get(0);
        assertThat(answer.items()).isEmpty();
        assertThat(answer.count()).isEqualTo(1);
        assertThat(answer.scannedCount()).isEqualTo(1);
        assertThat(answer.consumedCapacity().tableName()).endsWith("tickets");
        assertThat(answer.responseMetadata().requestId()).isNotEmpty();
    }

    /** Keeps what the SDK measures. */
    private static final class Metrics implements MetricPublisher {
        private final List<MetricCollection> calls = new CopyOnWriteArrayList<>();

        @Override
        public void publish(MetricCollection call) {
            calls.add(call);
        }

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @EnumSource
    void theSdkMeasuresAsAlways(Reads reads) {
        Metrics metrics = new Metrics();
        ExecutionInterceptor none = new ExecutionInterceptor() {};
        reads.query(stator(none, metrics), "b");
        MetricCollection call = metrics.calls.get(0);
        assertThat(call.metricValues(CoreMetric.API_CALL_SUCCESSFUL)).containsExactly(true);
        assertThat(call.metricValues(CoreMetric.RETRY_COUNT)).containsExactly(0);
        assertThat(call.metricValues(CoreMetric.API_CALL_DURATION).get(0)).isPositive();
        MetricCollection attempt = call.children().get(0);
        assertThat(attempt.metricValues(CoreMetric.UNMARSHALLING_DURATION)).hasSize(1);
        assertThat(attempt.metricValues(CoreMetric.AWS_REQUEST_ID).get(0)).isNotEmpty();
        assertThat(attempt.metricValues(CoreMetric.TIME_TO_FIRST_BYTE).get(0)).isPositive();
    }

    /** A client that answers by itself, as those of tests do. */
    private static final class OwnClient implements DynamoDbClient {
        @Override
        public QueryResponse query(QueryRequest request) {
            return QueryResponse.builder()
                    .items(List.of(Map.of(
                            "board", AttributeValue.fromS("b"),
                            "id", AttributeValue.fromS("t1"),
                            "priority", AttributeValue.fromN("3"))))
                    .count(1)
                    .scannedCount(1)
                    .build();
        }

        @Override
        public String serviceName() {
            return "dynamodb";
        }

        @Override
        public void close() {}
    }

    @Test
    void aClientWithoutTheInterceptorIsReadByTheSdkAndThatIsToldOnce() {
        Lines lines = new Lines();
        Logger logger = Logger.getLogger("dev.stator.wire");
        logger.addHandler(lines);
        try (Stator stator =
                Stator.builder().client(new OwnClient()).interceptor(recorder).build()) {
            TicketTable tickets = new TicketTable(stator);
            assertThat(tickets.query("b").one().priority()).isEqualTo(3);
            assertThat(tickets.query("b").list()).hasSize(1);
        } finally {
            logger.removeHandler(lines);
        }
        assertThat(recorder.ended()).hasSize(2).noneMatch(report -> report.isDirect());
        assertThat(lines.texts).singleElement().asString().contains("execution.interceptors");
    }

    /** Reads another item by the same client, in the same thread, before anything of the call is sent. */
    private static final class Nested implements ExecutionInterceptor {
        private final List<GetItemResponse> answers = new CopyOnWriteArrayList<>();
        private @Nullable Supplier<GetItemResponse> other;

        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes call) {
            Supplier<GetItemResponse> once = other;
            if (once != null) {
                other = null;
                answers.add(once.get());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatAnInterceptorMakesInTheSameThreadIsNotReadByUs(Reads reads) {
        Nested nested = new Nested();
        Stator stator = stator(nested, new Metrics());
        new TicketTable(stator).put(Ticket.of("b", "t2"));
        nested.other = () -> server.client(client -> client)
                .getItem(get -> get.tableName(prefix + "tickets")
                        .key(Map.of("board", AttributeValue.fromS("b"), "id", AttributeValue.fromS("t2"))));
        assertThat(reads.get(stator, "b", "t1")).contains(Ticket.of("b", "t1"));
        assertThat(nested.answers)
                .singleElement()
                .satisfies(answer -> assertThat(answer.item()).containsEntry("id", AttributeValue.fromS("t2")));
        assertThat(recorder.ended())
                .last()
                .satisfies(get -> assertThat(get.isDirect()).isTrue());
    }

    /** A client that has another one send in another thread, where nothing tells what the call asks for. */
    private record Elsewhere(DynamoDbClient client) implements DynamoDbClient {
        @Override
        public GetItemResponse getItem(GetItemRequest request) {
            return CompletableFuture.supplyAsync(() -> client.getItem(request)).join();
        }

        @Override
        public String serviceName() {
            return client.serviceName();
        }

        @Override
        public void close() {}
    }

    @Test
    void aClientThatSendsInAnotherThreadIsReadByTheSdk() {
        try (Stator stator = Stator.builder()
                .client(new Elsewhere(server.client(client -> client)))
                .tablePrefix(prefix)
                .interceptor(recorder)
                .build()) {
            assertThat(new TicketTable(stator).get("b", "t1")).contains(Ticket.of("b", "t1"));
            assertThat(recorder.only().isDirect()).isFalse();
        }
    }

    /** The lines that mention this test's client. */
    private static final class Lines extends Handler {
        private final List<String> texts = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            if (line.getParameters() != null
                    && java.util.Arrays.asList(line.getParameters()).contains(OwnClient.class.getName())) {
                texts.add(line.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    /** An attempt that is given up is repeated, and what comes of the first one is not taken for the answer. */
    @ParameterizedTest
    @EnumSource
    void anAttemptThatTakesTooLongIsRepeated(Reads reads) {
        dev.stator.testkit.Faults faults = dev.stator.testkit.Faults.create();
        faults.on("Query").first().delay(Duration.ofSeconds(60));
        Stator stator = Stator.builder()
                .client(server.client(client -> client.httpClientBuilder(faults.httpClient())
                        .overrideConfiguration(o -> o.apiCallAttemptTimeout(Duration.ofSeconds(4)))))
                .asyncClient(server.asyncClient(client -> client.httpClientBuilder(faults.asyncHttpClient())
                        .overrideConfiguration(o -> o.apiCallAttemptTimeout(Duration.ofSeconds(4)))))
                .tablePrefix(prefix)
                .interceptor(recorder)
                .build();
        assertThat(reads.query(stator, "b")).containsExactly(Ticket.of("b", "t1"));
        assertThat(recorder.only().attempts()).isEqualTo(2);
        assertThat(recorder.only().isDirect()).isTrue();
    }
}
