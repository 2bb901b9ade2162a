package dev.stator.contract.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import dev.stator.EntityTable;
import dev.stator.Stator;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import dev.stator.stream.LambdaStreamReader;
import dev.stator.stream.StreamChange;
import dev.stator.stream.StreamChange.Inserted;
import dev.stator.stream.StreamChange.Modified;
import dev.stator.stream.StreamChange.Removed;
import dev.stator.stream.StreamReader;
import dev.stator.testkit.StatorExtension;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.Identity;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Changes of items as the table's stream tells of them, read from the SDK's records and from Lambda's. */
@ExtendWith(StatorExtension.class)
class StreamReaderTest {
    private static final Shipment BY_SHIP = Shipment.example();
    private static final Shipment BY_TRUCK = BY_SHIP.by(new Shipment.Truck("AB-1", 3));

    @Test
    void eachChangeIsReadInOrderWithItsImages(Stator stator, DynamoDbStreamsClient client) {
        ShipmentTable shipments = new ShipmentTable(stator);
        shipments.put(BY_SHIP);
        shipments.put(BY_TRUCK);
        shipments.delete(BY_SHIP.customer(), BY_SHIP.sent());
        Shards shards = Shards.of(client, stator, ShipmentTable.SCHEMA);
        List<Record> records = shards.read(3);

        List<StreamChange<Shipment>> changes =
                StreamReader.of(ShipmentTable.SCHEMA).readAll(records);

        Key<Shipment> key = ShipmentTable.SCHEMA.keyOf(BY_SHIP);
        assertThat(changes)
                .containsExactly(
                        new Inserted<>(key, Optional.of(BY_SHIP), changes.get(0).event()),
                        new Modified<>(
                                key,
                                Optional.of(BY_SHIP),
                                Optional.of(BY_TRUCK),
                                changes.get(1).event()),
                        new Removed<>(
                                key,
                                Optional.of(BY_TRUCK),
                                false,
                                changes.get(2).event()));
        assertThat(changes.get(0).oldImage()).isEmpty();
        assertThat(changes.get(2).newImage()).isEmpty();
        assertThat(lambda(stator, ShipmentTable.SCHEMA).readAll(LambdaRecords.event(shards.arn(), records)))
                .isEqualTo(changes);
    }

    @Test
    void anEventIsThatOfTheRecord(Stator stator, DynamoDbStreamsClient client) {
        new ShipmentTable(stator).put(BY_SHIP);
        Record record = Shards.of(client, stator, ShipmentTable.SCHEMA).read(1).get(0);
        var event = StreamReader.of(ShipmentTable.SCHEMA).read(record).event();
        assertThat(event.id()).isEqualTo(record.eventID()).isNotEmpty();
        assertThat(event.sequenceNumber())
                .isEqualTo(record.dynamodb().sequenceNumber())
                .matches("[0-9]{21,40}");
        assertThat(event.created()).contains(record.dynamodb().approximateCreationDateTime());
        assertThat(event.created().orElseThrow())
                .isEqualTo(event.created().orElseThrow().truncatedTo(ChronoUnit.SECONDS));
    }

    @Test
    void aStreamOfKeysHasNoImages(Stator stator, DynamoDbStreamsClient client) {
        EntityTable<Views.Keys> table = new Views_KeysTable(stator);
        change(table, new Views.Keys("a", 1), new Views.Keys("a", 2));
        assertThat(read(stator, client, table.schema()))
                .extracting(change -> change.key().text(), StreamChange::oldImage, StreamChange::newImage)
                .containsExactly(images("id=a", null, null), images("id=a", null, null), images("id=a", null, null));
    }

    @Test
    void aStreamOfNewImagesHasThoseOnly(Stator stator, DynamoDbStreamsClient client) {
        Views.After one = new Views.After("a", 1);
        Views.After two = new Views.After("a", 2);
        EntityTable<Views.After> table = new Views_AfterTable(stator);
        change(table, one, two);
        assertThat(read(stator, client, table.schema()))
                .extracting(change -> change.key().text(), StreamChange::oldImage, StreamChange::newImage)
                .containsExactly(images("id=a", null, one), images("id=a", null, two), images("id=a", null, null));
    }

    @Test
    void aStreamOfOldImagesHasThoseOnly(Stator stator, DynamoDbStreamsClient client) {
        Views.Before one = new Views.Before("a", 1);
        Views.Before two = new Views.Before("a", 2);
        EntityTable<Views.Before> table = new Views_BeforeTable(stator);
        change(table, one, two);
        assertThat(read(stator, client, table.schema()))
                .extracting(change -> change.key().text(), StreamChange::oldImage, StreamChange::newImage)
                .containsExactly(images("id=a", null, null), images("id=a", one, null), images("id=a", two, null));
    }

    @Test
    void aKeyThatIsMadeByTemplatesIsReadFromTheImage(Stator stator, DynamoDbStreamsClient client) {
        Booking one = new Booking("g1", 42, "101");
        Booking two = new Booking("g1", 42, "102");
        EntityTable<Booking> table = new BookingTable(stator);
        change(table, one, two);
        assertThat(read(stator, client, table.schema()))
                .extracting(StreamChange::oldImage, StreamChange::newImage)
                .containsExactly(
                        tuple(Optional.empty(), Optional.of(one)),
                        tuple(Optional.of(one), Optional.of(two)),
                        tuple(Optional.of(two), Optional.empty()));
    }

    @Test
    void whatDynamoDbDeletesBecauseItsTimeIsOverHasExpired(Stator stator, DynamoDbStreamsClient client) {
        ShipmentTable shipments = new ShipmentTable(stator);
        shipments.put(BY_SHIP);
        shipments.delete(BY_SHIP.customer(), BY_SHIP.sent());
        Shards shards = Shards.of(client, stator, ShipmentTable.SCHEMA);
        Record removed = shards.read(2).get(1);

        assertThat(expired(stator, shards, removed, "Service", "dynamodb.amazonaws.com"))
                .isTrue();
        assertThat(expired(stator, shards, removed, "Service", "replication.dynamodb.amazonaws.com"))
                .isFalse();
        assertThat(expired(stator, shards, removed, "Root", "123456789012")).isFalse();
    }

    @Test
    void anEventWithoutRecordsHasNoChanges() {
        assertThat(LambdaStreamReader.of(ShipmentTable.SCHEMA).readAll(new DynamodbEvent()))
                .isEmpty();
    }

    private static boolean expired(Stator stator, Shards shards, Record record, String type, String principal) {
        Record by = record.toBuilder()
                .userIdentity(
                        Identity.builder().type(type).principalId(principal).build())
                .build();
        StreamChange<Shipment> change = StreamReader.of(ShipmentTable.SCHEMA).read(by);
        assertThat(lambda(stator, ShipmentTable.SCHEMA).read(LambdaRecords.of(shards.arn(), by)))
                .isEqualTo(change);
        return ((Removed<Shipment>) change).expired();
    }

    private static <T> void change(EntityTable<T> table, T one, T two) {
        table.put(one);
        table.put(two);
        table.delete(table.schema().keyOf(two));
    }

    /** The three changes, which are the same through Lambda. */
    private static <T> List<StreamChange<T>> read(Stator stator, DynamoDbStreamsClient client, TableSchema<T> schema) {
        Shards shards = Shards.of(client, stator, schema);
        List<Record> records = shards.read(3);
        List<StreamChange<T>> changes = StreamReader.of(schema).readAll(records);
        assertThat(changes.get(0)).isInstanceOf(Inserted.class);
        assertThat(changes.get(1)).isInstanceOf(Modified.class);
        assertThat(changes.get(2)).isInstanceOf(Removed.class);
        assertThat(lambda(stator, schema).readAll(LambdaRecords.event(shards.arn(), records)))
                .isEqualTo(changes);
        return changes;
    }

    private static Tuple images(String key, @Nullable Object before, @Nullable Object after) {
        return tuple(key, Optional.ofNullable(before), Optional.ofNullable(after));
    }

    private static <T> LambdaStreamReader<T> lambda(Stator stator, TableSchema<T> schema) {
        return LambdaStreamReader.of(schema).tablePrefix(stator.tablePrefix());
    }
}
