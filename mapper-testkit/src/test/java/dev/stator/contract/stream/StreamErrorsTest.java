package dev.stator.contract.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import dev.stator.error.UndecodableItemException;
import dev.stator.error.UndecodableStreamRecordException;
import dev.stator.stream.LambdaStreamReader;
import dev.stator.stream.StreamReader;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** Records that cannot be read. */
class StreamErrorsTest {
    private static final String ARN =
            "arn:aws:dynamodb:eu-west-1:123456789012:table/staging_both/stream/2026-01-02T03:04:05.678";
    private static final LambdaStreamReader<Views.Both> BOTH =
            LambdaStreamReader.of(Views_BothTable.SCHEMA).tablePrefix("staging_");

    @Test
    void anAttributeThatCannotBeReadIsNamedAndItsValueIsNot() {
        DynamodbStreamRecord record = record();
        record.getDynamodb().getNewImage().put("count", new AttributeValue("secret"));
        UndecodableStreamRecordException failure = failure(record);
        assertThat(failure)
                .hasMessage("stream record e1, both[id=a]: attribute 'count' of the new image cannot be read:"
                        + " expected N but found S");
        assertThat(failure.table()).contains("both");
        assertThat(failure.key()).contains("id=a");
        assertThat(failure.attribute()).isEqualTo("count");
        assertThat(failure.eventId()).contains("e1");
        assertThat(failure.sequenceNumber()).contains("111");
        assertThat(failure).hasCauseInstanceOf(UndecodableItemException.class);
    }

    @Test
    void theImageThatCannotBeReadIsNamed() {
        DynamodbStreamRecord record = record();
        record.getDynamodb().getOldImage().put("count", new AttributeValue());
        assertThat(failure(record))
                .hasMessageContaining("attribute 'count' of the old image cannot be read: there is no value");
    }

    @Test
    void aKeyOfAnotherTypeIsNamed() {
        DynamodbStreamRecord record = record();
        record.getDynamodb().setKeys(Map.of("id", new AttributeValue().withN("1")));
        assertThat(failure(record))
                .hasMessage("stream record e1, both: attribute 'id' of the key cannot be read:"
                        + " expected S but found N");
    }

    @Test
    void aRecordWithoutAKeyCannotBeRead() {
        DynamodbStreamRecord record = record();
        record.getDynamodb().setKeys(null);
        assertThat(failure(record))
                .hasMessage("stream record e1, both: attribute 'id' of the key cannot be read:"
                        + " expected S but found nothing");
    }

    @Test
    void aRecordOfAnotherTableIsToldApartAndRefused() {
        DynamodbStreamRecord record = record();
        assertThat(BOTH.reads(record)).isTrue();
        assertThat(BOTH.tablePrefix("").reads(record)).isFalse();
        record.setEventSourceARN(ARN.replace("both", "after"));
        assertThat(BOTH.reads(record)).isFalse();
        assertThat(LambdaStreamReader.of(Views_AfterTable.SCHEMA)
                        .tablePrefix("staging_")
                        .reads(record))
                .isTrue();
        assertThat(failure(record))
                .hasMessage("stream record e1, both: it is of the table 'staging_after', not of 'staging_both'");
    }

    @Test
    void anItemOfAnotherTypeOfTheTableIsRefusedAndNamed() {
        Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> invoice =
                Map.of("PK", fromS("GUEST#g1"), "SK", fromS("INVOICE#7"), "total", fromS("secret"));
        Record record = Record.builder()
                .eventID("e1")
                .eventName("INSERT")
                .dynamodb(data -> data.sequenceNumber("111").keys(invoice).newImage(invoice))
                .build();
        StreamReader<Booking> bookings = StreamReader.of(BookingTable.SCHEMA);
        assertThat(catchThrowableOfType(UndecodableStreamRecordException.class, () -> bookings.read(record)))
                .hasMessageContaining(
                        "stream record e1, hotel[PK=GUEST#g1, SK=INVOICE#7]: attribute 'SK' of the new image"
                                + " cannot be read: ")
                .hasMessageNotContaining("secret");
    }

    @Test
    void anEventSourceThatNamesNoTableIsRefused() {
        DynamodbStreamRecord record = record();
        record.setEventSourceARN("arn:aws:kinesis:eu-west-1:123456789012:stream/staging_both");
        assertThat(BOTH.reads(record)).isFalse();
        assertThat(failure(record)).hasMessageContaining("names no table: arn:aws:kinesis");
        record.setEventSourceARN(null);
        assertThat(BOTH.reads(record)).isFalse();
        assertThat(failure(record)).hasMessageContaining("names no table");
    }

    @Test
    void whatEveryRecordHasIsRequired() {
        assertThat(without(record -> record.setEventID(null)))
                .hasMessage("stream record without an id, both: it has no event id");
        assertThat(without(record -> record.setEventName((String) null))).hasMessageEndingWith("it has no event name");
        assertThat(without(record -> record.getDynamodb().setSequenceNumber(null)))
                .hasMessageEndingWith("it has no sequence number");
        assertThat(without(record -> record.setDynamodb(null))).hasMessageEndingWith("it has no sequence number");
        assertThat(without(record -> record.setEventName("TRUNCATE")))
                .hasMessageEndingWith("its event name is 'TRUNCATE', not INSERT, MODIFY or REMOVE");
    }

    @Test
    void aRecordOfTheSdkIsRefusedAsOneOfLambda() {
        StreamReader<Views.Both> both = StreamReader.of(Views_BothTable.SCHEMA);
        Record empty = Record.builder().eventID("e1").eventName("INSERT").build();
        assertThat(catchThrowableOfType(UndecodableStreamRecordException.class, () -> both.read(empty)))
                .hasMessage("stream record e1, both: it has no sequence number");
    }

    @Test
    void aRecordWithoutATimeHasNone() {
        assertThat(BOTH.read(record()).event().created()).isEmpty();
    }

    private static UndecodableStreamRecordException without(Consumer<DynamodbStreamRecord> change) {
        DynamodbStreamRecord record = record();
        change.accept(record);
        return failure(record);
    }

    private static UndecodableStreamRecordException failure(DynamodbStreamRecord record) {
        return catchThrowableOfType(UndecodableStreamRecordException.class, () -> BOTH.read(record));
    }

    private static DynamodbStreamRecord record() {
        DynamodbStreamRecord record = new DynamodbStreamRecord();
        record.setEventSourceARN(ARN);
        record.setEventID("e1");
        record.setEventName("MODIFY");
        StreamRecord data = new StreamRecord().withSequenceNumber("111");
        data.addKeysEntry("id", new AttributeValue("a"));
        data.addOldImageEntry("id", new AttributeValue("a"));
        data.addOldImageEntry("count", new AttributeValue().withN("1"));
        data.addNewImageEntry("id", new AttributeValue("a"));
        data.addNewImageEntry("count", new AttributeValue().withN("2"));
        record.setDynamodb(data);
        return record;
    }
}
