package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.InvalidKeyException;
import dev.stator.error.InvalidRequestException;
import dev.stator.error.ItemTooLargeException;
import dev.stator.golden.RequestGolden;
import dev.stator.schema.Key;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** An item goes to another key in one transaction, or stays where it is. */
@ExtendWith(StatorExtension.class)
class RekeyTest {
    private static final Ticket OLD = Ticket.of("b1", "t1");
    private static final Ticket NEW = Ticket.of("b2", "t2").withNote("moved");
    private static final Ticket OTHER = Ticket.of("b2", "t2").withNote("somebody else's");
    private static final Key<Ticket> OLD_KEY = TicketSchema.key("b1", "t1");

    private final Stator stator;
    private final LocalDynamoDb server;
    private final TicketTable tickets;

    RekeyTest(Stator stator, LocalDynamoDb server) {
        this.stator = stator;
        this.server = server;
        this.tickets = new TicketTable(stator);
    }

    @BeforeEach
    void clear() {
        tickets.deleteAll(List.of(OLD_KEY, TicketSchema.key("b2", "t2")));
    }

    @ParameterizedTest
    @EnumSource
    void theItemIsUnderTheNewKeyOnly(Face face) {
        tickets.put(OLD);
        assertThat(face.rekey(tickets, "b1", "t1", NEW)).isSameAs(NEW);
        assertThat(tickets.scan().list()).containsExactly(NEW);
    }

    @Test
    void theOldKeyCanBeGivenAsOneObject() {
        tickets.put(OLD);
        assertThat(tickets.rekey(OLD_KEY, NEW)).isEqualTo(NEW);
        assertThat(tickets.async().rekey(TicketSchema.key("b2", "t2"), OLD).join())
                .isEqualTo(OLD);
        assertThat(tickets.attempt().rekey(OLD_KEY, NEW).value()).contains(NEW);
        assertThat(tickets.async()
                        .attempt()
                        .rekey(TicketSchema.key("b2", "t2"), OLD)
                        .join()
                        .value())
                .contains(OLD);
        assertThat(tickets.scan().list()).containsExactly(OLD);
    }

    @ParameterizedTest
    @EnumSource(names = {"BLOCKING", "ASYNC"})
    void aMissingItemFailsNamesTheOldKeyAndWritesNothing(Face face) {
        ConditionFailedException failure =
                catchThrowableOfType(ConditionFailedException.class, () -> face.rekey(tickets, "b1", "t1", NEW));
        assertThat(failure)
                .hasMessage("rekey tickets[board=b1, id=t1]: there is no item with this key; nothing was written");
        assertThat(failure.table()).contains("tickets");
        assertThat(failure.key()).contains("board=b1, id=t1");
        assertThat(failure.item(Ticket.class)).isEmpty();
        assertThat(tickets.scan().list()).isEmpty();
    }

    @Test
    void aMissingItemIsTheOutcomeNotFoundAndWritesNothing() {
        Outcome<Ticket> missing = new Outcome.NotFound<>("tickets", "board=b1, id=t1");
        assertThat(tickets.attempt().rekey("b1", "t1", NEW)).isEqualTo(missing);
        assertThat(tickets.async().attempt().rekey("b1", "t1", NEW).join()).isEqualTo(missing);
        assertThat(tickets.scan().list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aTakenKeyFailsWithTheItemThatHasItAndLeavesBoth(Face face) {
        tickets.putAll(List.of(OLD, OTHER));
        ConditionFailedException failure =
                catchThrowableOfType(ConditionFailedException.class, () -> face.rekey(tickets, "b1", "t1", NEW));
        assertThat(failure)
                .hasMessage("rekey tickets[board=b1, id=t1]: there is an item with the new key"
                        + " tickets[board=b2, id=t2] already; nothing was written");
        assertThat(failure.key()).contains("board=b2, id=t2");
        assertThat(failure.item(Ticket.class)).contains(OTHER);
        assertThat(tickets.scan().list()).containsExactlyInAnyOrder(OLD, OTHER);
    }

    @Test
    void aTakenKeyIsTheOutcomeConditionFailedWithTheItemThatHasIt() {
        tickets.putAll(List.of(OLD, OTHER));
        for (Outcome<Ticket> outcome : List.of(
                tickets.attempt().rekey("b1", "t1", NEW),
                tickets.async().attempt().rekey("b1", "t1", NEW).join())) {
            assertThat(outcome).isInstanceOf(Outcome.ConditionFailed.class);
            assertThat(((Outcome.ConditionFailed<Ticket>) outcome).item()).contains(OTHER);
        }
        assertThat(tickets.scan().list()).containsExactlyInAnyOrder(OLD, OTHER);
    }

    @Test
    void aMissingItemGoesBeforeATakenKey() {
        tickets.put(OTHER);
        assertThat(tickets.attempt().rekey("b1", "t1", NEW)).isInstanceOf(Outcome.NotFound.class);
        assertThatThrownBy(() -> tickets.rekey("b1", "t1", NEW)).hasMessageContaining("there is no item");
        assertThat(tickets.scan().list()).containsExactly(OTHER);
    }

    @Test
    void aTakenKeyFailsAlsoWhenTheItemThereCannotBeRead() {
        tickets.put(OLD);
        Map<String, AttributeValue> item =
                new HashMap<>(TicketSchema.key("b2", "t2").attributes());
        item.put("note", AttributeValue.fromN("7"));
        stator.client()
                .putItem(request ->
                        request.tableName(stator.tableName(TicketTable.SCHEMA)).item(item));
        ConditionFailedException failure =
                catchThrowableOfType(ConditionFailedException.class, () -> tickets.rekey("b1", "t1", NEW));
        assertThat(failure.item(Ticket.class)).isEmpty();
        assertThat(failure.getSuppressed())
                .singleElement()
                .satisfies(reason -> assertThat(reason).hasMessageContaining("tickets[board=b2, id=t2]"));
    }

    @ParameterizedTest
    @EnumSource
    void theSameKeyIsRefusedInFavourOfPut(Face face) {
        tickets.put(OLD);
        assertThatThrownBy(() -> face.rekey(tickets, "b1", "t1", OLD.withNote("changed")))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("rekey tickets[board=b1, id=t1]: the new item has the same key; put replaces an item under"
                        + " its own key");
        assertThat(tickets.scan().list()).containsExactly(OLD);
    }

    @ParameterizedTest
    @EnumSource
    void anInvalidKeyIsRefused(Face face) {
        assertThatThrownBy(() -> face.rekey(tickets, "b1", "", NEW)).isInstanceOf(InvalidKeyException.class);
        assertThatThrownBy(() -> face.rekey(tickets, "b1", "t1", Ticket.of("b2", "")))
                .isInstanceOf(InvalidKeyException.class);
    }

    @ParameterizedTest
    @EnumSource
    void tooLargeAnItemIsRefusedAndTheOldOneStays(Face face) {
        tickets.put(OLD);
        assertThatThrownBy(() -> face.rekey(tickets, "b1", "t1", NEW.withNote("x".repeat(410_000))))
                .isInstanceOf(ItemTooLargeException.class)
                .hasMessageStartingWith(
                        "rekey to tickets[board=b2, id=t2]: the item has 820092 bytes, its local indexes");
        assertThat(tickets.scan().list()).containsExactly(OLD);
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void nullIsAMistakeOfTheCaller() {
        for (Face face : Face.values()) {
            assertThatThrownBy(() -> face.rekey(tickets, "b1", "t1", null)).isInstanceOf(NullPointerException.class);
        }
    }

    @Test
    void anAnswerThatIsLostDoesNotMakeTheNextAttemptFail() {
        AtomicInteger attempts = new AtomicInteger();
        try (Stator lossy = losing(attempts)) {
            for (Face face : Face.values()) {
                clear();
                tickets.put(OLD);
                attempts.set(0);
                assertThat(face.rekey(new TicketTable(lossy), "b1", "t1", NEW)).isEqualTo(NEW);
                assertThat(attempts).hasValue(2);
                assertThat(tickets.scan().list()).containsExactly(NEW);
            }
        }
    }

    @Test
    void oneRequestDeletesTheOldKeyAndCreatesTheNewOne() {
        try (RequestGolden golden = RequestGolden.of(server)) {
            TicketTable table = new TicketTable(golden.stator());
            table.put(OLD);
            golden.begin();
            table.rekey("b1", "t1", NEW);
            golden.matches("transaction/rekey");
        }
    }

    @Test
    void aMissingTableIsCreatedAndThenHasNoSuchItem() {
        try (Stator fresh = server.stator()
                .tablePrefix(stator.tablePrefix() + "fresh-")
                .createMissingTables(true)
                .build()) {
            TicketTable none = new TicketTable(fresh);
            assertThat(none.attempt().rekey("b1", "t1", NEW)).isInstanceOf(Outcome.NotFound.class);
            assertThatThrownBy(() -> none.async().rekey("b1", "t1", NEW).join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(ConditionFailedException.class);
        }
    }

    /** A connection to the same tables on which the answer to the first attempt at a transaction is lost. */
    private Stator losing(AtomicInteger attempts) {
        return server.stator()
                .tablePrefix(stator.tablePrefix())
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .retryStrategy(StandardRetryStrategy.builder()
                                .maxAttempts(2)
                                .backoffStrategy(BackoffStrategy.retryImmediately())
                                .throttlingBackoffStrategy(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofNanos(1)))
                                .build())
                        .addExecutionInterceptor(new ExecutionInterceptor() {
                            @Override
                            public void afterTransmission(
                                    Context.AfterTransmission context, ExecutionAttributes attributes) {
                                if (context.request() instanceof TransactWriteItemsRequest
                                        && attempts.getAndIncrement() == 0) {
                                    throw SdkClientException.create("lost", new IOException("lost"));
                                }
                            }
                        })
                        .build())
                .build();
    }
}
