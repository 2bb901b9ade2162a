package dev.stator.contract.enhanced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.contract.generated.Event;
import dev.stator.contract.generated.EventTable;
import dev.stator.contract.generated.ReportTable;
import dev.stator.enhanced.EnhancedSchema;
import dev.stator.error.ConfigurationException;
import dev.stator.schema.TableSchema;
import dev.stator.testkit.StatorExtension;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keys of indexes that are made of what an update of the enhanced client leaves as it is stored. */
@ExtendWith(StatorExtension.class)
class KeptPartsTest {
    /** In the far future: DynamoDB Local deletes what has expired by the clock of the machine. */
    private static final Instant FIRST = Instant.parse("2040-01-05T09:30:00Z");

    private static final Instant LATER = FIRST.plusSeconds(600);
    private static final Instant OTHER = Instant.parse("2041-01-01T00:00:00Z");

    private Stator stator;

    @BeforeEach
    void connect(Stator stator) {
        this.stator = stator;
    }

    private <T> DynamoDbTable<T> table(TableSchema<T> schema, Instant now) {
        return DynamoDbEnhancedClient.builder()
                .dynamoDbClient(stator.client())
                .build()
                .table(stator.tableName(schema), EnhancedSchema.of(schema, Clock.fixed(now, ZoneOffset.UTC)));
    }

    private <T> void assertDerived(TableSchema<T> schema) {
        List<Map<String, AttributeValue>> items = stator.client()
                .scan(scan -> scan.tableName(stator.tableName(schema)))
                .items();
        assertThat(items)
                .singleElement()
                .satisfies(
                        item -> assertThat(schema.toItem(schema.fromItem(item))).isEqualTo(item));
    }

    @Test
    void anUpdateKeepsTheCreationAndTheKeyThatIsMadeOfIt() {
        EventTable events = new EventTable(stator);
        events.put(new Event("e1", "a", "first", FIRST));
        DynamoDbTable<Event> later = table(EventTable.SCHEMA, LATER);
        for (Event event : List.of(
                new Event("e1", "a", "second", OTHER),
                new Event("e1", "b", "third", null),
                new Event("e1", "c", null, FIRST))) {
            assertThat(later.updateItem(event).created()).isEqualTo(FIRST);
            assertDerived(EventTable.SCHEMA);
            assertThat(events.byKind(event.kind()).created().eq(FIRST).list()).hasSize(1);
        }
        later.updateItem(update ->
                update.item(new Event("e1", "d", "fourth", OTHER)).ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY));
        assertDerived(EventTable.SCHEMA);
        later.putItem(new Event("e1", "d", "fifth", OTHER));
        assertDerived(EventTable.SCHEMA);
        assertThat(events.byKind("d").created().eq(OTHER).list()).hasSize(1);
    }

    @Test
    void anUpdateOfANewItemMakesTheKeyOfItsOwn() {
        new EventTable(stator).get("nobody"); // creates the table
        table(EventTable.SCHEMA, LATER).updateItem(new Event("e1", "a", "first", null));
        assertDerived(EventTable.SCHEMA);
        assertThat(new EventTable(stator).byKind("a").created().eq(LATER).list())
                .hasSize(1);
    }

    @Test
    void anUpdateKeepsTheLifetimeAndTheKeyThatIsMadeOfIt() {
        ClipTable clips = new ClipTable(stator);
        clips.put(new Clip("c1", "ann", FIRST));
        DynamoDbTable<Clip> later = table(ClipTable.SCHEMA, LATER);
        later.updateItem(new Clip("c1", "bob", null));
        assertDerived(ClipTable.SCHEMA);
        assertThat(clips.byExpiry("bob").expires().eq(FIRST).list()).hasSize(1);
        later.updateItem(new Clip("c1", "bob", OTHER));
        assertDerived(ClipTable.SCHEMA);
        later.putItem(new Clip("c1", "bob", null));
        assertDerived(ClipTable.SCHEMA);
        assertThat(clips.get("c1").map(Clip::expires)).contains(LATER.plus(Duration.ofDays(1)));
    }

    @Test
    void aKeyThatIsMadeOfOthersTooIsRefused() {
        assertThatThrownBy(() -> EnhancedSchema.of(ReportTable.SCHEMA))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("reports: the key 'byStateSK' is made of 'state', 'created', and the enhanced client keeps"
                        + " 'created' as it is stored, so that it cannot make the key anew");
    }
}
