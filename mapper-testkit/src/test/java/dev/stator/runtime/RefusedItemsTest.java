package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.error.InvalidItemException;
import dev.stator.error.InvalidKeyException;
import dev.stator.error.ItemTooLargeException;
import dev.stator.error.StatorException;
import dev.stator.error.UndecodableItemException;
import dev.stator.testkit.StatorExtension;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items and keys that cannot be stored or read: the message names table, key and attribute, and never a value. */
@ExtendWith(StatorExtension.class)
class RefusedItemsTest {
    private static final Ticket TICKET = Ticket.of("b1", "t1");

    private static Stator stator;
    private static TicketTable tickets;

    @BeforeAll
    static void connect(Stator shared) {
        stator = shared;
        tickets = new TicketTable(shared);
    }

    @BeforeEach
    void store() {
        tickets.put(TICKET);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyKeyIsRefusedByName(Face face) {
        assertThatThrownBy(() -> face.get(tickets, "b1", ""))
                .isInstanceOf(InvalidKeyException.class)
                .hasMessageContaining("tickets")
                .hasMessageContaining("'id'");
        assertThatThrownBy(() -> face.delete(tickets, "", "t1"))
                .isInstanceOf(InvalidKeyException.class)
                .hasMessageContaining("'board'");
        assertThatThrownBy(() -> face.put(tickets, Ticket.of("b1", "")))
                .isInstanceOf(InvalidKeyException.class)
                .hasMessageContaining("'id'");
        assertThatThrownBy(() -> face.update(tickets, Ticket.of("", "t1"))).isInstanceOf(InvalidKeyException.class);
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("NullAway") // what a caller without null checks does
    void aMissingKeyIsRefusedByName(Face face) {
        assertThatThrownBy(() -> face.get(tickets, "b1", null))
                .isInstanceOf(InvalidKeyException.class)
                .hasMessageContaining("tickets")
                .hasMessageContaining("'id'");
        assertThatThrownBy(() -> face.put(tickets, Ticket.of(null, "t1")))
                .isInstanceOf(InvalidKeyException.class)
                .hasMessageContaining("'board'");
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyIndexKeyIsRefusedByNameBeforeItIsSent(Face face) {
        assertThatThrownBy(() -> face.put(tickets, TICKET.withStatus("")))
                .isInstanceOf(InvalidItemException.class)
                .hasNoCause()
                .hasMessageContaining("tickets[board=b1, id=t1]")
                .hasMessageContaining("'status'");
    }

    @ParameterizedTest
    @EnumSource
    void anItemOutOfAnIndexIsStored(Face face) {
        Ticket ticket = TICKET.withStatus(null);
        face.put(tickets, ticket);
        assertThat(tickets.get("b1", "t1")).contains(ticket);
    }

    @ParameterizedTest
    @EnumSource
    void anItemOver400KbIsRefusedWithItsLargestAttributes(Face face) {
        Ticket large = TICKET.withNote("secret".repeat(70_000));
        for (Runnable call : new Runnable[] {
            () -> face.put(tickets, large), () -> face.create(tickets, large), () -> face.update(tickets, large)
        }) {
            ItemTooLargeException failure = catchThrowableOfType(ItemTooLargeException.class, call::run);
            assertThat(failure)
                    .hasMessageContaining("tickets[board=b1, id=t1]")
                    .hasMessageContaining("note=420004")
                    .hasMessageContaining("409600")
                    .hasMessageNotContaining("secret");
            assertThat(failure.size()).isGreaterThan(420_004);
            assertThat(failure.largestAttributes()).containsEntry("note", 420_004L);
        }
    }

    @Test
    void theLimitIsToTheByte() {
        // The local index of the table holds the whole item once more, and that counts too.
        int large = 500_000;
        long rest = tooLarge(large).size() / 2 - large;
        int most = 409_600 / 2 - (int) rest;
        tickets.put(TICKET.withNote("x".repeat(most)));
        assertThat(tooLarge(most + 1).size()).isEqualTo(409_602);
    }

    private static ItemTooLargeException tooLarge(int note) {
        Ticket ticket = TICKET.withNote("x".repeat(note));
        return catchThrowableOfType(ItemTooLargeException.class, () -> tickets.put(ticket));
    }

    @ParameterizedTest
    @EnumSource
    void anItemThatCannotBeReadIsNamed(Face face) {
        storeRaw("note", AttributeValue.fromN("123456"));
        assertUndecodable(() -> face.get(tickets, "b1", "t1"));
        assertUndecodable(() -> face.delete(tickets, "b1", "t1"));
    }

    @ParameterizedTest
    @EnumSource
    void aDeleteOfAnItemThatCannotBeReadSaysThatItIsGone(Face face) {
        storeRaw("note", AttributeValue.fromN("123456"));
        assertThatThrownBy(() -> face.delete(tickets, "b1", "t1"))
                .isInstanceOf(UndecodableItemException.class)
                .hasMessageStartingWith(
                        "the item was deleted; its old value cannot be read: tickets[board=b1, id=t1]: attribute 'note' cannot be read")
                .satisfies(e ->
                        assertThat(((UndecodableItemException) e).attribute()).isEqualTo("note"));
        assertThat(face.get(tickets, "b1", "t1")).isEmpty();
    }

    private static void assertUndecodable(Runnable call) {
        StatorException failure = catchThrowableOfType(UndecodableItemException.class, call::run);
        assertThat(failure)
                .hasMessageContaining("tickets[board=b1, id=t1]")
                .hasMessageContaining("'note'")
                .hasMessageNotContaining("123456");
        assertThat(failure.table()).contains("tickets");
        assertThat(failure.key()).contains("board=b1, id=t1");
    }

    private void storeRaw(String name, AttributeValue value) {
        Map<String, AttributeValue> item =
                new HashMap<>(TicketSchema.key("b1", "t1").attributes());
        item.put(name, value);
        stator.client()
                .putItem(request ->
                        request.tableName(stator.tableName(TicketTable.SCHEMA)).item(item));
    }
}
