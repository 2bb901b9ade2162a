package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.error.ConditionFailedException;
import dev.stator.testkit.StatorExtension;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What get, put, create, update and delete do to the stored item, by every face. */
@ExtendWith(StatorExtension.class)
class ItemCallsTest {
    private static final Ticket TICKET = Ticket.of("b1", "t1");

    private static Stator stator;
    private static TicketTable tickets;

    @BeforeAll
    static void connect(Stator shared) {
        stator = shared;
        tickets = new TicketTable(shared);
    }

    @BeforeEach
    void clear() {
        // Whatever a test before left, an item that cannot be read too
        assertThat(tickets.attempt().delete("b1", "t1")).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPutIsGot(Face face) {
        assertThat(face.put(tickets, TICKET)).isEqualTo(TICKET);
        assertThat(face.get(tickets, "b1", "t1")).contains(TICKET);
    }

    @ParameterizedTest
    @EnumSource
    void aMissingItemIsEmpty(Face face) {
        assertThat(face.get(tickets, "b1", "t1")).isEmpty();
        assertThat(face.delete(tickets, "b1", "t1")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void putReplacesTheWholeItem(Face face) {
        storeRaw(Map.of("other", AttributeValue.fromS("x"), "note", AttributeValue.fromS("old")));
        face.put(tickets, TICKET.withNote(null));
        assertThat(raw()).doesNotContainKeys("other", "note");
    }

    @ParameterizedTest
    @EnumSource
    void createStoresAnItemWhereThereIsNone(Face face) {
        assertThat(face.create(tickets, TICKET)).isEqualTo(TICKET);
        assertThat(tickets.get("b1", "t1")).contains(TICKET);
    }

    @ParameterizedTest
    @EnumSource
    void createOnATakenKeyFailsWithTheItemThatHasItAndLeavesItAlone(Face face) {
        tickets.put(TICKET);
        ConditionFailedException failure = catchThrowableOfType(
                ConditionFailedException.class, () -> face.create(tickets, TICKET.withNote("mine")));
        assertThat(failure).hasMessageContaining("create tickets[board=b1, id=t1]");
        assertThat(failure.table()).contains("tickets");
        assertThat(failure.key()).contains("board=b1, id=t1");
        assertThat(failure.item(Ticket.class)).contains(TICKET);
        assertThat(tickets.get("b1", "t1")).contains(TICKET);
    }

    @ParameterizedTest
    @EnumSource
    void createOnATakenKeyFailsAlsoWhenTheItemThereCannotBeRead(Face face) {
        storeRaw(Map.of("note", AttributeValue.fromN("7")));
        ConditionFailedException failure =
                catchThrowableOfType(ConditionFailedException.class, () -> face.create(tickets, TICKET));
        assertThat(failure.item(Ticket.class)).isEmpty();
        assertThat(failure.getSuppressed())
                .singleElement()
                .satisfies(reason -> assertThat(reason)
                        .hasMessageContaining("tickets[board=b1, id=t1]")
                        .hasMessageContaining("note"));
    }

    @ParameterizedTest
    @EnumSource
    void updateSetsWhatTheEntityHasRemovesWhatItLacksAndLeavesWhatItDoesNotKnow(Face face) {
        storeRaw(Map.of("other", AttributeValue.fromS("x"), "note", AttributeValue.fromS("old")));
        Ticket changed = new Ticket("b1", "t1", "done", 2, null, Set.of());
        assertThat(face.update(tickets, changed)).isEqualTo(changed);
        assertThat(raw())
                .containsEntry("other", AttributeValue.fromS("x"))
                .containsEntry("status", AttributeValue.fromS("done"))
                .doesNotContainKeys("note", "tags");
    }

    @ParameterizedTest
    @EnumSource
    void updateCreatesAnItemThatIsMissing(Face face) {
        assertThat(face.update(tickets, TICKET)).isEqualTo(TICKET);
        assertThat(tickets.get("b1", "t1")).contains(TICKET);
    }

    @ParameterizedTest
    @EnumSource
    void deleteGivesTheItemThatWasThere(Face face) {
        tickets.put(TICKET);
        assertThat(face.delete(tickets, "b1", "t1")).contains(TICKET);
        assertThat(tickets.get("b1", "t1")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void deleteOfAnItemGoesByItsKey(Face face) {
        tickets.put(TICKET);
        Ticket other = TICKET.withNote("another");
        switch (face) {
            case BLOCKING -> assertThat(tickets.delete(other)).contains(TICKET);
            case ASYNC -> assertThat(tickets.async().delete(other).join()).contains(TICKET);
            case ATTEMPT -> assertThat(tickets.attempt().delete(other).value()).contains(TICKET);
            case ASYNC_ATTEMPT ->
                assertThat(tickets.async().attempt().delete(other).join().value())
                        .contains(TICKET);
        }
        assertThat(tickets.get("b1", "t1")).isEmpty();
    }

    private void storeRaw(Map<String, AttributeValue> attributes) {
        tickets.put(TICKET); // makes the table
        Map<String, AttributeValue> item = new HashMap<>(attributes);
        item.putAll(TicketSchema.key("b1", "t1").attributes());
        stator.client()
                .putItem(request ->
                        request.tableName(stator.tableName(TicketTable.SCHEMA)).item(item));
    }

    private Map<String, AttributeValue> raw() {
        return stator.client()
                .getItem(request -> request.tableName(stator.tableName(TicketTable.SCHEMA))
                        .key(TicketSchema.key("b1", "t1").attributes()))
                .item();
    }
}
