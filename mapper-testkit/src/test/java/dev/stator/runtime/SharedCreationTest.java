package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.error.UnreachableException;
import dev.stator.runtime.Canned.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The creation of a table that one call makes and another waits for, when it goes wrong for the first. */
class SharedCreationTest {
    private final List<CompletableFuture<Optional<Ticket>>> waiting = new ArrayList<>();
    private final Canned canned = new Canned(this::answer);
    private final TicketTable tickets =
            new TicketTable(canned.stator(1).createMissingTables(true).build());

    private Runnable mishap = () -> {};
    private boolean exists;

    private Answer answer(int call, String operation) {
        return switch (operation) {
            case "CreateTable" -> created();
            case "DescribeTable" -> Answer.ok("{\"Table\":{\"TableStatus\":\"ACTIVE\"}}");
            default -> exists ? Answer.ok("{}") : Answer.refusal(400, "ResourceNotFoundException");
        };
    }

    private Answer created() {
        if (waiting.isEmpty()) {
            waiting.add(tickets.async().get("b1", "t2"));
            mishap.run();
        }
        exists = true;
        return Answer.ok("{\"TableDescription\":{}}");
    }

    @Test
    void anInterruptedThreadDoesNotFailTheOthersThatWaitForItsTable() {
        mishap = () -> Thread.currentThread().interrupt();
        assertThatThrownBy(() -> tickets.get("b1", "t1")).isInstanceOf(UnreachableException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(Face.joined(waiting.get(0))).isEmpty();
    }

    @Test
    void anErrorEndsTheWaitOfTheOthersAndTheTableIsCreatedByTheNext() {
        mishap = () -> {
            throw new LinkageError("broken");
        };
        assertThatThrownBy(() -> tickets.get("b1", "t1")).isInstanceOf(LinkageError.class);
        assertThat(waiting.get(0)).isCompletedExceptionally();
        assertThat(tickets.get("b1", "t1")).isEmpty();
    }
}
