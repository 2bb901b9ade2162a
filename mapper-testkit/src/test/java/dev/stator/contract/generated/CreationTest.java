package dev.stator.contract.generated;

import static dev.stator.contract.generated.NoteTable.CREATED;
import static dev.stator.contract.generated.NoteTable.TEXT;
import static dev.stator.contract.generated.SetClock.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.error.ConditionFailedException;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** The instant of creation of an item that is put in the place of another. */
@ExtendWith(StatorExtension.class)
class CreationTest {
    private static final Instant LATER = BEGIN.plus(Duration.ofDays(1));
    private static final Instant FIRST = Instant.parse("2039-12-31T23:59:59Z");

    private final SetClock clock = new SetClock();
    private final Requests requests = new Requests();
    private Stator others;
    private Stator stator;
    private NoteTable notes;

    /** A connection with the clock, and that of others, whose requests are not looked at. */
    @BeforeEach
    void connect(Stator others, LocalDynamoDb server) {
        this.others = others;
        stator = server.stator()
                .tablePrefix(others.tablePrefix())
                .createMissingTables(true)
                .clock(clock)
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .retryStrategy(StandardRetryStrategy.builder()
                                .backoffStrategy(BackoffStrategy.retryImmediately())
                                .build())
                        .addExecutionInterceptor(requests)
                        .build())
                .build();
        notes = new NoteTable(stator);
        notes.put(Note.of("first"));
        clock.set(LATER);
        requests.take();
    }

    @AfterEach
    void close() {
        stator.close();
    }

    @ParameterizedTest
    @EnumSource
    void aSecondPutKeepsItAndReplacesTheRest(Face face) {
        store("extra", AttributeValue.fromS("kept by none"));
        Note put = face.put(notes, Note.of("second"));
        assertThat(put.created()).isEqualTo(BEGIN);
        assertThat(put.updated()).isEqualTo(LATER);
        assertThat(stored())
                .containsEntry("created", AttributeValue.fromS("2040-01-02T03:04:05.123456789Z"))
                .containsEntry("updated", AttributeValue.fromS("2040-01-03T03:04:05.123456789Z"))
                .containsEntry("text", AttributeValue.fromS("second"))
                .doesNotContainKey("extra");
        assertThat(notes.get(Note.ID)).contains(put);
        assertThat(requests.take()).hasSize(3); // two puts and the get
    }

    @ParameterizedTest
    @EnumSource
    void aNewItemIsPutWithOneRequest(Face face) {
        notes.delete(Note.ID);
        requests.take();
        assertThat(face.put(notes, Note.of("new")).created()).isEqualTo(LATER);
        assertThat(requests.take()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void anItemThatSaysWhenItWasCreatedIsPutAsItIsWithOneRequest(Face face) {
        Note read = notes.get(Note.ID).orElseThrow();
        requests.take();
        assertThat(face.put(notes, read.withText("second")).created()).isEqualTo(BEGIN);
        assertThat(face.put(notes, new Note(Note.ID, "s1", "imported", FIRST, null, null))
                        .created())
                .isEqualTo(FIRST);
        assertThat(requests.take()).hasSize(2);
        assertThat(stored()).containsEntry("created", AttributeValue.fromS("2039-12-31T23:59:59.000000000Z"));
    }

    @Test
    void theStoredTextIsKeptAsItIs() {
        store("created", AttributeValue.fromS("2039-12-31T23:59:59Z"));
        assertThat(notes.put(Note.of("second")).created()).isEqualTo(FIRST);
        assertThat(stored()).containsEntry("created", AttributeValue.fromS("2039-12-31T23:59:59Z"));
    }

    @Test
    void anItemWithoutOneGetsOneWithOneRequest() {
        store("created", null);
        assertThat(notes.put(Note.of("second")).created()).isEqualTo(LATER);
        assertThat(requests.take()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"BLOCKING", "ASYNC"})
    void whatIsNoInstantIsReplaced(Face face) {
        for (AttributeValue none :
                List.of(AttributeValue.fromNul(true), AttributeValue.fromS("yesterday"), AttributeValue.fromN("1"))) {
            store("created", none);
            assertThat(face.put(notes, Note.of("second")).created())
                    .as(none.toString())
                    .isEqualTo(LATER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConditionIsAskedOfTheStoredItem(Face face) {
        assertThat(face.put(notes, Note.of("second"), TEXT.eq("first")).created())
                .isEqualTo(BEGIN);
        requests.take();
        ConditionFailedException e = catchThrowableOfType(
                ConditionFailedException.class, () -> face.put(notes, Note.of("third"), TEXT.eq("first")));
        assertThat(e).hasMessage("put notes[id=" + Note.ID + "]: the condition failed: text = :0");
        assertThat(e.item(Note.class).map(Note::text)).contains("second");
        assertThat(requests.take()).hasSize(2);
        assertThat(stored()).containsEntry("text", AttributeValue.fromS("second"));
    }

    @ParameterizedTest
    @EnumSource
    void aConditionThatFailsWhereNothingIsStoredTakesOneRequest(Face face) {
        notes.delete(Note.ID);
        requests.take();
        ConditionFailedException e = catchThrowableOfType(
                ConditionFailedException.class, () -> face.put(notes, Note.of("second"), TEXT.eq("first")));
        assertThat(e.item(Note.class)).isEmpty();
        assertThat(requests.take()).hasSize(1);
    }

    @Test
    void aConditionThatTheInstantIsNotThereIsTheCallersOwn() {
        ConditionFailedException e = catchThrowableOfType(
                ConditionFailedException.class, () -> notes.put(Note.of("second"), CREATED.notExists()));
        assertThat(e.item(Note.class).map(Note::created)).contains(BEGIN);
    }

    @ParameterizedTest
    @EnumSource
    void anItemThatIsDeletedBetweenTheRequestsIsNew(Face face) {
        requests.before(() -> {}, () -> new NoteTable(others).delete(Note.ID));
        assertThat(face.put(notes, Note.of("second")).created()).isEqualTo(LATER);
        assertThat(requests.take()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void anItemThatIsCreatedAnewBetweenTheRequestsKeepsItsNewInstant(Face face) {
        requests.before(() -> {}, () -> store("created", AttributeValue.fromS("2040-01-02T12:00:00.000000000Z")));
        assertThat(face.put(notes, Note.of("second")).created()).isEqualTo("2040-01-02T12:00:00Z");
        assertThat(requests.take()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void anItemThatIsCreatedAnewBeforeEachRequestIsGivenUp(Face face) {
        requests.before(Collections.nCopies(10, (Runnable) this::createAnew).toArray(Runnable[]::new));
        ConditionFailedException e =
                catchThrowableOfType(ConditionFailedException.class, () -> face.put(notes, Note.of("second")));
        assertThat(e)
                .hasMessage("put notes[id=" + Note.ID
                        + "]: others changed when the item was created, before each of 10 requests");
        assertThat(requests.take()).hasSize(10);
        assertThat(stored()).containsEntry("text", AttributeValue.fromS("first"));
    }

    private int created;

    private void createAnew() {
        store("created", AttributeValue.fromS("2040-01-02T12:00:00.00000000" + created++ + "Z"));
    }

    @ParameterizedTest
    @EnumSource
    void ofALostAnswerTheItemIsThatOfTheFirstAttempt(Face face) {
        notes.delete(Note.ID);
        requests.take();
        requests.lose(1);
        assertThat(face.put(notes, Note.of("new")).created()).isEqualTo(LATER);
        assertThat(requests.take()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aLostAnswerToTheSecondRequestIsRepeatedByTheSdk(Face face) {
        requests.before(() -> {}, () -> requests.lose(1));
        assertThat(face.put(notes, Note.of("second")).created()).isEqualTo(BEGIN);
        assertThat(requests.take()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void anUpdateWithTheItemKeepsIt(Face face) {
        assertThat(face.update(notes, Note.of("second")).created()).isEqualTo(BEGIN);
        assertThat(face.update(notes, new Note(Note.ID, "s1", "third", FIRST, null, null))
                        .created())
                .isEqualTo(BEGIN);
        assertThat(requests.take()).hasSize(2);
    }

    @Test
    void aTransactionKeepsItInAnUpdateAndNotInAPut() {
        stator.transaction().update(notes, Note.of("second")).run();
        assertThat(stored()).containsEntry("created", AttributeValue.fromS("2040-01-02T03:04:05.123456789Z"));
        stator.transaction().put(notes, Note.of("third")).run();
        assertThat(stored()).containsEntry("created", AttributeValue.fromS("2040-01-03T03:04:05.123456789Z"));
    }

    @Test
    void aBatchDoesNotKeepIt() {
        assertThat(notes.putAll(List.of(Note.of("second"))))
                .extracting(Note::created)
                .containsExactly(LATER);
        assertThat(stored()).containsEntry("created", AttributeValue.fromS("2040-01-03T03:04:05.123456789Z"));
    }

    private Map<String, AttributeValue> stored() {
        return others.client()
                .getItem(get -> get.tableName(others.tableName(NoteTable.SCHEMA))
                        .key(NoteSchema.key(Note.ID).attributes()))
                .item();
    }

    /** Changes one attribute of what is stored; null removes it. */
    private void store(String attribute, AttributeValue value) {
        Map<String, AttributeValue> item = new HashMap<>(stored());
        if (value == null) {
            item.remove(attribute);
        } else {
            item.put(attribute, value);
        }
        others.client()
                .putItem(PutItemRequest.builder()
                        .tableName(others.tableName(NoteTable.SCHEMA))
                        .item(item)
                        .build());
    }
}
