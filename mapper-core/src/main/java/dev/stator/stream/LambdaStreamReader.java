package dev.stator.stream;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.Identity;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import dev.stator.Stator;
import dev.stator.error.UndecodableStreamRecordException;
import dev.stator.internal.StoredItems;
import dev.stator.schema.TableSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a table's stream, as a Lambda function gets them, as typed changes.
 *
 * <pre>{@code
 * private static final LambdaStreamReader<Order> ORDERS =
 *         LambdaStreamReader.of(OrderTable.SCHEMA).tablePrefix("staging_");
 *
 * public Void handleRequest(DynamodbEvent event, Context context) {
 *     for (StreamChange<Order> change : ORDERS.readAll(event)) {
 *         …
 *     }
 *     return null;
 * }
 * }</pre>
 *
 * <p>A record says in its event source ARN which table it is of. No record of another table is left out or read as something else: it
 * is an {@link UndecodableStreamRecordException}. A function for the streams of several tables has a reader for each, and asks
 * {@link #reads}. Where one table has items of several types, the schema of the sealed type that they share reads all of them.
 *
 * <p>Needs {@code com.amazonaws:aws-lambda-java-events}, which the application adds. Immutable; one serves all threads.
 *
 * @param <T> the entity
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html">Lambda with DynamoDB Streams</a>
 */
public final class LambdaStreamReader<T> {
    private final TableSchema<T> schema;
    private final String tablePrefix;
    private final @Nullable StoredItems items;

    private LambdaStreamReader(TableSchema<T> schema, String tablePrefix, @Nullable StoredItems items) {
        this.schema = schema;
        this.tablePrefix = tablePrefix;
        this.items = items;
    }

    /** A reader of the stream of the table with this schema, without a prefix. */
    public static <T> LambdaStreamReader<T> of(TableSchema<T> schema) {
        return new LambdaStreamReader<>(schema, "", null);
    }

    /** The same for the table whose name in DynamoDB begins with {@code prefix}, as {@code Stator.tablePrefix()} says. */
    public LambdaStreamReader<T> tablePrefix(String prefix) {
        return new LambdaStreamReader<>(schema, prefix, items);
    }

    /**
     * The same for the table of a connection, whose prefix it takes. The connection has the keys of what is encrypted and the stores of what is
     * in S3; where the entity has such attributes, or compressed ones, no record can be read without it.
     *
     * <pre>{@code
     * private static final LambdaStreamReader<Account> ACCOUNTS =
     *         LambdaStreamReader.of(AccountTable.SCHEMA).with(STATOR);
     * }</pre>
     *
     * <p>With a tenant's connection, keys and items are as the tenant knows them; records of other tenants cannot be read.
     */
    public LambdaStreamReader<T> with(Stator stator) {
        return new LambdaStreamReader<>(schema, stator.tablePrefix(), StoredItems.of(stator.connection(), schema));
    }

    /** Whether {@code record} is of the stream of this table, by its event source ARN; with a tenant's connection, of an item of the tenant. */
    public boolean reads(DynamodbStreamRecord record) {
        return isOfTable(record)
                && (items == null
                        || record.getDynamodb() == null
                        || items.has(LambdaItem.of(record.getDynamodb().getKeys())));
    }

    private boolean isOfTable(DynamodbStreamRecord record) {
        return (tablePrefix + schema.tableName()).equals(tableOf(record));
    }

    /**
     * The change that {@code record} tells of.
     *
     * @throws UndecodableStreamRecordException if it is of another table, or cannot be read; the message names the record, the table, the
     *     key and the attribute
     * @throws dev.stator.error.ConfigurationException if something of the entity is compressed, encrypted or in S3, and there is no connection
     */
    public StreamChange<T> read(DynamodbStreamRecord record) {
        StreamRecord data = record.getDynamodb() == null ? new StreamRecord() : record.getDynamodb();
        if (!isOfTable(record)) {
            throw new UndecodableStreamRecordException(
                    schema.tableName(), record.getEventID(), data.getSequenceNumber(), foreign(record));
        }
        Identity identity = record.getUserIdentity();
        return new RawRecord(
                        record.getEventID(),
                        record.getEventName(),
                        data.getSequenceNumber(),
                        data.getApproximateCreationDateTime() == null
                                ? null
                                : data.getApproximateCreationDateTime().toInstant(),
                        LambdaItem.of(data.getKeys()),
                        LambdaItem.of(data.getOldImage()),
                        LambdaItem.of(data.getNewImage()),
                        identity != null && RawRecord.isTimeToLive(identity.getType(), identity.getPrincipalId()))
                .change(schema, items);
    }

    /**
     * The changes that all records of {@code event} tell of, in the order of the event.
     *
     * @throws UndecodableStreamRecordException if one is of another table, or cannot be read
     */
    public List<StreamChange<T>> readAll(DynamodbEvent event) {
        return event.getRecords() == null
                ? List.of()
                : event.getRecords().stream().map(this::read).toList();
    }

    private String foreign(DynamodbStreamRecord record) {
        String table = tableOf(record);
        return table == null
                ? "its event source ARN names no table: " + record.getEventSourceARN()
                : "it is of the table '" + table + "', not of '" + tablePrefix + schema.tableName() + "'";
    }

    /** The table's name in {@code arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026-01-02T03:04:05.678}. */
    private static @Nullable String tableOf(DynamodbStreamRecord record) {
        String arn = record.getEventSourceARN();
        String mark = ":table/";
        int begin = arn == null ? -1 : arn.indexOf(mark);
        int end = begin < 0 ? -1 : arn.indexOf('/', begin + mark.length());
        return end < 0 ? null : arn.substring(begin + mark.length(), end);
    }
}
