package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.StatorBuilder;
import dev.stator.error.ConditionFailedException;
import dev.stator.interceptor.Interceptor;
import dev.stator.runtime.Canned.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several interceptors: their order, and what becomes of a call when one of them throws. */
class FailingInterceptorTest {
    private static final Ticket TICKET = Ticket.of("b1", "t1");

    private final List<String> events = new CopyOnWriteArrayList<>();
    private final Canned canned = Canned.always(Answer.ok("{}"));

    private Interceptor named(String name) {
        return call -> {
            events.add("before " + name);
            return report -> events.add("after " + name
                    + report.failure()
                            .map(failure -> " " + failure.getMessage())
                            .orElse(""));
        };
    }

    private static Interceptor failingBefore(String reason) {
        return call -> {
            throw new IllegalArgumentException(reason);
        };
    }

    private static Interceptor failingAfter(Throwable reason) {
        return call -> report -> {
            if (reason instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) reason;
        };
    }

    private TicketTable tickets(Interceptor... interceptors) {
        StatorBuilder builder = canned.stator(1);
        for (Interceptor interceptor : interceptors) {
            builder.interceptor(interceptor);
        }
        return new TicketTable(builder.build());
    }

    @ParameterizedTest
    @EnumSource
    void theyAreCalledInOrderAndAfterwardsInReverse(Face face) {
        face.put(tickets(named("first"), named("second"), named("third")), TICKET);
        assertThat(events)
                .containsExactly(
                        "before first", "before second", "before third", "after third", "after second", "after first");
    }

    @ParameterizedTest
    @EnumSource
    void oneCanHaveNothingToDoAfterwards(Face face) {
        face.put(
                tickets(named("first"), call -> {
                    events.add(call.toString());
                    return null;
                }),
                TICKET);
        assertThat(events)
                .containsExactly(
                        "before first",
                        "Call[operation=PutItem, tables=[tickets], index=Optional.empty]",
                        "after first");
    }

    @Test
    void oneThatThrowsBeforeACallPreventsIt() {
        TicketTable tickets = tickets(named("first"), failingBefore("no"), named("third"));
        assertThatThrownBy(() -> tickets.put(TICKET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no");
        assertThat(canned.operations()).as("sent").isEmpty();
        assertThat(events).containsExactly("before first", "after first no");
    }

    @Test
    void oneThatThrowsBeforeAnAsynchronousCallFailsItsFuture() {
        TicketTable tickets = tickets(named("first"), failingBefore("no"));
        assertThatThrownBy(() -> tickets.async().put(TICKET).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(canned.operations()).as("sent").isEmpty();
        assertThat(events).containsExactly("before first", "after first no");
    }

    @ParameterizedTest
    @EnumSource
    void oneThatThrowsAfterACallLosesNoResult(Face face) {
        TicketTable tickets = tickets(
                named("first"), failingAfter(new IllegalStateException("broken")), failingAfter(new AssertionError()));
        List<String> warnings =
                Warnings.during(() -> assertThat(face.put(tickets, TICKET)).isEqualTo(TICKET));
        assertThat(events).containsExactly("before first", "after first");
        assertThat(warnings).hasSize(2);
        assertThat(warnings.get(0)).contains("PutItem", "tickets", "AssertionError");
        assertThat(warnings.get(1)).contains("PutItem", "tickets", "broken");
    }

    @ParameterizedTest
    @EnumSource
    void oneThatThrowsAfterACallHidesNoFailure(Face face) {
        Canned refusing = Canned.always(Answer.refusal(400, "ConditionalCheckFailedException"));
        TicketTable tickets = new TicketTable(refusing.stator(1)
                .interceptor(failingAfter(new IllegalStateException("broken")))
                .build());
        List<String> warnings = Warnings.during(() ->
                assertThatThrownBy(() -> face.create(tickets, TICKET)).isInstanceOf(ConditionFailedException.class));
        assertThat(warnings).hasSize(1);
    }

    @Test
    void aBuilderThatGoesOnDoesNotChangeAConnection() {
        StatorBuilder builder = canned.stator(1).interceptor(named("first"));
        TicketTable tickets = new TicketTable(builder.build());
        builder.interceptor(named("second"));
        tickets.put(TICKET);
        assertThat(new ArrayList<>(events)).containsExactly("before first", "after first");
    }
}
