package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.error.AccessDeniedException;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.MissingTableException;
import dev.stator.error.ServiceException;
import dev.stator.error.StatorException;
import dev.stator.error.ThrottledException;
import dev.stator.error.UnreachableException;
import dev.stator.runtime.Canned.Answer;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What DynamoDB and the network can say, as typed exceptions that name table and key, by every face. */
class FailuresTest {
    private static final Ticket TICKET = Ticket.of("b1", "t1");

    @ParameterizedTest
    @CsvSource({"ProvisionedThroughputExceededException, 400", "RequestLimitExceeded, 400", "ThrottlingException, 400"})
    void tooManyCallsAreThrottled(String code, int status) {
        assertFailure(ThrottledException.class, Answer.refusal(status, code), code);
    }

    @ParameterizedTest
    @CsvSource({
        "AccessDeniedException, 400",
        "UnrecognizedClientException, 400",
        "InvalidSignatureException, 400",
        "MissingAuthenticationTokenException, 400",
        "ExpiredTokenException, 400"
    })
    void credentialsThatDoNotDoAreDenied(String code, int status) {
        assertFailure(AccessDeniedException.class, Answer.refusal(status, code), code);
    }

    @ParameterizedTest
    @CsvSource({"ValidationException, 400", "SerializationException, 400"})
    void aRefusedRequestIsInvalid(String code, int status) {
        assertFailure(InvalidRequestException.class, Answer.refusal(status, code), code);
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedRequestSaysHowToCompareTheTable(Face face) {
        TicketTable tickets = new TicketTable(Canned.always(Answer.refusal(400, "ValidationException"))
                .stator(1)
                .build());
        assertThat(catchThrowableOfType(InvalidRequestException.class, () -> face.put(tickets, TICKET)))
                .hasMessageContaining("TableAdmin.drift");
    }

    @ParameterizedTest
    @EnumSource
    void aMissingTableSaysWhatToDo(Face face) {
        TicketTable tickets = new TicketTable(Canned.always(Answer.refusal(400, "ResourceNotFoundException"))
                .stator(1)
                .build());
        assertThat(catchThrowableOfType(MissingTableException.class, () -> face.put(tickets, TICKET)))
                .hasMessageContaining(": the table does not exist; create it with TableAdmin.createIfMissing");
    }

    @ParameterizedTest
    @CsvSource("ResourceNotFoundException, 400")
    void aMissingTableIsMissing(String code, int status) {
        assertFailure(MissingTableException.class, Answer.refusal(status, code), code);
    }

    @ParameterizedTest
    @CsvSource({"ItemCollectionSizeLimitExceededException, 400", "InternalServerError, 500", "SomethingNew, 400"})
    void anyOtherErrorIsTheServices(String code, int status) {
        assertFailure(ServiceException.class, Answer.refusal(status, code), code);
    }

    private static <E extends StatorException> void assertFailure(Class<E> type, Answer answer, String code) {
        for (Face face : Face.values()) {
            TicketTable tickets =
                    new TicketTable(Canned.always(answer).stator(2).build());
            E failure = catchThrowableOfType(type, () -> face.put(tickets, TICKET));
            assertThat(failure)
                    .as(face.name())
                    .hasMessageStartingWith("put tickets[board=b1, id=t1]: ")
                    .hasMessageContaining(code)
                    .hasMessageNotContaining("a note");
            assertThat(failure.table()).contains("tickets");
            assertThat(failure.key()).contains("board=b1, id=t1");
            assertThat(failure.getCause()).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void afterAServerErrorTheOutcomeOfAWriteIsUnknown(Face face) {
        TicketTable tickets = new TicketTable(Canned.always(Answer.refusal(500, "InternalServerError"))
                .stator(1)
                .build());
        assertThat(catchThrowableOfType(ServiceException.class, () -> face.put(tickets, TICKET)))
                .hasMessageContaining("unknown");
        assertThat(catchThrowableOfType(ServiceException.class, () -> face.get(tickets, "b1", "t1")))
                .hasMessageNotContaining("unknown");
    }

    @ParameterizedTest
    @EnumSource
    void withoutAConnectionTheOutcomeOfAWriteIsUnknown(Face face) {
        TicketTable tickets = unreachable(new ConnectException("refused"));
        for (Runnable write : new Runnable[] {
            () -> face.put(tickets, TICKET),
            () -> face.create(tickets, TICKET),
            () -> face.update(tickets, TICKET),
            () -> face.delete(tickets, "b1", "t1")
        }) {
            assertThat(catchThrowableOfType(UnreachableException.class, write::run))
                    .hasMessageContaining("tickets[board=b1, id=t1]")
                    .hasMessageContaining("unknown")
                    .hasRootCauseInstanceOf(ConnectException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReadWithoutAnAnswerNamesItsKey(Face face) {
        TicketTable tickets = unreachable(new IOException("connection reset"));
        assertThat(catchThrowableOfType(UnreachableException.class, () -> face.get(tickets, "b1", "t1")))
                .hasMessageContaining("get tickets[board=b1, id=t1]")
                .hasMessageNotContaining("unknown");
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatIsNoJsonIsNoAnswer(Face face) {
        TicketTable tickets = new TicketTable(
                Canned.always(Answer.ok("{\"Item\":{")).stator(1).build());
        assertThat(catchThrowableOfType(UnreachableException.class, () -> face.get(tickets, "b1", "t1")))
                .hasMessageContaining("tickets[board=b1, id=t1]");
    }

    @ParameterizedTest
    @EnumSource
    void createWhoseFirstAnswerIsLostSucceedsOnItsOwnItem(Face face) {
        TicketTable tickets = new TicketTable(new Canned((call, operation) -> {
                    if (call == 0) {
                        throw new IOException("lost after it was written");
                    }
                    return taken("open");
                })
                .stator(2)
                .build());
        assertThat(face.create(tickets, BARE)).isEqualTo(BARE);
    }

    @ParameterizedTest
    @EnumSource
    void createWhoseFirstAnswerIsLostFailsOnTheItemOfAnother(Face face) {
        TicketTable tickets = new TicketTable(new Canned((call, operation) -> {
                    if (call == 0) {
                        throw new IOException("lost");
                    }
                    return taken("done");
                })
                .stator(2)
                .build());
        assertThat(catchThrowableOfType(ConditionFailedException.class, () -> face.create(tickets, BARE))
                        .item(Ticket.class))
                .contains(BARE.withStatus("done"));
    }

    @ParameterizedTest
    @EnumSource
    void createThatWasSentOnceFailsOnAnEqualItem(Face face) {
        TicketTable tickets =
                new TicketTable(Canned.always(taken("open")).stator(2).build());
        assertThat(catchThrowableOfType(ConditionFailedException.class, () -> face.create(tickets, BARE)))
                .isNotNull();
    }

    private static final Ticket BARE = new Ticket("b1", "t1", "open", 1, null, Set.of());

    private static Answer taken(String status) {
        return new Answer(
                400,
                "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException\",\"message\":\"no\","
                        + "\"Item\":{\"board\":{\"S\":\"b1\"},\"id\":{\"S\":\"t1\"},\"priority\":{\"N\":\"1\"},\"status\":{\"S\":\""
                        + status + "\"}}}");
    }

    private static TicketTable unreachable(IOException failure) {
        return new TicketTable(new Canned((call, operation) -> {
                    throw failure;
                })
                .stator(1)
                .build());
    }
}
