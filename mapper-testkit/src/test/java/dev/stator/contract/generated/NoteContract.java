package dev.stator.contract.generated;

import static dev.stator.contract.generated.SetClock.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.BatchTable;
import dev.stator.Stator;
import dev.stator.contract.generated.Note.BlankNoteException;
import dev.stator.testkit.StatorExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is generated, exact to the stored form, and what the hook does, whatever style the note is written in.
 *
 * @param <T> the note
 */
abstract class NoteContract<T> {
    private final SetClock clock = new SetClock();

    @RegisterExtension
    final StatorExtension connections = StatorExtension.with(settings -> settings.clock(clock));

    private Stator stator;
    private BatchTable<T> table;

    abstract BatchTable<T> table(Stator stator);

    /** A way to write an item as a whole; gives what the call gives. */
    record Way(String name, Call call) {
        interface Call {
            <T> T write(Stator stator, BatchTable<T> table, T item);
        }

        <T> T write(Stator stator, BatchTable<T> table, T item) {
            return call.write(stator, table, item);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Way> ways() {
        return Stream.of(Face.values())
                .flatMap(face -> Stream.of(
                        new Way(face + " put", new Way.Call() {
                            @Override
                            public <T> T write(Stator stator, BatchTable<T> table, T item) {
                                return face.put(table, item);
                            }
                        }),
                        new Way(face + " create", new Way.Call() {
                            @Override
                            public <T> T write(Stator stator, BatchTable<T> table, T item) {
                                return face.create(table, item);
                            }
                        }),
                        new Way(face + " update", new Way.Call() {
                            @Override
                            public <T> T write(Stator stator, BatchTable<T> table, T item) {
                                return face.update(table, item);
                            }
                        })));
    }

    static Stream<Way> all() {
        return Stream.concat(
                ways(),
                Stream.of(
                        new Way("batch put", new Way.Call() {
                            @Override
                            public <T> T write(Stator stator, BatchTable<T> table, T item) {
                                return stator.batchWrite()
                                        .put(table, List.of(item))
                                        .run()
                                        .stored(table)
                                        .get(0);
                            }
                        }),
                        new Way("transaction put", new Way.Call() {
                            @Override
                            public <T> T write(Stator stator, BatchTable<T> table, T item) {
                                return stator.transaction()
                                        .put(table, item)
                                        .run()
                                        .stored(table)
                                        .get(0);
                            }
                        }),
                        new Way("transaction create", new Way.Call() {
                            @Override
                            public <T> T write(Stator stator, BatchTable<T> table, T item) {
                                return stator.transaction()
                                        .create(table, item)
                                        .run()
                                        .stored(table)
                                        .get(0);
                            }
                        })));
    }

    @BeforeEach
    void connect(Stator stator) {
        this.stator = stator;
        this.table = table(stator);
    }

    /** All but the updates. */
    static Stream<Way> puts() {
        return all().filter(way -> !way.name().endsWith(" update"));
    }

    @ParameterizedTest
    @MethodSource("puts")
    void whatIsStoredIsExact(Way way) {
        T written = way.write(stator, table, of(Note.of(" hello ")));
        assertThat(items())
                .containsExactly(Map.of(
                        "id", AttributeValue.fromS("0190163d-8694-739b-aea5-966c26f8ad91"),
                        "share", AttributeValue.fromS("s1"),
                        "text", AttributeValue.fromS("hello"),
                        "created", AttributeValue.fromS("2040-01-02T03:04:05.123456789Z"),
                        "updated", AttributeValue.fromS("2040-01-02T03:04:05.123456789Z"),
                        "expires", AttributeValue.fromN("2211678245")));
        assertThat(plain(written))
                .isEqualTo(new Note(Note.ID, "s1", "hello", BEGIN, BEGIN, Instant.parse("2040-02-01T03:04:05Z")));
        assertThat(table.get(table.schema().keyOf(written)).map(this::plain)).contains(plain(written));
    }

    @ParameterizedTest
    @EnumSource
    void anUpdateGeneratesNoLifetime(Face face) {
        T written = face.update(table, of(Note.of(" hello ")));
        assertThat(items())
                .containsExactly(Map.of(
                        "id", AttributeValue.fromS("0190163d-8694-739b-aea5-966c26f8ad91"),
                        "share", AttributeValue.fromS("s1"),
                        "text", AttributeValue.fromS("hello"),
                        "created", AttributeValue.fromS("2040-01-02T03:04:05.123456789Z"),
                        "updated", AttributeValue.fromS("2040-01-02T03:04:05.123456789Z")));
        assertThat(plain(written)).isEqualTo(new Note(Note.ID, "s1", "hello", BEGIN, BEGIN, null));
    }

    @ParameterizedTest
    @MethodSource("all")
    void idsThatAreNullAreGenerated(Way way) {
        Note written = plain(way.write(stator, table, of(new Note(null, null, "hello", null, null, null))));
        assertThat(written.id().version()).isEqualTo(7);
        assertThat(written.id().variant()).isEqualTo(2);
        assertThat(written.id().getMostSignificantBits() >>> 16).isEqualTo(BEGIN.toEpochMilli());
        assertThat(UUID.fromString(written.share()).version()).isEqualTo(4);
        assertThat(items())
                .singleElement()
                .satisfies(item -> assertThat(item)
                        .containsEntry("id", AttributeValue.fromS(written.id().toString()))
                        .containsEntry("share", AttributeValue.fromS(written.share())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theItemsOwnValuesAreStoredButForTheLastUpdate(Way way) {
        Instant own = Instant.parse("2039-06-07T08:09:10Z");
        Note written = plain(way.write(stator, table, of(new Note(Note.ID, "s9", "hello", own, own, own))));
        assertThat(written).isEqualTo(new Note(Note.ID, "s9", "hello", own, BEGIN, own));
        assertThat(items())
                .singleElement()
                .satisfies(item -> assertThat(item)
                        .containsEntry("created", AttributeValue.fromS("2039-06-07T08:09:10.000000000Z"))
                        .containsEntry("expires", AttributeValue.fromN("2191046950")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theCallersItemIsNotGivenWhatIsGenerated(Way way) {
        T item = of(new Note(null, null, "hello", null, null, null));
        way.write(stator, table, item);
        assertThat(plain(item)).isEqualTo(new Note(null, null, "hello", null, null, null));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aHookThatThrowsWritesNothingAndItsExceptionIsThrown(Way way) {
        assertThatThrownBy(() -> way.write(stator, table, of(Note.of(" ")))).isInstanceOf(BlankNoteException.class);
        assertThat(items()).isEmpty();
    }

    @Test
    void aHookThatThrowsForOneItemWritesNoneOfABatchOrATransaction() {
        T good = of(new Note(null, null, "hello", null, null, null));
        T bad = of(Note.of(" "));
        assertThatThrownBy(
                        () -> stator.batchWrite().put(table, List.of(good, bad)).run())
                .isInstanceOf(BlankNoteException.class);
        assertThatThrownBy(() -> Face.joined(stator.batchWrite()
                        .put(table, List.of(good, bad))
                        .async()
                        .run()))
                .isInstanceOf(BlankNoteException.class);
        assertThatThrownBy(() ->
                        stator.transaction().put(table, good).update(table, bad).run())
                .isInstanceOf(BlankNoteException.class);
        assertThatThrownBy(() -> Face.joined(stator.transaction()
                        .put(table, good)
                        .create(table, bad)
                        .async()
                        .run()))
                .isInstanceOf(BlankNoteException.class);
        assertThat(items()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSecondWriteKeepsTheCreationInEveryStyle(Face face) {
        face.put(table, of(Note.of("first")));
        clock.set(BEGIN.plus(Duration.ofDays(1)));
        assertThat(plain(face.put(table, of(Note.of("second")))))
                .isEqualTo(new Note(
                        Note.ID,
                        "s1",
                        "second",
                        BEGIN,
                        Instant.parse("2040-01-03T03:04:05.123456789Z"),
                        Instant.parse("2040-02-02T03:04:05Z")));
        clock.set(BEGIN.plus(Duration.ofDays(2)));
        assertThat(plain(face.update(table, of(Note.of("third")))))
                .isEqualTo(new Note(
                        Note.ID,
                        "s1",
                        "third",
                        BEGIN,
                        Instant.parse("2040-01-04T03:04:05.123456789Z"),
                        Instant.parse("2040-02-02T03:04:05Z")));
    }

    /** The note in the style of the test: all of them are stored as the record is. */
    private T of(Note note) {
        return table.schema().fromItem(NoteTable.SCHEMA.toItem(note));
    }

    private Note plain(T note) {
        return NoteTable.SCHEMA.fromItem(table.schema().toItem(note));
    }

    private List<Map<String, AttributeValue>> items() {
        table.scan().list(); // makes the table, where nothing was sent
        return stator.client()
                .scan(scan -> scan.tableName(stator.tableName(table.schema())))
                .items();
    }
}
