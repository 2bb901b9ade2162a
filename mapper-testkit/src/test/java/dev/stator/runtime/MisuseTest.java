package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.AsyncAttemptTable;
import dev.stator.AsyncTable;
import dev.stator.AttemptTable;
import dev.stator.Stator;
import dev.stator.runtime.Canned.Answer;
import dev.stator.schema.Key;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What callers pass that must not be null: the method itself throws, whatever its face, and nothing is sent. */
@NullUnmarked
class MisuseTest {
    private static final Ticket NO_ITEM = null;
    private static final Key<Ticket> NO_KEY = null;

    private final Canned canned = Canned.always(Answer.ok("{}"));
    private final TicketTable tickets = new TicketTable(canned.stator(1).build());

    @AfterEach
    void nothingWasSent() {
        assertThat(canned.operations()).isEmpty();
    }

    @Test
    void anItemThatIsNullIsNamed() {
        AsyncTable<Ticket> async = tickets.async();
        AttemptTable<Ticket> attempt = tickets.attempt();
        AsyncAttemptTable<Ticket> asyncAttempt = tickets.async().attempt();
        assertNamed(
                "item",
                Map.ofEntries(
                        Map.entry("put", () -> tickets.put(NO_ITEM)),
                        Map.entry("create", () -> tickets.create(NO_ITEM)),
                        Map.entry("update", () -> tickets.update(NO_ITEM)),
                        Map.entry("delete", () -> tickets.delete(NO_ITEM)),
                        Map.entry("async put", () -> async.put(NO_ITEM)),
                        Map.entry("async create", () -> async.create(NO_ITEM)),
                        Map.entry("async update", () -> async.update(NO_ITEM)),
                        Map.entry("async delete", () -> async.delete(NO_ITEM)),
                        Map.entry("attempt put", () -> attempt.put(NO_ITEM)),
                        Map.entry("attempt create", () -> attempt.create(NO_ITEM)),
                        Map.entry("attempt update", () -> attempt.update(NO_ITEM)),
                        Map.entry("attempt delete", () -> attempt.delete(NO_ITEM)),
                        Map.entry("async attempt put", () -> asyncAttempt.put(NO_ITEM)),
                        Map.entry("async attempt create", () -> asyncAttempt.create(NO_ITEM)),
                        Map.entry("async attempt update", () -> asyncAttempt.update(NO_ITEM)),
                        Map.entry("async attempt delete", () -> asyncAttempt.delete(NO_ITEM))));
    }

    @Test
    void aKeyThatIsNullIsNamed() {
        assertNamed(
                "key",
                Map.of(
                        "get", () -> tickets.get(NO_KEY),
                        "delete", () -> tickets.delete(NO_KEY),
                        "async get", () -> tickets.async().get(NO_KEY),
                        "async delete", () -> tickets.async().delete(NO_KEY),
                        "attempt get", () -> tickets.attempt().get(NO_KEY),
                        "attempt delete", () -> tickets.attempt().delete(NO_KEY),
                        "async attempt get", () -> tickets.async().attempt().get(NO_KEY),
                        "async attempt delete", () -> tickets.async().attempt().delete(NO_KEY)));
    }

    @Test
    void aConnectionOrOptionsThatAreNullAreNamed() {
        Stator none = null;
        assertNamed("stator", Map.of("table", () -> new TicketTable(none)));
        assertNamed("options", Map.of("with", () -> tickets.with(null)));
    }

    private static void assertNamed(String argument, Map<String, ThrowingCallable> calls) {
        calls.forEach((name, call) -> assertThatThrownBy(call)
                .as(name)
                .isInstanceOf(NullPointerException.class)
                .hasMessage(argument));
    }
}
