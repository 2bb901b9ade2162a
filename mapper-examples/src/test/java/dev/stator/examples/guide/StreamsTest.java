package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.Identity;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import dev.stator.Stator;
import dev.stator.admin.TableAdmin;
import dev.stator.error.UndecodableStreamRecordException;
import dev.stator.stream.LambdaStreamReader;
import dev.stator.stream.StreamChange;
import dev.stator.stream.StreamReader;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The samples of streams.md. */
@ExtendWith(StatorExtension.class)
class StreamsTest {
    private static final LambdaStreamReader<Stock> STOCK = LambdaStreamReader.of(StockTable.SCHEMA);
    private static final LambdaStreamReader<Counter> COUNTERS = LambdaStreamReader.of(CounterTable.SCHEMA);

    private final List<StreamChange<?>> handled = new ArrayList<>();
    private final List<RuntimeException> logged = new ArrayList<>();

    @Test
    void aFunctionReadsTheChangesOfItsEvent() {
        DynamodbStreamRecord expired = record("2", "REMOVE", "stock");
        expired.getDynamodb().setOldImage(stock(0));
        expired.setUserIdentity(new Identity().withType("Service").withPrincipalId("dynamodb.amazonaws.com"));
        StockHandler handler = new StockHandler("");
        handler.handle(event(soldOut("1"), expired));
        assertThat(handler.warnings).containsExactly("sku=a-1 is sold out", "sku=a-1 has expired");
    }

    @Test
    void aFunctionOfSeveralTablesAsksEachReader() {
        DynamodbStreamRecord counter = record("2", "REMOVE", "counters");
        counter.getDynamodb().setKeys(Map.of("name", new AttributeValue("visits")));
        DynamodbEvent event = event(soldOut("1"), counter);
        // sample: stream-tables
        for (DynamodbStreamRecord record : event.getRecords()) {
            if (STOCK.reads(record)) {
                handle(STOCK.read(record));
            } else {
                handle(COUNTERS.read(record)); // of a third table: an exception that says so
            }
        }
        // end
        assertThat(handled)
                .extracting(change -> change.key().toString())
                .containsExactly("stock[sku=a-1]", "counters[name=visits]");
    }

    @Test
    void aRecordThatFailsIsReportedAndTheOnesBeforeItAreDone() {
        DynamodbStreamRecord broken = soldOut("2");
        broken.getDynamodb().getNewImage().put("count", new AttributeValue("many"));
        StreamsEventResponse response = report(event(soldOut("1"), broken, soldOut("3")));
        assertThat(handled).hasSize(1);
        assertThat(logged).singleElement().isInstanceOf(UndecodableStreamRecordException.class);
        assertThat(response.getBatchItemFailures())
                .extracting(BatchItemFailure::getItemIdentifier)
                .containsExactly("2");
        assertThat(report(event(soldOut("1"))).getBatchItemFailures()).isEmpty();
    }

    // sample: stream-failures
    StreamsEventResponse report(DynamodbEvent event) {
        for (DynamodbStreamRecord record : event.getRecords()) {
            try {
                handle(STOCK.read(record));
            } catch (RuntimeException e) {
                log(e);
                String sequenceNumber = record.getDynamodb().getSequenceNumber();
                return new StreamsEventResponse(List.of(new BatchItemFailure(sequenceNumber))); // go on from here
            }
        }
        return new StreamsEventResponse(List.of());
    }
    // end

    @Test
    void whatCannotBeReadIsNamed() {
        DynamodbStreamRecord record = soldOut("1");
        record.getDynamodb().getNewImage().put("count", new AttributeValue("many"));
        UndecodableStreamRecordException failure =
                catchThrowableOfType(UndecodableStreamRecordException.class, () -> STOCK.read(record));
        assertThat(failure)
                .hasMessage(
                        "stream record e1, stock[sku=a-1]: attribute 'count' of the new image cannot be read: expected N but found S");
        assertThat(failure.sequenceNumber()).contains("1");
    }

    @Test
    void aProgramThatPollsReadsTheRecordsOfTheSdk(Stator stator, DynamoDbStreamsClient streams) {
        new StockTable(stator).put(new Stock("a-1", 5));
        // sample: stream-sdk
        String arn =
                new TableAdmin(stator).describe(StockTable.SCHEMA).streamArn().orElseThrow();
        // end
        GetRecordsResponse page = firstPage(streams, arn);
        // sample: stream-sdk
        for (StreamChange<Stock> change : StreamReader.of(StockTable.SCHEMA).readAll(page.records())) {
            handle(change);
        }
        // end
        assertThat(handled)
                .singleElement()
                .satisfies(change -> assertThat(change.newImage().orElseThrow()).isEqualTo(new Stock("a-1", 5)));
    }

    /** A record may come a page later than its write. */
    private static GetRecordsResponse firstPage(DynamoDbStreamsClient streams, String arn) {
        String shard = streams.describeStream(request -> request.streamArn(arn))
                .streamDescription()
                .shards()
                .get(0)
                .shardId();
        String iterator = streams.getShardIterator(request ->
                        request.streamArn(arn).shardId(shard).shardIteratorType(ShardIteratorType.TRIM_HORIZON))
                .shardIterator();
        GetRecordsResponse page;
        do {
            String next = iterator;
            page = streams.getRecords(request -> request.shardIterator(next));
            iterator = page.nextShardIterator();
        } while (page.records().isEmpty() && iterator != null);
        return page;
    }

    private void log(RuntimeException e) {
        logged.add(e);
    }

    private void handle(StreamChange<?> change) {
        handled.add(change);
    }

    private static DynamodbEvent event(DynamodbStreamRecord... records) {
        DynamodbEvent event = new DynamodbEvent();
        event.setRecords(List.of(records));
        return event;
    }

    private static DynamodbStreamRecord soldOut(String sequenceNumber) {
        DynamodbStreamRecord record = record(sequenceNumber, "MODIFY", "stock");
        record.getDynamodb().setOldImage(stock(1));
        record.getDynamodb().setNewImage(stock(0));
        return record;
    }

    private static DynamodbStreamRecord record(String sequenceNumber, String name, String table) {
        DynamodbStreamRecord record = new DynamodbStreamRecord();
        record.setEventID("e" + sequenceNumber);
        record.setEventName(name);
        record.setEventSourceARN(
                "arn:aws:dynamodb:eu-west-1:123456789012:table/" + table + "/stream/2026-01-02T03:04:05.678");
        record.setDynamodb(new StreamRecord()
                .withSequenceNumber(sequenceNumber)
                .withKeys(Map.of("sku", new AttributeValue("a-1"))));
        return record;
    }

    private static Map<String, AttributeValue> stock(long count) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("sku", new AttributeValue("a-1"));
        item.put("count", new AttributeValue().withN(Long.toString(count)));
        return item;
    }
}
