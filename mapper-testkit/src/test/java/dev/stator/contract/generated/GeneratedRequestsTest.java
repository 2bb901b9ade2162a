package dev.stator.contract.generated;

import static dev.stator.contract.generated.NoteTable.CREATED;
import static dev.stator.contract.generated.NoteTable.EXPIRES;
import static dev.stator.contract.generated.NoteTable.SHARE;
import static dev.stator.contract.generated.NoteTable.TEXT;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.stator.Stator;
import dev.stator.golden.RequestGolden;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The requests of calls that generate values, to the letter. */
@ExtendWith(StatorExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedRequestsTest {
    private static final Note NOTE = Note.of("second");

    private final SetClock clock = new SetClock();
    private RequestGolden golden;
    private NoteTable notes;
    private Note stored;

    @BeforeAll
    void connect(LocalDynamoDb server) {
        golden = RequestGolden.of(server, clock);
        notes = new NoteTable(golden.stator());
    }

    @AfterAll
    void close() {
        golden.close();
    }

    @BeforeEach
    void store() {
        clock.set(SetClock.BEGIN);
        notes.delete(Note.ID);
        stored = notes.put(Note.of("first"));
        clock.set(SetClock.BEGIN.plus(Duration.ofDays(1)));
        golden.begin();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void aCallIsSentWithWhatItGenerates(String name, BiConsumer<Stator, NoteTable> call) {
        call.accept(golden.stator(), notes);
        golden.matches("generated/" + name);
    }

    private Stream<Arguments> calls() {
        return Stream.of(
                call("put", (stator, notes) -> notes.put(NOTE)),
                call("put-read", (stator, notes) -> notes.put(stored)),
                call(
                        "put-condition",
                        (stator, notes) -> notes.put(NOTE, TEXT.eq("first").or(TEXT.notExists()))),
                call("update", (stator, notes) -> notes.update(NOTE)),
                call("update-read", (stator, notes) -> notes.update(stored)),
                call(
                        "update-key",
                        (stator, notes) -> notes.update(Note.ID)
                                .set(TEXT, "second")
                                .set(SHARE, "s2")
                                .run()),
                call(
                        "update-explicit",
                        (stator, notes) -> notes.update(Note.ID)
                                .set(CREATED, SetClock.BEGIN)
                                .remove(EXPIRES)
                                .set(SHARE, "s2")
                                .run()),
                call(
                        "set-present",
                        (stator, notes) ->
                                notes.update(Note.ID).setPresent(NOTE).run()),
                call(
                        "set-only",
                        (stator, notes) ->
                                notes.update(Note.ID).setOnly(NOTE, TEXT, SHARE).run()),
                call(
                        "diff",
                        (stator, notes) -> notes.diff(stored, stored.withText("second"))
                                .set(SHARE, "s2")
                                .run()),
                call("diff-none", (stator, notes) -> notes.diff(stored, stored).run()),
                call("batch", (stator, notes) -> notes.putAll(List.of(NOTE))),
                call(
                        "transaction",
                        (stator, notes) -> stator.transaction()
                                .token("generated-1")
                                .put(notes, NOTE)
                                .run()));
    }

    private static Arguments call(String name, BiConsumer<Stator, NoteTable> call) {
        return arguments(name, call);
    }
}
