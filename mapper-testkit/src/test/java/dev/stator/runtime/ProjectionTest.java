package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.error.InvalidKeyException;
import dev.stator.error.InvalidRequestException;
import dev.stator.expression.Partial;
import dev.stator.query.Page;
import dev.stator.testkit.StatorExtension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Parts of items: those that a projection asks for, and those that an index has. */
@ExtendWith(StatorExtension.class)
class ProjectionTest {
    private TicketTable tickets;

    @BeforeEach
    void fill(Stator stator) {
        tickets = new TicketTable(stator);
        for (int i = 0; i < 5; i++) {
            tickets.put(new Ticket("b1", "t" + i, "open", i, i == 0 ? "a note" : null, Set.of("red")));
        }
    }

    @Test
    void aGetOfSomeAttributesGivesThoseAndTheKey() {
        Partial<Ticket> ticket =
                tickets.get("b1", "t0", TicketTable.NOTE, TicketTable.TAGS).orElseThrow();
        assertThat(ticket.get(TicketTable.NOTE)).contains("a note");
        assertThat(ticket.get(TicketTable.TAGS)).contains(Set.of("red"));
        assertThat(ticket.get(TicketTable.ID)).contains("t0");
        assertThatThrownBy(() -> ticket.get(TicketTable.STATUS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anItemThatHasNoneOfTheAttributesIsThereAndEmpty() {
        Optional<Partial<Ticket>> ticket = tickets.get("b1", "t1", TicketTable.NOTE);
        assertThat(ticket)
                .hasValueSatisfying(
                        found -> assertThat(found.has(TicketTable.NOTE)).isFalse());
        assertThat(tickets.get("b1", "missing", TicketTable.NOTE)).isEmpty();
    }

    @Test
    void aStoredNullIsThereAndHasNoValue(Stator stator) {
        Map<String, AttributeValue> item =
                new HashMap<>(TicketSchema.key("b1", "null").attributes());
        item.put("note", AttributeValue.fromNul(true));
        stator.client()
                .putItem(request ->
                        request.tableName(stator.tableName(TicketTable.SCHEMA)).item(item));
        Partial<Ticket> ticket =
                tickets.get("b1", "null", TicketTable.NOTE, TicketTable.TAGS).orElseThrow();
        assertThat(ticket.has(TicketTable.NOTE)).isTrue();
        assertThat(ticket.get(TicketTable.NOTE)).isEmpty();
        assertThat(ticket.has(TicketTable.TAGS)).isFalse();
    }

    @Test
    void everyFaceGetsParts() {
        assertThat(tickets.async()
                        .get("b1", "t0", TicketTable.NOTE)
                        .join()
                        .flatMap(ticket -> ticket.get(TicketTable.NOTE)))
                .contains("a note");
        assertThat(tickets.attempt().get("b1", "t1", TicketTable.NOTE)).isInstanceOf(Outcome.Ok.class);
        assertThat(tickets.attempt().get("b1", "missing", TicketTable.NOTE)).isInstanceOf(Outcome.NotFound.class);
        assertThat(tickets.attempt().get("b1", "", TicketTable.NOTE)).isInstanceOf(Outcome.Invalid.class);
        assertThat(tickets.async()
                        .attempt()
                        .get("b1", "t0", TicketTable.NOTE, TicketTable.STATUS)
                        .join())
                .isInstanceOf(Outcome.Ok.class);
        assertThat(tickets.async().attempt().get("", "t0", TicketTable.NOTE).join())
                .isInstanceOf(Outcome.Invalid.class);
        assertThatThrownBy(() -> Face.joined(tickets.async().get("b1", "", TicketTable.NOTE)))
                .isInstanceOf(InvalidKeyException.class);
    }

    @Test
    void queriesAndScansGiveParts() {
        List<Partial<Ticket>> notes =
                tickets.query("b1").project(TicketTable.NOTE).list();
        assertThat(notes)
                .hasSize(5)
                .first()
                .satisfies(ticket -> assertThat(ticket.get(TicketTable.NOTE)).contains("a note"));
        assertThat(
                        tickets
                                .scan()
                                .where(TicketTable.PRIORITY.gt(2L))
                                .project(TicketTable.STATUS, TicketTable.STATUS)
                                .stream()
                                .map(ticket -> ticket.get(TicketTable.ID).orElseThrow()))
                .containsExactlyInAnyOrder("t3", "t4");
        assertThat(tickets.async()
                        .query("b1")
                        .project(TicketTable.NOTE)
                        .limit(2)
                        .list()
                        .join())
                .hasSize(2);
        assertThat(tickets.async().scan().project(TicketTable.NOTE).count().join())
                .isEqualTo(5);
    }

    @Test
    void aProjectedPageThatALimitCutGoesOnRightAfterIt() {
        var query = tickets.query("b1").where(TicketTable.PRIORITY.ge(0L)).project(TicketTable.NOTE);
        Page<Partial<Ticket>> page = query.limit(2).page();
        assertThat(query.startAt(page.token().orElseThrow()).stream()
                        .map(ticket -> ticket.get(TicketTable.ID).orElseThrow()))
                .containsExactly("t2", "t3", "t4");
    }

    @Test
    void anIndexThatHasKeysOnlyGivesParts() {
        List<Partial<Ticket>> open =
                tickets.byStatus("open").priority().ge(3L).descending().list();
        assertThat(open)
                .extracting(ticket -> ticket.get(TicketTable.ID).orElseThrow())
                .containsExactly("t4", "t3");
        assertThat(tickets.scanByStatus().count()).isEqualTo(5);
        assertThatThrownBy(() -> open.get(0).get(TicketTable.NOTE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAnIndexDoesNotHaveIsRefusedBeforeItIsSent() {
        assertThatThrownBy(() -> tickets.byStatus("open")
                        .where(TicketTable.NOTE.exists())
                        .list())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("query tickets, index byStatus: the index does not have the attribute 'note'");
        assertThatThrownBy(() -> Face.joined(
                        tickets.async().scanByStatus().project(TicketTable.NOTE).list()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("'note'");
    }
}
