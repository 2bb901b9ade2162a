package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Outcome;
import dev.stator.error.AccessDeniedException;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.InvalidKeyException;
import dev.stator.error.MissingTableException;
import dev.stator.error.StatorException;
import dev.stator.runtime.Canned.Answer;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each case of an outcome, and what can be asked of it; the same of both faces. */
class AttemptTest {
    private static final Ticket TICKET = new Ticket("b1", "t1", "open", 1, null, Set.of());
    private static final Answer TAKEN = new Answer(
            400,
            "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException\",\"message\":\"no\","
                    + "\"Item\":{\"board\":{\"S\":\"b1\"},\"id\":{\"S\":\"t1\"},\"priority\":{\"N\":\"1\"},"
                    + "\"status\":{\"S\":\"open\"}}}");

    private static Outcome<Ticket> create(Canned.Script script) {
        Outcome<Ticket> blocking =
                new TicketTable(new Canned(script).stator(1).build()).attempt().create(TICKET);
        Outcome<Ticket> async = new TicketTable(new Canned(script).stator(1).build())
                .async()
                .attempt()
                .create(TICKET)
                .join();
        assertThat(async).hasSameClassAs(blocking);
        return blocking;
    }

    private static Outcome<Ticket> create(Answer answer) {
        return create((call, operation) -> answer);
    }

    @Test
    void whatGoesWellIsOkWithTheItem() {
        Outcome<Ticket> outcome = create(Answer.ok("{}"));
        assertThat(outcome).isInstanceOf(Outcome.Ok.class);
        assertThat(outcome.isOk()).isTrue();
        assertThat(outcome.value()).contains(TICKET);
        assertThat(outcome.failure()).isEmpty();
        assertThat(outcome.orElseThrow()).isEqualTo(TICKET);
        assertThat(outcome).hasToString("Ok");
    }

    @Test
    void aTakenKeyIsConditionFailedWithTheItemThatHasIt() {
        Outcome<Ticket> outcome = create(TAKEN);
        assertThat(outcome).isInstanceOf(Outcome.ConditionFailed.class);
        assertThat(((Outcome.ConditionFailed<Ticket>) outcome).item()).contains(TICKET);
        assertThat(outcome.isOk()).isFalse();
        assertThat(outcome.value()).isEmpty();
        assertThatThrownBy(outcome::orElseThrow)
                .isInstanceOf(ConditionFailedException.class)
                .hasMessage("create tickets[board=b1, id=t1]: there is an item with this key already");
        assertThat(outcome)
                .hasToString(
                        "ConditionFailed[create tickets[board=b1, id=t1]: there is an item with this key already]");
    }

    @Test
    void whatIsNotThereIsNotFoundByName() {
        TicketTable tickets =
                new TicketTable(Canned.always(Answer.ok("{}")).stator(1).build());
        for (Outcome<Ticket> outcome : List.of(
                tickets.attempt().get("b1", "t1"),
                tickets.attempt().delete("b1", "t1"),
                tickets.async().attempt().get("b1", "t1").join(),
                tickets.async().attempt().delete("b1", "t1").join())) {
            assertThat(outcome).isEqualTo(new Outcome.NotFound<Ticket>("tickets", "board=b1, id=t1"));
            assertThat(outcome).hasToString("NotFound[tickets[board=b1, id=t1]]");
            assertThat(outcome.failure()).isEmpty();
            assertThatThrownBy(outcome::orElseThrow)
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessageContaining("tickets[board=b1, id=t1]");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AccessDeniedException, Denied",
        "UnrecognizedClientException, Denied",
        "ThrottlingException, Throttled",
        "ProvisionedThroughputExceededException, Throttled",
        "ValidationException, Invalid",
        "ResourceNotFoundException, Other",
        "SomethingNew, Other"
    })
    void aRefusalIsTheOutcomeOfItsKindWithTheException(String code, String outcomeName) {
        Outcome<Ticket> outcome = create(Answer.refusal(400, code));
        assertThat(outcome.getClass().getSimpleName()).isEqualTo(outcomeName);
        assertThat(outcome.failure()).containsInstanceOf(StatorException.class);
        assertThat(outcome)
                .hasToString(outcomeName + "[" + outcome.failure().orElseThrow().getMessage() + "]");
        assertThatThrownBy(outcome::orElseThrow)
                .isSameAs(outcome.failure().orElseThrow())
                .hasMessageContaining("tickets[board=b1, id=t1]");
    }

    @Test
    void theExceptionOfAnOutcomeIsTyped() {
        assertThat(create(Answer.refusal(400, "AccessDeniedException")).failure())
                .containsInstanceOf(AccessDeniedException.class);
        assertThat(create(Answer.refusal(400, "ResourceNotFoundException")).failure())
                .containsInstanceOf(MissingTableException.class);
    }

    @Test
    void noConnectionIsAnOutcome() {
        assertThat(create((call, operation) -> {
                    throw new IOException("refused");
                }))
                .isInstanceOf(Outcome.Other.class);
    }

    @Test
    void anInvalidKeyIsAnOutcomeAndNothingIsSent() {
        Canned canned = Canned.always(Answer.ok("{}"));
        TicketTable tickets = new TicketTable(canned.stator(1).build());
        Ticket withoutKey = Ticket.of("b1", "");
        for (Outcome<Ticket> outcome : List.of(
                tickets.attempt().get("b1", ""),
                tickets.attempt().put(withoutKey),
                tickets.attempt().delete(withoutKey),
                tickets.async().attempt().get("", "t1").join(),
                tickets.async().attempt().update(withoutKey).join(),
                tickets.async().attempt().delete(withoutKey).join())) {
            assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
            assertThat(outcome.failure()).containsInstanceOf(InvalidKeyException.class);
        }
        assertThat(canned.operations()).isEmpty();
    }
}
