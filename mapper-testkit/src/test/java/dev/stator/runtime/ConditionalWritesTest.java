package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.error.ConditionFailedException;
import dev.stator.expression.Condition;
import dev.stator.runtime.Canned.Answer;
import dev.stator.testkit.StatorExtension;
import java.io.IOException;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes under a condition, by every face. */
@ExtendWith(StatorExtension.class)
class ConditionalWritesTest {
    private static final Ticket TICKET = Ticket.of("b1", "t1");
    private static final Condition<Ticket> OPEN = TicketTable.STATUS.eq("open");
    private static final Condition<Ticket> DONE = TicketTable.STATUS.eq("done");

    private TicketTable tickets;

    @BeforeEach
    void connect(Stator stator) {
        tickets = new TicketTable(stator);
        tickets.put(TICKET);
    }

    @ParameterizedTest
    @EnumSource
    void happenWhereItHolds(Face face) {
        Ticket done = TICKET.withStatus("done");
        assertThat(face.put(tickets, done, OPEN)).isEqualTo(done);
        assertThat(face.update(tickets, TICKET, DONE)).isEqualTo(TICKET);
        assertThat(face.raise(tickets, "b1", "t1", 4, OPEN).priority()).isEqualTo(5);
        assertThat(face.delete(tickets, "b1", "t1", OPEN)).isPresent();
        tickets.put(TICKET);
        assertThat(face.delete(tickets, done, OPEN)).contains(TICKET);
        assertThat(tickets.get("b1", "t1")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void doNothingWhereItDoesNotAndGiveTheStoredItem(Face face) {
        assertRefused("put", () -> face.put(tickets, TICKET.withNote("other"), DONE));
        assertRefused("update", () -> face.update(tickets, TICKET.withNote("other"), DONE));
        assertRefused("update", () -> face.raise(tickets, "b1", "t1", 4, DONE));
        assertRefused("delete", () -> face.delete(tickets, "b1", "t1", DONE));
        assertRefused("delete", () -> face.delete(tickets, TICKET, DONE));
    }

    private void assertRefused(String verb, ThrowingCallable write) {
        ConditionFailedException e = catchThrowableOfType(ConditionFailedException.class, write);
        assertThat(e).hasMessage(verb + " tickets[board=b1, id=t1]: the condition failed: status = :0");
        assertThat(e.item(Ticket.class)).contains(TICKET);
        assertThat(tickets.get("b1", "t1")).contains(TICKET);
    }

    @ParameterizedTest
    @EnumSource
    void onWhatIsNotThereGiveNoItem(Face face) {
        ConditionFailedException e = catchThrowableOfType(
                ConditionFailedException.class, () -> face.put(tickets, Ticket.of("b1", "t2"), OPEN));
        assertThat(e.item(Ticket.class)).isEmpty();
        assertThat(tickets.get("b1", "t2")).isEmpty();
        assertThat(catchThrowableOfType(ConditionFailedException.class, () -> face.delete(tickets, "b1", "t2", OPEN)))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void canLookAtTheKey(Face face) {
        Condition<Ticket> there = TicketTable.BOARD.exists().and(TicketTable.ID.beginsWith("t"));
        assertThat(face.put(tickets, TICKET.withNote(null), there).note()).isNull();
        assertThat(catchThrowableOfType(
                        ConditionFailedException.class, () -> face.put(tickets, Ticket.of("b1", "t2"), there)))
                .hasMessageEndingWith("attribute_exists(board) AND begins_with(id, :0)");
    }

    @ParameterizedTest
    @EnumSource
    void areFoundDoneWhereOnlyTheFirstAnswerToAPutWasLost(Face face) {
        Ticket done = new Ticket("b1", "t1", "done", 1, null, Set.of());
        TicketTable lossy = new TicketTable(new Canned((call, operation) -> {
                    if (call == 0) {
                        throw new IOException("lost after it was written");
                    }
                    return new Answer(
                            400,
                            "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException\",\"message\":"
                                    + "\"no\",\"Item\":{\"board\":{\"S\":\"b1\"},\"id\":{\"S\":\"t1\"},\"priority\":{\"N\":"
                                    + "\"1\"},\"status\":{\"S\":\"done\"}}}");
                })
                .stator(2)
                .build());
        assertThat(face.put(lossy, done, OPEN)).isEqualTo(done);
        assertThat(catchThrowableOfType(ConditionFailedException.class, () -> face.put(lossy, TICKET, OPEN)))
                .isNotNull();
    }
}
