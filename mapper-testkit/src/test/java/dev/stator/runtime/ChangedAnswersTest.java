package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.stator.Stator;
import dev.stator.error.ConfigurationException;
import dev.stator.error.UnreachableException;
import dev.stator.schema.Key;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;

/** Interceptors that put others in the place of items, or hide some: they are not passed by in silence, and do as they did with items of the SDK. */
@ExtendWith(StatorExtension.class)
class ChangedAnswersTest {
    private static final Ticket FAKE = Ticket.of("b", "fake");
    private static final Map<String, AttributeValue> ITEM = TicketSchema.INSTANCE.toItem(FAKE);
    private static final List<Key<Ticket>> KEYS = List.of(TicketSchema.key("b", "t1"));

    private LocalDynamoDb server;
    private String prefix;

    @BeforeEach
    void put(LocalDynamoDb local, Stator own) {
        server = local;
        prefix = own.tablePrefix();
        new TicketTable(own).putAll(List.of(Ticket.of("b", "t1"), Ticket.of("b", "t2")));
        new TicketTable(own.tenant("acme")).put(Ticket.of("b", "t1"));
    }

    private Stator stator(ExecutionInterceptor interceptor, boolean directItems) {
        return Stator.builder()
                .client(server.client(
                        client -> client.overrideConfiguration(o -> o.addExecutionInterceptor(interceptor))))
                .asyncClient(server.asyncClient(
                        client -> client.overrideConfiguration(o -> o.addExecutionInterceptor(interceptor))))
                .tablePrefix(prefix)
                .directItems(directItems)
                .build();
    }

    /** Puts another item in the place of all. */
    private static final class Replacing implements ExecutionInterceptor {
        @Override
        public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes call) {
            SdkResponse answer = context.response();
            if (answer instanceof GetItemResponse get) {
                return get.toBuilder().item(ITEM).build();
            } else if (answer instanceof QueryResponse query) {
                return query.toBuilder().items(List.of(ITEM)).count(1).build();
            } else if (answer instanceof ScanResponse scan) {
                return scan.toBuilder().items(List.of(ITEM)).count(1).build();
            } else if (answer instanceof BatchGetItemResponse batch) {
                Map<String, List<Map<String, AttributeValue>>> items = new HashMap<>(batch.responses());
                items.replaceAll((table, all) -> List.of(ITEM));
                return batch.toBuilder().responses(items).build();
            } else if (answer instanceof TransactGetItemsResponse transaction) {
                return transaction.toBuilder()
                        .responses(ItemResponse.builder().item(ITEM).build())
                        .build();
            }
            return answer;
        }
    }

    /** Hides items whose id does not end with 1. */
    private static final class Hiding implements ExecutionInterceptor {
        @Override
        public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes call) {
            if (context.response() instanceof QueryResponse query) {
                List<Map<String, AttributeValue>> shown = shown(query.items());
                return query.toBuilder().items(shown).count(shown.size()).build();
            } else if (context.response() instanceof ScanResponse scan) {
                List<Map<String, AttributeValue>> shown = shown(scan.items());
                return scan.toBuilder().items(shown).count(shown.size()).build();
            }
            return context.response();
        }

        private static List<Map<String, AttributeValue>> shown(List<Map<String, AttributeValue>> items) {
            return items.stream()
                    .filter(item -> Objects.requireNonNull(item.get("id")).s().endsWith("1"))
                    .toList();
        }
    }

    private static void assertRefused(Stator stator, Consumer<Stator> call) {
        Throwable e = catchThrowable(() -> call.accept(stator));
        Throwable refusal = e instanceof ConfigurationException ? e : e.getCause();
        assertThat(refusal)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("has changed the items of the answer")
                .hasMessageContaining("tickets")
                .hasMessageContaining("directItems(false)");
    }

    @ParameterizedTest
    @EnumSource
    void itemsInThePlaceOfThoseThatWereReadAreRefused(Reads reads) {
        try (Stator stator = stator(new Replacing(), true)) {
            for (Stator view : List.of(stator, stator.tenant("acme"))) {
                assertRefused(view, each -> reads.get(each, "b", "t1"));
                assertRefused(view, each -> reads.query(each, "b"));
                assertRefused(view, reads::scan);
                assertRefused(view, each -> reads.batchGet(each, KEYS));
                assertRefused(view, each -> reads.transactionGet(each, KEYS));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void hiddenItemsAreRefused(Reads reads) {
        try (Stator stator = stator(new Hiding(), true)) {
            for (Stator view : List.of(stator, stator.tenant("acme"))) {
                assertRefused(view, each -> reads.query(each, "b"));
                assertRefused(view, reads::scan);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void itemsThatTheSdkReadsMayBeChanged(Reads reads) {
        try (Stator replaced = stator(new Replacing(), false);
                Stator hidden = stator(new Hiding(), false)) {
            assertThat(reads.get(replaced, "b", "t1")).contains(FAKE);
            assertThat(reads.scan(replaced)).containsExactly(FAKE);
            assertThat(reads.query(hidden, "b")).containsExactly(Ticket.of("b", "t1"));
        }
    }

    /** As somebody writes it for a test of his own. */
    private record HandMade(List<Map<String, AttributeValue>> items) implements DynamoDbClient {
        @Override
        public QueryResponse query(QueryRequest request) {
            return QueryResponse.builder().items(items).build();
        }

        @Override
        public ScanResponse scan(ScanRequest request) {
            return ScanResponse.builder().items(items).build();
        }

        @Override
        public String serviceName() {
            return DynamoDbClient.SERVICE_NAME;
        }

        @Override
        public void close() {}
    }

    @Test
    void anAnswerWithoutCountsHasItsItems() {
        try (Stator stator =
                Stator.builder().client(new HandMade(List.of(ITEM))).build()) {
            assertThat(new TicketTable(stator).query("b").list()).containsExactly(FAKE);
            assertThat(new TicketTable(stator).scan().page().items()).containsExactly(FAKE);
            assertThat(new TicketTable(stator).scan().count()).isEqualTo(1);
        }
    }

    /** Which is what the SDK makes of an answer of no bytes. */
    @Test
    void anAnswerWithoutCountsAndItemsIsNotAnEmptyPage() {
        try (Stator stator = Stator.builder().client(new HandMade(List.of())).build()) {
            assertThat(catchThrowable(() -> new TicketTable(stator).query("b").list()))
                    .isInstanceOf(UnreachableException.class)
                    .hasMessage("query tickets: no usable answer from DynamoDB: it has neither items nor counts");
        }
    }
}
