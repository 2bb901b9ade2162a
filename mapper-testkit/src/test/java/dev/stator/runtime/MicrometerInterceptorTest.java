package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.admin.TableAdmin;
import dev.stator.error.ConditionFailedException;
import dev.stator.interceptor.MicrometerInterceptor;
import dev.stator.runtime.Canned.Answer;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The meters of Micrometer. */
@ExtendWith(StatorExtension.class)
class MicrometerInterceptorTest {
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private Stator stator;
    private TicketTable tickets;

    @BeforeEach
    void connect(LocalDynamoDb server) {
        stator = server.stator()
                .tablePrefix("meters-" + UUID.randomUUID() + "-")
                .interceptor(new MicrometerInterceptor(registry))
                .build();
        tickets = new TicketTable(stator);
        new TableAdmin(stator).createIfMissing(TicketTable.SCHEMA);
        registry.clear();
    }

    @AfterEach
    void close() {
        stator.close();
    }

    private Timer timer(String table, String operation, String outcome) {
        return registry.get("stator.operation")
                .tags("table", table, "operation", operation, "outcome", outcome)
                .timer();
    }

    private DistributionSummary consumed(String kind, String index, String operation) {
        return registry.get("stator.consumed." + kind)
                .tags("table", "tickets", "index", index, "operation", operation)
                .summary();
    }

    @Test
    void callsAreTimedByTableOperationAndOutcome() {
        tickets.put(Ticket.of("b1", "t1"));
        tickets.put(Ticket.of("b1", "t2"));
        assertThatThrownBy(() -> tickets.create(Ticket.of("b1", "t1"))).isInstanceOf(ConditionFailedException.class);
        tickets.async().get("b1", "t1").join();
        assertThat(timer("tickets", "PutItem", "Success").count()).isEqualTo(2);
        assertThat(timer("tickets", "PutItem", "ConditionFailed").count()).isEqualTo(1);
        assertThat(timer("tickets", "GetItem", "Success").count()).isEqualTo(1);
        assertThat(registry.find("stator.operation").timers()).hasSize(3);
    }

    @Test
    void consumedUnitsAreAddedUpByTableAndIndex() {
        tickets.put(Ticket.of("b1", "t1"));
        tickets.put(Ticket.of("b1", "t2"));
        tickets.get("b1", "t1");
        tickets.byStatus("open").list();
        assertThat(consumed("write", "none", "PutItem").totalAmount()).isEqualTo(2);
        assertThat(consumed("write", "none", "PutItem").count()).isEqualTo(2);
        assertThat(consumed("write", "byStatus", "PutItem").totalAmount()).isEqualTo(2);
        assertThat(consumed("read", "none", "GetItem").totalAmount()).isEqualTo(0.5);
        assertThat(consumed("read", "byStatus", "Query").totalAmount()).isEqualTo(0.5);
        assertThat(registry.find("stator.consumed.read").summaries()).hasSize(2);
        assertThat(registry.find("stator.consumed.write").summaries()).hasSize(3);
    }

    @Test
    void severalTablesAreOneTagAndNoneIsNone() {
        Place_SiteTable sites = new Place_SiteTable(stator);
        sites.put(new Place.Site("s1"));
        stator.transaction()
                .put(tickets, Ticket.of("b1", "t1"))
                .put(sites, new Place.Site("s2"))
                .run();
        stator.transaction()
                .put(sites, new Place.Site("s3"))
                .put(tickets, Ticket.of("b1", "t2"))
                .run();
        new TableAdmin(stator).tableNames();
        assertThat(timer("places,tickets", "TransactWriteItems", "Success").count())
                .isEqualTo(2);
        assertThat(timer("none", "ListTables", "Success").count()).isPositive();
    }

    @Test
    void attemptsAreCounted() {
        Canned canned = new Canned((call, operation) ->
                call % 3 < 2 ? Answer.refusal(400, "ProvisionedThroughputExceededException") : Answer.ok("{}"));
        Stator throttled = canned.stator(3)
                .interceptor(new MicrometerInterceptor(registry))
                .build();
        new TicketTable(throttled).put(Ticket.of("b1", "t1"));
        DistributionSummary attempts = registry.get("stator.operation.attempts")
                .tags("table", "tickets", "operation", "PutItem", "outcome", "Success")
                .summary();
        assertThat(attempts.count()).isEqualTo(1);
        assertThat(attempts.totalAmount()).isEqualTo(3);
        assertThat(attempts.getId().getBaseUnit()).isEqualTo("attempts");
    }

    @Test
    void aCancelledCallIsCancelledAndAnythingElseIsOther() {
        Pending client = new Pending();
        TicketTable pending = new TicketTable(Stator.builder()
                .asyncClient(client)
                .interceptor(new MicrometerInterceptor(registry))
                .build());
        pending.async().get("b1", "t1").cancel(true);
        pending.async().get("b1", "t1");
        client.gets.get(1).completeExceptionally(new AssertionError("a client's mistake"));
        assertThat(timer("tickets", "GetItem", "Cancelled").count()).isEqualTo(1);
        assertThat(timer("tickets", "GetItem", "Other").count()).isEqualTo(1);
        assertThat(registry.find("stator.operation.attempts").summaries())
                .as("no attempt was told")
                .isEmpty();
    }

    @Test
    void metersHaveFewTagsAndMoreIfTheApplicationSaysSo() {
        Stator tagged = Canned.always(
                        Answer.ok("{\"ConsumedCapacity\":{\"TableName\":\"tickets\",\"CapacityUnits\":1}}"))
                .stator(1)
                .interceptor(new MicrometerInterceptor(registry, Tags.of("connection", "orders")))
                .build();
        TicketTable table = new TicketTable(tagged);
        table.put(Ticket.of("b1", "t1"));
        table.get("b1", "t1");
        assertThat(registry.getMeters())
                .hasSize(6)
                .allSatisfy(meter -> assertThat(keys(meter))
                        .isSubsetOf("connection", "table", "operation", "outcome", "index")
                        .contains("connection"));
    }

    private static List<String> keys(Meter meter) {
        return meter.getId().getTags().stream().map(Tag::getKey).toList();
    }
}
