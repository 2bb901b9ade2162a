package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.RequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricPublisher;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** What an interceptor changes in the requests, and what it leaves as it was. */
@ExtendWith(StatorExtension.class)
class InterceptorRequestsTest {
    private final Recorder recorder = new Recorder();
    private final List<SdkRequest> sent = new CopyOnWriteArrayList<>();
    private final Published client = new Published();
    private final Published request = new Published();
    private LocalDynamoDb server;

    /** A publisher of the application's own. */
    private static final class Published implements MetricPublisher {
        private final List<String> names = new CopyOnWriteArrayList<>();

        @Override
        public void publish(MetricCollection metrics) {
            names.add(metrics.name());
        }

        @Override
        public void close() {}
    }

    @BeforeEach
    void find(LocalDynamoDb running) {
        server = running;
    }

    private Stator stator(boolean withInterceptor) {
        var builder = server.stator()
                .tablePrefix("requests-" + UUID.randomUUID() + "-")
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .addMetricPublisher(client)
                        .addExecutionInterceptor(new ExecutionInterceptor() {
                            @Override
                            public void beforeExecution(
                                    Context.BeforeExecution context, ExecutionAttributes attributes) {
                                sent.add(context.request());
                            }
                        })
                        .build());
        return (withInterceptor ? builder.interceptor(recorder) : builder).build();
    }

    private GetItemRequest lastGet() {
        return (GetItemRequest) sent.get(sent.size() - 1);
    }

    private void prepare(Face face, TicketTable tickets) {
        face.get(tickets, "b1", "t1");
        sent.clear();
        client.names.clear();
        recorder.reset();
    }

    @ParameterizedTest
    @EnumSource
    void withoutAnInterceptorNothingIsAsked(Face face) {
        try (Stator stator = stator(false)) {
            TicketTable tickets = new TicketTable(stator);
            prepare(face, tickets);
            face.get(tickets, "b1", "t1");
            assertThat(lastGet().returnConsumedCapacity()).isNull();
            assertThat(lastGet().overrideConfiguration()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void withOneARequestAsksWhatItConsumes(Face face) {
        try (Stator stator = stator(true)) {
            TicketTable tickets = new TicketTable(stator);
            prepare(face, tickets);
            face.get(tickets, "b1", "t1");
            assertThat(lastGet().returnConsumedCapacity()).isEqualTo(ReturnConsumedCapacity.INDEXES);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theOptionsOfARequestStay(Face face) {
        try (Stator stator = stator(true)) {
            TicketTable tickets = new TicketTable(stator);
            prepare(face, tickets);
            face.get(
                    tickets.with(
                            options -> options.putHeader("X-Trace", "4711").apiCallTimeout(Duration.ofSeconds(30))),
                    "b1",
                    "t1");
            RequestOverrideConfiguration options =
                    lastGet().overrideConfiguration().orElseThrow();
            assertThat(options.headers()).containsEntry("X-Trace", List.of("4711"));
            assertThat(options.apiCallTimeout()).contains(Duration.ofSeconds(30));
            assertThat(recorder.only().attempts()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePublishersOfTheClientGetItsMetricsAsEver(Face face) {
        try (Stator stator = stator(true)) {
            TicketTable tickets = new TicketTable(stator);
            prepare(face, tickets);
            face.get(tickets, "b1", "t1");
            assertThat(client.names).containsExactly("ApiCall");
            assertThat(recorder.only().attempts()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePublishersOfARequestTakeThePlaceOfThoseOfTheClientAsEver(Face face) {
        try (Stator stator = stator(true)) {
            TicketTable tickets = new TicketTable(stator);
            prepare(face, tickets);
            face.get(tickets.with(options -> options.addMetricPublisher(request)), "b1", "t1");
            assertThat(request.names).containsExactly("ApiCall");
            assertThat(client.names).isEmpty();
            assertThat(recorder.only().attempts()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void clientsThatAreHandedInKeepTheirPublishersToo(Face face) {
        try (Stator owner = stator(false)) {
            Stator stator = Stator.builder()
                    .client(owner.client())
                    .asyncClient(owner.asyncClient())
                    .tablePrefix(owner.tablePrefix())
                    .createMissingTables(true)
                    .interceptor(recorder)
                    .build();
            TicketTable tickets = new TicketTable(stator);
            prepare(face, tickets);
            face.get(tickets, "b1", "t1");
            assertThat(client.names).containsExactly("ApiCall");
            assertThat(recorder.only().attempts()).isEqualTo(1);
            assertThat(recorder.only().readUnits()).isEqualTo(0.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRateLimitAndAnInterceptorAskOnce(Face face) {
        try (Stator stator = stator(true)) {
            TicketTable tickets = new TicketTable(stator);
            prepare(face, tickets);
            face.put(tickets, Ticket.of("b1", "t1"));
            recorder.reset();
            assertThat(tickets.query("b1").rateLimit(1_000_000).list()).hasSize(1);
            assertThat(tickets.async().query("b1").rateLimit(1_000_000).list().join())
                    .hasSize(1);
            assertThat(recorder.ended()).hasSize(2).allMatch(report -> report.readUnits() == 0.5);
        }
    }
}
