package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.ClosedException;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.MissingTableException;
import dev.stator.error.StatorException;
import dev.stator.error.ThrottledException;
import dev.stator.error.UndecodableItemException;
import dev.stator.error.UnreachableException;
import dev.stator.runtime.Canned.Answer;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** What an interceptor is told when calls fail, on clients that were handed in. */
class InterceptorFaultsTest {
    private static final Ticket TICKET = Ticket.of("b1", "t1");
    private static final String THROTTLED = "ProvisionedThroughputExceededException";

    private final Recorder recorder = new Recorder();

    private TicketTable tickets(Canned canned, int attempts) {
        return new TicketTable(canned.stator(attempts).interceptor(recorder).build());
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatTheSdkRepeatsIsOneCallOfSeveralAttempts(Face face) {
        Canned canned = new Canned((call, operation) -> call < 2
                ? Answer.refusal(400, THROTTLED)
                : Answer.ok("{\"ConsumedCapacity\":{\"TableName\":\"tickets\",\"CapacityUnits\":3}}"));
        face.put(tickets(canned, 5), TICKET);
        assertThat(recorder.only().attempts()).isEqualTo(3);
        assertThat(recorder.only().failure()).isEmpty();
        assertThat(recorder.only().writeUnits()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatIsThrottledToTheEndTellsAllItsAttempts(Face face) {
        assertThatThrownBy(() -> face.put(tickets(Canned.always(Answer.refusal(400, THROTTLED)), 4), TICKET))
                .isInstanceOf(ThrottledException.class)
                .isSameAs(recorder.only().failure().orElseThrow());
        assertThat(recorder.only().attempts()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void aLostAnswerIsAnAttempt(Face face) {
        Canned canned = new Canned((call, operation) -> {
            if (call == 0) {
                throw new IOException("connection reset");
            }
            return Answer.ok("{}");
        });
        face.put(tickets(canned, 3), TICKET);
        assertThat(recorder.only().attempts()).isEqualTo(2);
        assertThat(recorder.only().failure()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aCreationWhoseAnswerWasLostIsTheSuccessThatTheCallerGets(Face face) {
        Canned canned = new Canned((call, operation) -> {
            if (call == 0) {
                throw new IOException("connection reset");
            }
            return new Answer(
                    400,
                    "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException\",\"Item\":"
                            + TicketTable.SCHEMA.toJson(TICKET) + "}");
        });
        assertThat(face.create(tickets(canned, 3), TICKET)).isEqualTo(TICKET);
        assertThat(recorder.only().attempts()).isEqualTo(2);
        assertThat(recorder.only().failure()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noAnswerAtAllIsAFailureOfAllAttempts(Face face) {
        Canned canned = new Canned((call, operation) -> {
            throw new IOException("connection refused");
        });
        assertThatThrownBy(() -> face.get(tickets(canned, 3), "b1", "t1")).isInstanceOf(UnreachableException.class);
        assertThat(recorder.only().failure()).get().isInstanceOf(UnreachableException.class);
        assertThat(recorder.only().attempts()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void anItemThatCannotBeReadIsAFailureThatConsumed(Face face) {
        Canned canned = Canned.always(
                Answer.ok("{\"Item\":{\"board\":{\"S\":\"b1\"},\"id\":{\"S\":\"t1\"},\"priority\":{\"S\":\"x\"}},"
                        + "\"ConsumedCapacity\":{\"TableName\":\"tickets\",\"CapacityUnits\":0.5}}"));
        assertThatThrownBy(() -> face.get(tickets(canned, 1), "b1", "t1"))
                .isInstanceOf(UndecodableItemException.class)
                .isSameAs(recorder.only().failure().orElseThrow());
        assertThat(recorder.only().readUnits()).isEqualTo(0.5);
        assertThat(recorder.only().itemCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aConditionThatFailsIsToldWithItsAttempts(Face face) {
        Canned canned = Canned.always(Answer.refusal(400, "ConditionalCheckFailedException"));
        assertThatThrownBy(() -> face.create(tickets(canned, 3), TICKET)).isInstanceOf(ConditionFailedException.class);
        assertThat(recorder.only().attempts()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionThatIsClosedMakesNoCall(Face face) {
        Stator stator =
                Canned.always(Answer.ok("{}")).stator(1).interceptor(recorder).build();
        stator.close();
        assertThatThrownBy(() -> face.put(new TicketTable(stator), TICKET)).isInstanceOf(ClosedException.class);
        assertThat(recorder.begun()).isEmpty();
    }

    @Test
    void aFutureThatIsCancelledEndsItsCallOnce() {
        Pending client = new Pending();
        TicketTable tickets = new TicketTable(
                Stator.builder().asyncClient(client).interceptor(recorder).build());
        CompletableFuture<?> call = tickets.async().get("b1", "t1");
        assertThat(recorder.begun()).hasSize(1);
        assertThat(recorder.ended()).isEmpty();
        call.cancel(true);
        call.cancel(true);
        client.gets.get(0).complete(GetItemResponse.builder().build());
        assertThat(recorder.only().failure()).get().isInstanceOf(CancellationException.class);
        assertThat(recorder.only().attempts()).isZero();
    }

    @Test
    void aFutureThatIsCancelledTooLateEndedBefore() {
        Pending client = new Pending();
        TicketTable tickets = new TicketTable(
                Stator.builder().asyncClient(client).interceptor(recorder).build());
        CompletableFuture<?> call = tickets.async().get("b1", "t1");
        client.gets.get(0).complete(GetItemResponse.builder().build());
        call.cancel(true);
        assertThat(recorder.only().failure()).isEmpty();
        assertThat(recorder.only().attempts()).as("of a client without metrics").isEqualTo(1);
    }

    @Test
    void aScanThatIsCancelledEndsEachOfItsCalls() {
        Pending client = new Pending();
        TicketTable tickets = new TicketTable(
                Stator.builder().asyncClient(client).interceptor(recorder).build());
        CompletableFuture<?> list = tickets.async().scan().segments(3).list();
        assertThat(recorder.begun()).hasSize(3);
        list.cancel(true);
        assertThat(recorder.ended())
                .hasSize(3)
                .allSatisfy(report -> assertThat(report.failure()).get().isInstanceOf(CancellationException.class));
    }

    @Test
    void afterIsCalledBeforeTheFutureIsComplete() {
        Pending client = new Pending();
        CompletableFuture<Boolean> completed = new CompletableFuture<>();
        CompletableFuture<CompletableFuture<?>> begun = new CompletableFuture<>();
        TicketTable tickets = new TicketTable(Stator.builder()
                .asyncClient(client)
                .interceptor(call -> report -> completed.complete(begun.join().isDone()))
                .build());
        begun.complete(tickets.async().get("b1", "t1"));
        client.gets.get(0).complete(GetItemResponse.builder().build());
        assertThat(completed).isCompletedWithValue(false);
        assertThat(begun.join()).isDone();
    }

    @Test
    void aFailureOfTheSdkIsToldAsTheExceptionThatTheCallerGets() {
        Pending client = new Pending();
        TicketTable tickets = new TicketTable(
                Stator.builder().asyncClient(client).interceptor(recorder).build());
        CompletableFuture<?> call = tickets.async().get("b1", "t1");
        client.gets
                .get(0)
                .completeExceptionally(ResourceNotFoundException.builder()
                        .awsErrorDetails(AwsErrorDetails.builder()
                                .errorCode("ResourceNotFoundException")
                                .build())
                        .statusCode(400)
                        .numAttempts(2)
                        .build());
        assertThatThrownBy(() -> Face.joined(call)).isInstanceOf(MissingTableException.class);
        assertThat(recorder.only().failure()).get().isInstanceOf(StatorException.class);
        assertThat(recorder.only().attempts()).as("of a client without metrics").isEqualTo(2);
    }
}
