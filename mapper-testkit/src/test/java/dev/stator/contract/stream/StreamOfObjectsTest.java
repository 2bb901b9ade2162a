package dev.stator.contract.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.s3.S3Store;
import dev.stator.s3.S3Text;
import dev.stator.stream.StreamReader;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The stream of a table of which values are in S3. */
@ExtendWith(StatorExtension.class)
class StreamOfObjectsTest {
    @Test
    void anImageIsReadWithItsObjects(Stator own, LocalDynamoDb server, S3Store store, DynamoDbStreamsClient client) {
        try (Stator stator = server.stator()
                .tablePrefix(own.tablePrefix())
                .createMissingTables(true)
                .s3(store)
                .build()) {
            new ScanTable(stator).put(new Scan("a", "a text", S3Text.of("a page")));
            Record record = Shards.of(client, stator, ScanTable.SCHEMA).read(1).get(0);
            assertThat(record.dynamodb().newImage().get("text"))
                    .extracting(AttributeValue::hasM)
                    .isEqualTo(true);

            Scan read = StreamReader.of(ScanTable.SCHEMA)
                    .with(stator)
                    .read(record)
                    .newImage()
                    .orElseThrow();

            assertThat(read.text()).isEqualTo("a text");
            assertThat(read.page().text()).isEqualTo("a page");
        }
    }
}
