package dev.stator.contract.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.query.Query;
import dev.stator.testkit.LocalDynamoDb;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A query compares the parts of a key as DynamoDB sorts them, and reads no key of another form. */
@NullUnmarked
class RangeProperties {
    private static final List<String> NAMES =
            List.of("a", "b", "ab", "a!", "a~", "é", "a\0", "\uD83D\uDE00", "\uE000", "\uD7FF", "ba", "A", "z");

    private static LocalDynamoDb server;
    private static Stator stator;
    private static NoteTable notes;
    private static List<Note> all;

    @BeforeContainer
    static void start() {
        server = LocalDynamoDb.start();
        stator = server.stator().build();
        notes = new NoteTable(stator);
        all = new ArrayList<>();
        for (String topic : NAMES) {
            for (String name : NAMES) {
                all.add(new Note("u", topic, name, null));
            }
        }
        notes.putAll(all);
        Stream.of("NOTE", "NOTE$", "NOTE\"", "NOTF", "M", "Z", "NOTE$a#b")
                .forEach(range -> stator.client()
                        .putItem(put -> put.tableName("desk")
                                .item(Map.of("user", AttributeValue.fromS("u"), "SK", AttributeValue.fromS(range)))));
    }

    @AfterContainer
    static void stop() {
        stator.close();
        server.close();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.of(NAMES),
                Arbitraries.strings().withChars("ab!~\0é").ofMinLength(1).ofMaxLength(3));
    }

    @Property(tries = 60)
    void theFirstPartIsComparedWithWhatFollowsIt(@ForAll("names") String low, @ForAll("names") String high) {
        assertReads(notes.query("u"), note -> true);
        assertReads(notes.query("u").topic().eq(low), note -> note.topic().equals(low));
        assertReads(notes.query("u").topic().lt(low), note -> compare(note.topic() + "#", low + "#") < 0);
        assertReads(notes.query("u").topic().le(low), note -> compare(note.topic() + "#", low + "#") <= 0);
        assertReads(notes.query("u").topic().gt(low), note -> compare(note.topic() + "#", low + "#") > 0);
        assertReads(notes.query("u").topic().ge(low), note -> compare(note.topic() + "#", low + "#") >= 0);
        if (compare(low + "#", high + "#") <= 0) {
            assertReads(
                    notes.query("u").topic().between(low, high),
                    note -> compare(note.topic() + "#", low + "#") >= 0
                            && compare(note.topic() + "#", high + "#") <= 0);
        }
        assertReads(notes.query("u").topic().beginsWith(low), note -> (note.topic() + "#").startsWith(low));
    }

    @Property(tries = 60)
    void theLastPartIsComparedAsItIs(@ForAll("names") String low, @ForAll("names") String high) {
        assertReads(notes.query("u").topic().eq("a").name().eq(low), note -> is(note, low, 0, 0));
        assertReads(notes.query("u").topic().eq("a").name().lt(low), note -> is(note, low, -1, -1));
        assertReads(notes.query("u").topic().eq("a").name().le(low), note -> is(note, low, -1, 0));
        assertReads(notes.query("u").topic().eq("a").name().gt(low), note -> is(note, low, 1, 1));
        assertReads(notes.query("u").topic().eq("a").name().ge(low), note -> is(note, low, 0, 1));
        if (compare(low, high) <= 0) {
            assertReads(
                    notes.query("u").topic().eq("a").name().between(low, high),
                    note -> is(note, low, 0, 1) && is(note, high, -1, 0));
        }
        assertReads(
                notes.query("u").topic().eq("a").name().beginsWith(low),
                note -> note.topic().equals("a") && note.name().startsWith(low));
    }

    private static boolean is(Note note, String name, int least, int most) {
        int compared = Integer.signum(compare(note.name(), name));
        return note.topic().equals("a") && compared >= least && compared <= most;
    }

    private static int compare(String left, String right) {
        return Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertReads(Query<Note, Note> query, Predicate<Note> wanted) {
        List<Note> expected = all.stream()
                .filter(wanted)
                .sorted((left, right) -> compare(left.topic() + "#" + left.name(), right.topic() + "#" + right.name()))
                .toList();
        assertThat(query.list()).isEqualTo(expected);
    }
}
