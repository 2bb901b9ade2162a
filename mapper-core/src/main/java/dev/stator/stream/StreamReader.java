package dev.stator.stream;

import dev.stator.Stator;
import dev.stator.internal.StoredItems;
import dev.stator.schema.TableSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private final @Nullable StoredItems items;

    private StreamReader(TableSchema<T> schema, @Nullable StoredItems items) {
        this.schema = schema;
        this.items = items;
    }

    /** A reader of the stream of the table with this schema. */
    public static <T> StreamReader<T> of(TableSchema<T> schema) {
        return new StreamReader<>(schema, null);
    }

    /**
     * The same with a connection, which has the keys of what is encrypted and the stores of what is in S3; where the entity has such
     * attributes, or compressed ones, no record can be read without it.
     *
     * <pre>{@code
     * StreamReader<Account> accounts = StreamReader.of(AccountTable.SCHEMA).with(stator);
     * }</pre>
     *
     * <p>With a tenant's connection, keys and items are as the tenant knows them; records of other tenants cannot be read.
     */
    public StreamReader<T> with(Stator stator) {
        return new StreamReader<>(schema, StoredItems.of(stator.connection(), schema));
    }

    /** Whether {@code record} is of an item that is seen on the connection: of a tenant's, only those of the tenant are. */
    public boolean reads(Record record) {
        return items == null
                || record.dynamodb() == null
                || items.has(record.dynamodb().keys());
    }

    /**
     * The change that {@code record} tells of.
     *
     * @throws dev.stator.error.UndecodableStreamRecordException if it cannot be read; the message names the record, the table, the key
     *     and the attribute
     * @throws dev.stator.error.ConfigurationException if something of the entity is compressed, encrypted or in S3, and there is no connection
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
                .change(schema, items);
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
