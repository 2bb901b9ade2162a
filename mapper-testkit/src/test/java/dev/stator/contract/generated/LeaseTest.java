package dev.stator.contract.generated;

import static dev.stator.contract.generated.SetClock.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.testkit.StatorExtension;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is generated in its other forms, exact to the stored form. */
class LeaseTest {
    private static final UUID TOKEN = UUID.fromString("c1d9c2f4-3a4b-4f6e-9d6b-0a1b2c3d4e5f");

    private final SetClock clock = new SetClock();

    @RegisterExtension
    final StatorExtension connections = StatorExtension.with(settings -> settings.clock(clock));

    private Stator stator;
    private LeaseTable leases;

    @BeforeEach
    void connect(Stator stator) {
        this.stator = stator;
        leases = new LeaseTable(stator);
    }

    @Test
    void stampsAreWholeSecondsOrMilliseconds() {
        Lease stored = leases.put(new Lease("l1", "p1", TOKEN, null, null, 0));
        assertThat(item("l1", "p1"))
                .isEqualTo(Map.of(
                        "id", AttributeValue.fromS("l1"),
                        "part", AttributeValue.fromS("p1"),
                        "token", AttributeValue.fromS("c1d9c2f4-3a4b-4f6e-9d6b-0a1b2c3d4e5f"),
                        "created", AttributeValue.fromN("2209086245"),
                        "u", AttributeValue.fromN("2209086245123"),
                        "ttl", AttributeValue.fromN("2209089845")));
        assertThat(stored)
                .isEqualTo(new Lease(
                        "l1",
                        "p1",
                        TOKEN,
                        Instant.parse("2040-01-02T03:04:05Z"),
                        Instant.parse("2040-01-02T03:04:05.123Z"),
                        2_209_089_845L));
        clock.set(BEGIN.plusSeconds(60));
        leases.put(new Lease("l1", "p1", TOKEN, null, null, 7_000_000_000L));
        assertThat(item("l1", "p1"))
                .containsEntry("created", AttributeValue.fromN("2209086245"))
                .containsEntry("u", AttributeValue.fromN("2209086305123"))
                .containsEntry("ttl", AttributeValue.fromN("7000000000"));
    }

    @Test
    void bothPartsOfAKeyAreGenerated() {
        Lease stored = leases.create(new Lease(null, null, null, null, null, 0));
        assertThat(UUID.fromString(stored.id()).version()).isEqualTo(4);
        assertThat(UUID.fromString(stored.part()).version()).isEqualTo(7);
        assertThat(item(stored.id(), stored.part()))
                .containsEntry("token", AttributeValue.fromS(stored.token().toString()));
        assertThat(leases.get(stored.id(), stored.part())).contains(stored);
    }

    @Test
    void anUpdateOfAnItemWithoutAKeyCreatesOneWithANewId() {
        Lease stored = leases.update(new Lease(null, "p1", null, null, null, 0));
        assertThat(UUID.fromString(stored.id()).version()).isEqualTo(4);
        assertThat(leases.get(stored.id(), "p1")).contains(stored);
    }

    @Test
    void anUpdateOfAnItemWhoseLifetimeIsZeroKeepsTheStoredOne() {
        leases.put(new Lease("l1", "p1", TOKEN, null, null, 7_000_000_000L));
        assertThat(leases.update(new Lease("l1", "p1", TOKEN, null, null, 0)).expires())
                .isEqualTo(7_000_000_000L);
    }

    @Test
    void laterTimeOrderedIdsSortBehindEarlierOnes() {
        String earlier = leases.put(new Lease("l1", null, TOKEN, null, null, 0)).part();
        clock.set(BEGIN.plusMillis(1));
        String later = leases.put(new Lease("l1", null, TOKEN, null, null, 0)).part();
        assertThat(leases.query("l1").list()).extracting(Lease::part).containsExactly(earlier, later);
    }

    @Test
    void withoutADefaultNothingIsGenerated() {
        TicketTable tickets = new TicketTable(stator);
        assertThat(tickets.put(new Ticket("t1", null))).isEqualTo(new Ticket("t1", null));
        Instant expires = Instant.parse("2040-01-02T03:04:05Z");
        tickets.put(new Ticket("t1", expires.plusNanos(999_999_999)));
        assertThat(tickets.get("t1")).contains(new Ticket("t1", expires));
        assertThat(tickets.update("t1")
                        .set(TicketTable.EXPIRES, expires)
                        .returnNew()
                        .expires())
                .isEqualTo(expires);
    }

    private Map<String, AttributeValue> item(String id, String part) {
        return stator.client()
                .getItem(get -> get.tableName(stator.tableName(LeaseTable.SCHEMA))
                        .key(LeaseSchema.key(id, part).attributes()))
                .item();
    }
}
