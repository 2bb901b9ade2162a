package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.batch.BatchWriteException;
import dev.stator.error.ConfigurationException;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import dev.stator.transaction.Transaction;
import dev.stator.wire.DirectWrites;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What others see of requests whose items are written directly, and what happens when they change them. */
@ExtendWith(StatorExtension.class)
class DirectWriteInterceptorsTest {
    private static final List<Ticket> TICKETS = IntStream.range(0, 12)
            .mapToObj(i -> Ticket.of("b", "t%02d".formatted(i)))
            .toList();

    private final SentRequests requests = new SentRequests();
    private LocalDynamoDb server;
    private String prefix;

    @BeforeEach
    void connect(LocalDynamoDb local, Stator own) {
        server = local;
        prefix = own.tablePrefix();
        // So that the table is there
        new TicketTable(own).delete("b", "none");
    }

    private Stator stator(ExecutionInterceptor... interceptors) {
        return Stator.builder()
                .client(server.client(
                        client -> client.overrideConfiguration(o -> o.executionInterceptors(List.of(interceptors)))))
                .asyncClient(server.asyncClient(
                        client -> client.overrideConfiguration(o -> o.executionInterceptors(List.of(interceptors)))))
                .tablePrefix(prefix)
                .build();
    }

    private static void batch(Writes writes, Stator stator) {
        writes.run(stator.batchWrite().put(new TicketTable(stator), TICKETS));
    }

    private static void transaction(Writes writes, Stator stator) {
        TicketTable tickets = new TicketTable(stator);
        Transaction transaction = stator.transaction();
        for (Ticket ticket : TICKETS) {
            transaction = ticket.id().equals("t00")
                    ? transaction.put(tickets, ticket, TicketTable.NOTE.notExists())
                    : transaction.put(tickets, ticket);
        }
        writes.run(transaction);
    }

    private static void assertStored(Stator stator) {
        assertThat(new TicketTable(stator).query("b").list()).isEqualTo(TICKETS);
    }

    @ParameterizedTest
    @EnumSource
    void theItemsAreInWhatIsGivenToTheClientAndInTheBodyButNotInBetween(Writes writes) {
        Stator stator = stator(requests);
        batch(writes, stator);
        List<Map<String, AttributeValue>> items =
                TICKETS.stream().map(TicketSchema.INSTANCE::toItem).toList();
        assertThat(requests.givenPuts()).isEqualTo(items);
        assertThat(requests.marshalledPuts()).hasSize(12).allMatch(Map::isEmpty);
        assertThat(requests.sent("BatchWriteItem").get(0).text()).contains("\"t00\"", "\"t11\"", "\"a note\"");
    }

    /** What a client's interceptor makes of requests. */
    private static final class Changing implements ExecutionInterceptor {
        private final UnaryOperator<List<WriteRequest>> writes;
        private final UnaryOperator<List<TransactWriteItem>> actions;

        Changing(UnaryOperator<List<WriteRequest>> writes, UnaryOperator<List<TransactWriteItem>> actions) {
            this.writes = writes;
            this.actions = actions;
        }

        @Override
        public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes call) {
            if (context.request() instanceof BatchWriteItemRequest batch) {
                Map<String, List<WriteRequest>> changed = new HashMap<>(batch.requestItems());
                changed.replaceAll((table, all) -> writes.apply(all));
                return batch.toBuilder()
                        .requestItems(changed)
                        .overrideConfiguration(batch.overrideConfiguration().orElseThrow().toBuilder()
                                .putHeader("x-mark", "1")
                                .build())
                        .build();
            }
            return context.request() instanceof TransactWriteItemsRequest transaction
                    ? transaction.toBuilder()
                            .transactItems(actions.apply(transaction.transactItems()))
                            .build()
                    : context.request();
        }
    }

    private static <E> List<E> and(List<E> elements, E more) {
        List<E> longer = new ArrayList<>(elements);
        longer.add(more);
        return longer;
    }

    private static <E> List<E> turned(List<E> elements) {
        List<E> turned = new ArrayList<>(elements);
        Collections.reverse(turned);
        return turned;
    }

    @ParameterizedTest
    @EnumSource
    void anInterceptorMayChangeTheRequestAroundThePuts(Writes writes) {
        Stator stator = stator(new Changing(List::copyOf, List::copyOf), requests);
        batch(writes, stator);
        assertStored(stator);
        assertThat(requests.sent("BatchWriteItem").get(0).header("x-mark")).isEqualTo("1");
        new TicketTable(stator)
                .deleteAll(TICKETS.stream()
                        .map(ticket -> TicketSchema.key(ticket.board(), ticket.id()))
                        .toList());
        transaction(writes, stator);
        assertStored(stator);
    }

    @ParameterizedTest
    @EnumSource
    void aBatchWhosePutsAnInterceptorChangesIsNotSent(Writes writes) {
        Map<String, AttributeValue> more = Map.of("owner", AttributeValue.fromS("me"));
        List<UnaryOperator<List<WriteRequest>>> changes = List.of(
                all -> all.subList(1, 12),
                all -> and(all, all.get(0)),
                all -> and(all.subList(1, 12), put(more)),
                all -> and(all.subList(1, 12), put(TicketSchema.INSTANCE.toItem(Ticket.of("b", "t13")))));
        for (UnaryOperator<List<WriteRequest>> change : changes) {
            Canned canned = Canned.always(Canned.Answer.ok("{}"));
            Stator stator = canned.stator(1, new Changing(change, List::copyOf)).build();
            BatchWriteException failure = catchThrowableOfType(BatchWriteException.class, () -> batch(writes, stator));
            assertThat(failure)
                    .cause()
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("batch write tickets: nothing was sent")
                    .hasMessageContaining("directItems(false)");
            assertThat(canned.operations()).isEmpty();
        }
    }

    private static WriteRequest put(Map<String, AttributeValue> item) {
        return WriteRequest.builder().putRequest(put -> put.item(item)).build();
    }

    /** Two puts that change places would each have the condition of the other. */
    @ParameterizedTest
    @EnumSource
    void aTransactionWhosePutsAnInterceptorChangesIsNotSent(Writes writes) {
        List<UnaryOperator<List<TransactWriteItem>>> changes = List.of(
                DirectWriteInterceptorsTest::turned,
                all -> all.subList(0, 11),
                all -> and(
                        all.subList(1, 12),
                        TransactWriteItem.builder()
                                .put(all.get(1).put().toBuilder()
                                        .item(Map.of("owner", AttributeValue.fromS("me")))
                                        .build())
                                .build()));
        for (UnaryOperator<List<TransactWriteItem>> change : changes) {
            Canned canned = Canned.always(Canned.Answer.ok("{}"));
            Stator stator = canned.stator(1, new Changing(List::copyOf, change)).build();
            assertThat(catchThrowableOfType(ConfigurationException.class, () -> transaction(writes, stator)))
                    .hasMessageContaining("transaction tickets: nothing was sent")
                    .hasMessageContaining("directItems(false)");
            assertThat(canned.operations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInterceptorThatChangesPutsWorksWithItemsOfTheSdk(Writes writes) {
        Canned canned = Canned.always(Canned.Answer.ok("{}"));
        Stator stator = canned.stator(1, new Changing(all -> all.subList(0, 11), List::copyOf), requests)
                .directItems(false)
                .build();
        batch(writes, stator);
        assertThat(requests.sent("BatchWriteItem").get(0).text())
                .contains("\"t10\"")
                .doesNotContain("\"t11\"");
    }

    /** Sees the body as it is sent, and may change it. */
    @ParameterizedTest
    @EnumSource
    void anInterceptorMayChangeTheBody(Writes writes) {
        Stator stator = stator(new ExecutionInterceptor() {
            @Override
            public Optional<RequestBody> modifyHttpContent(
                    Context.ModifyHttpRequest context, ExecutionAttributes call) {
                return context.requestBody().map(body -> {
                    try (InputStream in = body.contentStreamProvider().newStream()) {
                        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        return RequestBody.fromString(text.replace("a note", "a vote"));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        });
        batch(writes, stator);
        assertThat(new TicketTable(stator).query("b").list())
                .extracting(Ticket::note)
                .hasSize(12)
                .containsOnly("a vote");
    }

    /** As where two copies of the library are on one class path. */
    @ParameterizedTest
    @EnumSource
    void aSecondInterceptorDoesNothing(Writes writes) {
        Stator stator = stator(new DirectWrites(), requests);
        batch(writes, stator);
        assertStored(stator);
        assertThat(requests.marshalledPuts()).hasSize(12).allMatch(Map::isEmpty);
    }

    /** A client around the SDK's. */
    private static final class Wrapper implements DynamoDbClient {
        private final DynamoDbClient client;
        private final List<BatchWriteItemRequest> requests = new ArrayList<>();

        Wrapper(DynamoDbClient client) {
            this.client = client;
        }

        @Override
        public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
            requests.add(request);
            return client.batchWriteItem(request);
        }

        @Override
        public String serviceName() {
            return client.serviceName();
        }

        @Override
        public void close() {}
    }

    @Test
    void aClientThatWrapsAnotherSeesTheItems() {
        Wrapper wrapper = new Wrapper(
                server.client(client -> client.overrideConfiguration(o -> o.addExecutionInterceptor(requests))));
        batch(
                Writes.BLOCKING,
                Stator.builder().client(wrapper).tablePrefix(prefix).build());
        assertStored(stator());
        assertThat(wrapper.requests).singleElement().asString().contains("a note");
        assertThat(requests.marshalledPuts()).hasSize(12).allMatch(Map::isEmpty);
    }

    /** A client that is not the SDK's, and so has no interceptors. */
    private static final class OwnClient implements DynamoDbClient {
        private final List<Object> requests = new ArrayList<>();

        @Override
        public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
            requests.add(request);
            return BatchWriteItemResponse.builder().build();
        }

        @Override
        public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
            requests.add(request);
            return TransactWriteItemsResponse.builder().build();
        }

        @Override
        public String serviceName() {
            return "dynamodb";
        }

        @Override
        public void close() {}
    }

    @Test
    void aClientWithoutTheInterceptorGetsTheItems() {
        OwnClient client = new OwnClient();
        Stator stator = Stator.builder().client(client).build();
        batch(Writes.BLOCKING, stator);
        transaction(Writes.BLOCKING, stator);
        List<Map<String, AttributeValue>> items =
                TICKETS.stream().map(TicketSchema.INSTANCE::toItem).toList();
        assertThat(((BatchWriteItemRequest) client.requests.get(0))
                        .requestItems()
                        .get("tickets"))
                .extracting(write -> write.putRequest().item())
                .isEqualTo(items);
        assertThat(((TransactWriteItemsRequest) client.requests.get(1)).transactItems())
                .extracting(action -> action.put().item())
                .isEqualTo(items);
    }

    /** What would be sent if items could not be placed, and nobody noticed. */
    @Test
    void dynamoDbRefusesARequestWithAnEmptyItem() {
        Stator stator = stator();
        String table = stator.tableName(TicketTable.SCHEMA);
        assertThatThrownBy(() -> stator.client()
                        .batchWriteItem(batch -> batch.requestItems(Map.of(table, List.of(put(Map.of()))))))
                .isInstanceOf(DynamoDbException.class)
                .hasMessageContaining("key");
        TransactWriteItem action = TransactWriteItem.builder()
                .put(put -> put.tableName(table).item(Map.of()))
                .build();
        assertThatThrownBy(() -> stator.client().transactWriteItems(transaction -> transaction.transactItems(action)))
                .isInstanceOf(DynamoDbException.class);
    }
}
