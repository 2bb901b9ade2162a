package dev.stator.contract.generated;

import static dev.stator.contract.generated.SetClock.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.testkit.StatorExtension;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The key of an index that is made of the instant of creation is made of the one that is stored. */
class CreationKeysTest {
    private static final Instant OTHER = Instant.parse("2039-01-01T00:00:00Z");

    private final SetClock clock = new SetClock();

    @RegisterExtension
    final StatorExtension connections = StatorExtension.with(settings -> settings.clock(clock));

    private Stator stator;
    private EventTable events;
    private Event stored;

    @BeforeEach
    void store(Stator stator) {
        this.stator = stator;
        events = new EventTable(stator);
        stored = events.put(new Event("e1", "a", "first", null));
        clock.set(BEGIN.plusSeconds(60));
    }

    /** A way to change the title of an event that is stored, and to say that it was created at another time. */
    record Way(String name, Call call) {
        interface Call {
            void change(Stator stator, EventTable events, Event read, Event changed);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Way> ways() {
        return Stream.of(
                new Way("update", (stator, events, read, changed) -> events.update(changed)),
                new Way(
                        "async update",
                        (stator, events, read, changed) ->
                                Face.joined(events.async().update(changed))),
                new Way(
                        "attempt update",
                        (stator, events, read, changed) ->
                                events.attempt().update(changed).orElseThrow()),
                new Way(
                        "setAll",
                        (stator, events, read, changed) ->
                                events.update("e1").setAll(changed).run()),
                new Way(
                        "setPresent",
                        (stator, events, read, changed) ->
                                events.update("e1").setPresent(changed).run()),
                new Way(
                        "async setPresent",
                        (stator, events, read, changed) -> Face.joined(
                                events.async().update("e1").setPresent(changed).run())),
                new Way(
                        "diff",
                        (stator, events, read, changed) ->
                                events.diff(read, changed).run()),
                new Way(
                        "transaction",
                        (stator, events, read, changed) ->
                                stator.transaction().update(events, changed).run()));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theStoredCreationIsInTheKeyWhateverTheItemSays(Way way) {
        way.call().change(stator, events, stored, stored.with("second", OTHER));
        assertDerived("e1");
        assertThat(events.byKind("a").created().eq(BEGIN).list()).containsExactly(stored.with("second", BEGIN));
        assertThat(events.byKind("a").created().le(OTHER).list()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theItemsOwnCreationIsInTheKeyOfOneThatIsNew(Way way) {
        events.delete("e1");
        way.call().change(stator, events, stored.with("first", null), stored.with("second", OTHER));
        assertDerived("e1");
        assertThat(events.get("e1").map(Event::created)).contains(OTHER);
        if (!way.name().equals("diff")) { // which has the kind of neither
            assertThat(events.byKind("a").created().eq(OTHER).list()).hasSize(1);
        }
    }

    @Test
    void itemsFromBeforeTheIndexAreInItOnceTheyAreSavedAsTheyAre() {
        stator.client()
                .putItem(put -> put.tableName(stator.tableName(EventTable.SCHEMA))
                        .item(Map.of(
                                "id", AttributeValue.fromS("e0"),
                                "kind", AttributeValue.fromS("a"),
                                "created", AttributeValue.fromS("2039-01-01T00:00:00.000000000Z"))));
        assertThat(events.byKind("a").list()).containsExactly(stored);
        events.scan().stream().forEach(events::update);
        assertDerived("e0");
        assertDerived("e1");
        assertThat(events.byKind("a").list()).extracting(Event::created).containsExactly(OTHER, BEGIN);
    }

    private void assertDerived(String id) {
        Map<String, AttributeValue> item = stator.client()
                .getItem(get -> get.tableName(stator.tableName(EventTable.SCHEMA))
                        .key(EventSchema.key(id).attributes()))
                .item();
        UnaryOperator<Map<String, AttributeValue>> again =
                attributes -> EventTable.SCHEMA.toItem(EventTable.SCHEMA.fromItem(attributes));
        assertThat(again.apply(item)).isEqualTo(item);
    }
}
