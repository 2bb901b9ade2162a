package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an item says beside its key and what is generated. */
class ContentTest {
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

    @Test
    void keysAndGeneratedAttributesAreLeftOut() {
        Pass pass = new Pass("h1", 7, "A", 3, TIME, TIME, new UUID(1, 2), TIME);
        assertThat(PassTable.SCHEMA.toItem(pass)).hasSize(8);
        assertThat(PassTable.SCHEMA.contentOf(pass)).isEqualTo(Map.of("zone", AttributeValue.fromS("A")));
    }

    @Test
    void aTimeToLiveOfTheUsersOwnStays() {
        assertThat(Pass_VisitTable.SCHEMA.contentOf(new Pass.Visit("v1", TIME))).containsOnlyKeys("until");
    }

    @Test
    void anEntityWithoutGeneratedAttributesHasAllButItsKey() {
        assertThat(TicketTable.SCHEMA.contentOf(Ticket.of("b1", "t1")))
                .containsOnlyKeys("status", "priority", "note", "tags");
    }
}
