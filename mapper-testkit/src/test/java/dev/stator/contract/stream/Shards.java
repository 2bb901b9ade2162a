package dev.stator.contract.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.admin.TableAdmin;
import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Reads a table's stream from its beginning, shard by shard. */
record Shards(DynamoDbStreamsClient client, String arn) {
    /** An open shard has no end, and a record may come a page later than its write. */
    private static final int MOST_PAGES = 200;

    static Shards of(DynamoDbStreamsClient client, Stator stator, TableSchema<?> schema) {
        return new Shards(
                client, new TableAdmin(stator).describe(schema).streamArn().orElseThrow());
    }

    /** The records of the stream, which are this many. */
    List<Record> read(int expected) {
        List<Record> records = new ArrayList<>();
        List<Shard> shards = client.describeStream(request -> request.streamArn(arn))
                .streamDescription()
                .shards();
        for (Shard shard : shards) {
            read(shard, expected, records);
        }
        assertThat(records).hasSize(expected);
        return records;
    }

    private void read(Shard shard, int expected, List<Record> records) {
        @Nullable
        String iterator = client.getShardIterator(request -> request.streamArn(arn)
                        .shardId(shard.shardId())
                        .shardIteratorType(ShardIteratorType.TRIM_HORIZON))
                .shardIterator();
        for (int page = 0; iterator != null && records.size() < expected && page < MOST_PAGES; page++) {
            String next = iterator;
            GetRecordsResponse found = client.getRecords(request -> request.shardIterator(next));
            records.addAll(found.records());
            iterator = found.nextShardIterator();
        }
    }
}
