package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.InvalidKeyException;
import dev.stator.error.UnreachableException;
import dev.stator.testkit.StatorExtension;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How an update is sent and what comes back, by every face. */
@ExtendWith(StatorExtension.class)
class UpdateFacesTest {
    private static final Ticket TICKET = Ticket.of("b1", "t1");

    private TicketTable tickets;

    @BeforeEach
    void connect(Stator stator) {
        tickets = new TicketTable(stator);
    }

    @ParameterizedTest
    @EnumSource
    void theOldItemIsWhatWasThere(Face face) {
        assertThat(face.raiseAndReturnOld(tickets, "b1", "t1", 7)).isEmpty();
        assertThat(face.raiseAndReturnOld(tickets, "b1", "t1", 7).orElseThrow().priority())
                .isEqualTo(7);
        assertThat(tickets.get("b1", "t1").orElseThrow().priority()).isEqualTo(14);
    }

    @ParameterizedTest
    @EnumSource
    void aDifferenceLeavesWhatOthersChangedMeanwhile(Face face) {
        tickets.put(TICKET);
        tickets.update("b1", "t1").set(TicketTable.STATUS, "done").run();
        Ticket changed = face.change(tickets, TICKET, TICKET.withNote(null));
        assertThat(changed).isEqualTo(TICKET.withNote(null).withStatus("done"));
        assertThat(tickets.get("b1", "t1")).contains(changed);
    }

    @ParameterizedTest
    @EnumSource
    void aKeyThatCannotBeMadeIsRefusedAsTheFaceDoes(Face face) {
        assertThatThrownBy(() -> face.raiseAndReturnOld(tickets, "b1", "", 7)).isInstanceOf(InvalidKeyException.class);
        assertThatThrownBy(() -> face.change(tickets, Ticket.of("", "t1"), TICKET))
                .isInstanceOf(InvalidKeyException.class);
    }

    @ParameterizedTest
    @EnumSource
    void anUpdateWithoutAnAnswerMayHaveHappened(Face face) {
        TicketTable unreachable = new TicketTable(new Canned((call, operation) -> {
                    throw new IOException("lost after it was written");
                })
                .stator(1)
                .build());
        assertThat(catchThrowableOfType(
                        UnreachableException.class, () -> face.raiseAndReturnOld(unreachable, "b1", "t1", 7)))
                .hasMessageContaining("update tickets[board=b1, id=t1]")
                .hasMessageContaining("whether it was written is unknown");
    }

    @Test
    void runGivesNothing() {
        tickets.update("b1", "t1").add(TicketTable.PRIORITY, 1L).run();
        assertThat(tickets.async()
                        .update("b1", "t1")
                        .add(TicketTable.PRIORITY, 1L)
                        .run()
                        .join())
                .isNull();
        assertThat(tickets.get("b1", "t1").orElseThrow().priority()).isEqualTo(2);
    }

    @Test
    void anOutcomeHasTheStoredItemWhereTheConditionFailed() {
        tickets.put(TICKET);
        var update = tickets.attempt().update("b1", "t1").add(TicketTable.PRIORITY, 1L);
        Outcome<Ticket> outcome = update.when(TicketTable.STATUS.eq("done")).returnNew();
        assertThat(((Outcome.ConditionFailed<Ticket>) outcome).item()).contains(TICKET);
        assertThat(update.returnOld().value()).contains(TICKET);
    }

    @Test
    void anUpdateCanBeSentAgain() {
        var update = tickets.update("b1", "t1").add(TicketTable.PRIORITY, 1L);
        assertThat(update.returnNew().priority()).isEqualTo(1);
        assertThat(update.returnNew().priority()).isEqualTo(2);
    }

    @Test
    void whatMustExistIsNotCreated() {
        var update = tickets.update("b1", "t1").add(TicketTable.PRIORITY, 1L).mustExist();
        assertThatThrownBy(update::run)
                .isInstanceOf(ConditionFailedException.class)
                .hasMessage("update tickets[board=b1, id=t1]: the condition failed: attribute_exists(board)");
        assertThat(tickets.get("b1", "t1")).isEmpty();
        tickets.put(TICKET);
        update.run();
        assertThat(tickets.get("b1", "t1").orElseThrow().priority()).isEqualTo(2);
    }

    @Test
    void aDifferenceThatIsNoneCreatesNothing() {
        String missing = "update tickets[board=b1, id=t1]: the condition failed: attribute_exists(board)";
        assertThatThrownBy(() -> tickets.diff(TICKET, TICKET).returnNew())
                .isInstanceOf(ConditionFailedException.class)
                .hasMessage(missing);
        assertThatThrownBy(() -> tickets.async().diff(TICKET, TICKET).run().join())
                .hasCauseInstanceOf(ConditionFailedException.class);
        assertThat(tickets.attempt().diff(TICKET, TICKET).returnNew()).isInstanceOf(Outcome.ConditionFailed.class);
        assertThat(tickets.get("b1", "t1")).isEmpty();
        tickets.put(TICKET);
        assertThat(tickets.diff(TICKET, TICKET).returnNew()).isEqualTo(TICKET);
    }

    @Test
    void anUpdateWithoutActionsCreatesTheItem() {
        assertThat(tickets.update("b1", "t1").returnOld()).isEmpty();
        assertThat(tickets.update("b1", "t1").returnOld()).isPresent();
    }
}
