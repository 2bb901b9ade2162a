package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.ThrottledException;
import dev.stator.error.UndecodableItemException;
import dev.stator.query.Page;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;

/** Queries whose third page fails, on a real server. */
@ExtendWith(StatorExtension.class)
class PageFaultsTest {
    private static final int ITEMS = 7;

    private Stator stator;
    private TicketTable tickets;

    @BeforeEach
    void fill(Stator stator) {
        this.stator = stator;
        tickets = new TicketTable(stator);
        for (int i = 0; i < ITEMS; i++) {
            tickets.put(Ticket.of("b1", "t" + i));
        }
    }

    /** Throttles every query from the third on. */
    private static final class ThirdPageThrottled implements ExecutionInterceptor {
        private final AtomicInteger queries = new AtomicInteger();

        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
            if (context.request() instanceof QueryRequest && queries.incrementAndGet() > 2) {
                throw ThrottlingException.builder()
                        .awsErrorDetails(AwsErrorDetails.builder()
                                .errorCode("ThrottlingException")
                                .build())
                        .statusCode(400)
                        .build();
            }
        }
    }

    private TicketTable throttled(LocalDynamoDb server) {
        return new TicketTable(server.stator()
                .tablePrefix(stator.tablePrefix())
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .addExecutionInterceptor(new ThirdPageThrottled())
                        .build())
                .build());
    }

    @Test
    void whatWasGivenStaysGivenAndTheLastTokenGivesTheRest(LocalDynamoDb server) {
        List<String> given = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        assertThatThrownBy(() -> {
                    for (Page<Ticket> page :
                            throttled(server).query("b1").pageSize(2).pages()) {
                        page.items().forEach(ticket -> given.add(ticket.id()));
                        tokens.add(page.token().orElseThrow());
                    }
                })
                .isInstanceOf(ThrottledException.class)
                .hasMessageContaining("query tickets");
        assertThat(given).containsExactly("t0", "t1", "t2", "t3");
        assertThat(tickets.query("b1").startAt(tokens.get(1)).list())
                .extracting(Ticket::id)
                .containsExactly("t4", "t5", "t6");
    }

    @Test
    void aStreamThatFailsHasGivenWhatWasRead(LocalDynamoDb server) {
        List<String> given = new ArrayList<>();
        assertThatThrownBy(() ->
                        throttled(server).query("b1").pageSize(2).stream().forEach(ticket -> given.add(ticket.id())))
                .isInstanceOf(ThrottledException.class);
        assertThat(given).containsExactly("t0", "t1", "t2", "t3");
    }

    @Test
    void aPublisherEndsWithTheFailure(LocalDynamoDb server) {
        List<String> given = new ArrayList<>();
        assertThatThrownBy(() -> throttled(server)
                        .async()
                        .query("b1")
                        .pageSize(2)
                        .publisher()
                        .subscribe(ticket -> given.add(ticket.id()))
                        .join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ThrottledException.class);
        assertThat(given).containsExactly("t0", "t1", "t2", "t3");
    }

    @Test
    void aPublisherEndsWhereAnItemCannotBeRead() {
        Map<String, AttributeValue> broken = new HashMap<>(TicketTable.SCHEMA.toItem(Ticket.of("b1", "t3")));
        broken.put("tags", AttributeValue.fromS("secret"));
        stator.client()
                .putItem(request ->
                        request.tableName(stator.tableName(TicketTable.SCHEMA)).item(broken));
        List<String> given = new ArrayList<>();
        assertThatThrownBy(() -> tickets.async()
                        .query("b1")
                        .pageSize(2)
                        .publisher()
                        .subscribe(ticket -> given.add(ticket.id()))
                        .join())
                .hasCauseInstanceOf(UndecodableItemException.class)
                .hasMessageContaining("id=t3")
                .hasMessageNotContaining("secret");
        assertThat(given).containsExactly("t0", "t1");
    }
}
