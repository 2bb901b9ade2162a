package dev.stator.contract.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import dev.stator.Stator;
import dev.stator.encryption.TinkKeys;
import dev.stator.enhanced.EnhancedSchema;
import dev.stator.error.ConfigurationException;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.UndecodableStreamRecordException;
import dev.stator.stream.LambdaStreamReader;
import dev.stator.stream.StreamChange;
import dev.stator.stream.StreamReader;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Streams of a table with encrypted and compressed attributes. */
class EncryptedStreamTest {
    @RegisterExtension
    static final StatorExtension STATOR = StatorExtension.with(settings -> settings.encryption(TinkKeys.create()));

    private static final Diary SUNNY = new Diary("ada", "monday", "a fine day", "sunny ".repeat(60));
    private static final Diary RAINY = new Diary("ada", "monday", "a bad day", "rain ".repeat(60));

    @Test
    void aReaderWithTheConnectionReadsKeysAndImages(Stator stator, DynamoDbStreamsClient client) {
        DiaryTable diaries = new DiaryTable(stator);
        diaries.put(SUNNY);
        diaries.put(RAINY);
        diaries.delete("ada", "monday");
        Shards shards = Shards.of(client, stator, DiaryTable.SCHEMA);
        List<Record> records = shards.read(3);

        List<StreamChange<Diary>> changes =
                StreamReader.of(DiaryTable.SCHEMA).with(stator).readAll(records);

        assertThat(changes).allMatch(change -> change.key().equals(DiarySchema.key("ada", "monday")));
        assertThat(changes.get(0).newImage()).contains(SUNNY);
        assertThat(changes.get(1).oldImage()).contains(SUNNY);
        assertThat(changes.get(1).newImage()).contains(RAINY);
        assertThat(changes.get(2).oldImage()).contains(RAINY);
        DynamodbEvent event = LambdaRecords.event(shards.arn(), records);
        assertThat(LambdaStreamReader.of(DiaryTable.SCHEMA).with(stator).readAll(event))
                .isEqualTo(changes);
    }

    @Test
    void aReaderWithoutConnectionSaysThatItNeedsOne(Stator stator, DynamoDbStreamsClient client) {
        new DiaryTable(stator).put(SUNNY);
        Shards shards = Shards.of(client, stator, DiaryTable.SCHEMA);
        List<Record> records = shards.read(1);
        assertThatThrownBy(() -> StreamReader.of(DiaryTable.SCHEMA).readAll(records))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("diaries: ")
                .hasMessageContaining("with(stator)");
        LambdaStreamReader<Diary> reader =
                LambdaStreamReader.of(DiaryTable.SCHEMA).tablePrefix(stator.tablePrefix());
        DynamodbEvent event = LambdaRecords.event(shards.arn(), records);
        assertThatThrownBy(() -> reader.readAll(event)).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void aTenantsReaderReadsTheTenantsRecords(Stator stator, DynamoDbStreamsClient client) {
        Stator acme = stator.tenant("acme");
        new DiaryTable(acme).put(SUNNY);
        Shards shards = Shards.of(client, stator, DiaryTable.SCHEMA);
        Record record = shards.read(1).get(0);
        StreamReader<Diary> reader = StreamReader.of(DiaryTable.SCHEMA).with(acme);
        assertThat(reader.reads(record)).isTrue();
        assertThat(reader.read(record).newImage()).contains(SUNNY);
        assertThat(reader.read(record).key()).isEqualTo(DiarySchema.key("ada", "monday"));
        StreamReader<Diary> other = StreamReader.of(DiaryTable.SCHEMA).with(stator.tenant("other"));
        assertThat(other.reads(record)).isFalse();
        assertThatThrownBy(() -> other.read(record))
                .isInstanceOf(UndecodableStreamRecordException.class)
                .hasMessageContaining("another tenant");
        var lambda = LambdaRecords.of(shards.arn(), record);
        assertThat(LambdaStreamReader.of(DiaryTable.SCHEMA).with(acme).reads(lambda))
                .isTrue();
        assertThat(LambdaStreamReader.of(DiaryTable.SCHEMA)
                        .with(stator.tenant("other"))
                        .reads(lambda))
                .isFalse();
    }

    @Test
    void aRecordUnderAnotherKeyNamesRecordTableAndAttribute(
            Stator stator, LocalDynamoDb server, DynamoDbStreamsClient client) {
        new DiaryTable(stator).put(SUNNY);
        Record record = Shards.of(client, stator, DiaryTable.SCHEMA).read(1).get(0);
        try (Stator other = server.stator()
                .tablePrefix(stator.tablePrefix())
                .encryption(TinkKeys.create())
                .build()) {
            assertThatThrownBy(
                            () -> StreamReader.of(DiaryTable.SCHEMA).with(other).read(record))
                    .isInstanceOf(UndecodableStreamRecordException.class)
                    .hasCauseInstanceOf(ProtectedValueException.class)
                    .hasMessageContaining(record.eventID())
                    .hasMessageContaining("diaries")
                    .hasMessageContaining("'day'");
        }
    }

    @Test
    void theEnhancedClientCannotHaveIt() {
        assertThatThrownBy(() -> EnhancedSchema.of(DiaryTable.SCHEMA))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Diary")
                .hasMessageContaining("'day'");
    }
}
