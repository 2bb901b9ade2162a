package dev.stator.stream;

import dev.stator.schema.TableSchema;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.Identity;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/**
 * Reads the records of a table's stream, as the SDK hands them over, as typed changes.
 *
 * <pre>{@code
 * private static final StreamReader<Order> ORDERS = StreamReader.of(OrderTable.SCHEMA);
 *
 * GetRecordsResponse page = streams.getRecords(request -> request.shardIterator(iterator));
 * for (StreamChange<Order> change : ORDERS.readAll(page.records())) {
 *     …
 * }
 * }</pre>
 *
 * <p>Stator does not poll a stream: that is what Lambda and the Kinesis adapter for DynamoDB Streams are for. For Lambda there is
 * {@link LambdaStreamReader}. A record of the SDK does not say which table it is of; whoever reads a stream knows that.
 *
 * <p>Where a table has items of several types, the schema of the sealed type that they share reads all of them. Immutable; one serves
 * all threads.
 *
 * @param <T> the entity
 */
public final class StreamReader<T> {
    private final TableSchema<T> schema;

    private StreamReader(TableSchema<T> schema) {
        this.schema = schema;
    }

    /** A reader of the stream of the table with this schema. */
    public static <T> StreamReader<T> of(TableSchema<T> schema) {
        return new StreamReader<>(schema);
    }

    /**
     * The change that {@code record} tells of.
     *
     * @throws dev.stator.error.UndecodableStreamRecordException if it cannot be read; the message names the record, the table, the key
     *     and the attribute
     */
    public StreamChange<T> read(Record record) {
        StreamRecord data = record.dynamodb() == null ? StreamRecord.builder().build() : record.dynamodb();
        Identity identity = record.userIdentity();
        return new RawRecord(
                        record.eventID(),
                        record.eventNameAsString(),
                        data.sequenceNumber(),
                        data.approximateCreationDateTime(),
                        data.keys(),
                        data.oldImage(),
                        data.newImage(),
                        identity != null && RawRecord.isTimeToLive(identity.type(), identity.principalId()))
                .change(schema);
    }

    /**
     * The changes that the records tell of, in the same order.
     *
     * @throws dev.stator.error.UndecodableStreamRecordException if one cannot be read
     */
    public List<StreamChange<T>> readAll(List<Record> records) {
        return records.stream().map(this::read).toList();
    }
}
