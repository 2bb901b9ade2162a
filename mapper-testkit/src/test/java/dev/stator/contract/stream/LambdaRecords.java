package dev.stator.contract.stream;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.Identity;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** Records as Lambda hands them to a function: what its own types hold of the records of a stream. */
final class LambdaRecords {
    private LambdaRecords() {}

    static DynamodbEvent event(String arn, List<Record> records) {
        DynamodbEvent event = new DynamodbEvent();
        event.setRecords(records.stream().map(record -> of(arn, record)).toList());
        return event;
    }

    static DynamodbStreamRecord of(String arn, Record record) {
        var data = record.dynamodb();
        StreamRecord stream = new StreamRecord();
        stream.setApproximateCreationDateTime(Date.from(data.approximateCreationDateTime()));
        stream.setSequenceNumber(data.sequenceNumber());
        stream.setKeys(item(data.keys()));
        stream.setOldImage(data.hasOldImage() ? item(data.oldImage()) : null);
        stream.setNewImage(data.hasNewImage() ? item(data.newImage()) : null);
        DynamodbStreamRecord same = new DynamodbStreamRecord();
        same.setEventSourceARN(arn);
        same.setEventID(record.eventID());
        same.setEventName(record.eventNameAsString());
        same.setDynamodb(stream);
        if (record.userIdentity() != null) {
            same.setUserIdentity(new Identity()
                    .withType(record.userIdentity().type())
                    .withPrincipalId(record.userIdentity().principalId()));
        }
        return same;
    }

    private static Map<String, AttributeValue> item(
            Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> item) {
        Map<String, AttributeValue> same = new LinkedHashMap<>();
        item.forEach((name, value) -> same.put(name, value(value)));
        return same;
    }

    private static AttributeValue value(software.amazon.awssdk.services.dynamodb.model.AttributeValue value) {
        AttributeValue same = new AttributeValue();
        switch (value.type()) {
            case S -> same.setS(value.s());
            case N -> same.setN(value.n());
            case B -> same.setB(value.b().asByteBuffer());
            case BOOL -> same.setBOOL(value.bool());
            case NUL -> same.setNULL(value.nul());
            case M -> same.setM(item(value.m()));
            case L -> same.setL(value.l().stream().map(LambdaRecords::value).toList());
            case SS -> same.setSS(value.ss());
            case NS -> same.setNS(value.ns());
            case BS ->
                same.setBS(value.bs().stream().map(SdkBytes::asByteBuffer).toList());
            default -> throw new IllegalArgumentException(value.type().name());
        }
        return same;
    }
}
