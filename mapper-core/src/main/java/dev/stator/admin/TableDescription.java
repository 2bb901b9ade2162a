package dev.stator.admin;

import dev.stator.annotation.StreamView;
import dev.stator.schema.KeyAttribute;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/**
 * A table as it is in DynamoDB.
 *
 * <pre>{@code
 * admin.describe(OrderTable.SCHEMA).itemCount();
 * }</pre>
 *
 * @param name without prefix
 * @param physicalName the name in DynamoDB, with the prefix
 * @param status whether it is being created, changed or deleted, or is ready
 * @param hashKey the hash key
 * @param rangeKey the range key, if it has one
 * @param indexes the global indexes, then the local ones
 * @param itemCount the number of items; DynamoDB counts them about every six hours
 * @param sizeInBytes the size of all items; measured about every six hours
 * @param billing how it is paid for
 * @param streamView what its stream keeps of each change
 * @param streamArn the name of its stream, if it has one; for whoever reads it
 * @param timeToLive the attribute by which DynamoDB deletes its items, if that is enabled; empty where the schema has no such attribute,
 *     of which DynamoDB is not asked then
 * @param created when it was created
 */
public record TableDescription(
        String name,
        String physicalName,
        TableStatus status,
        KeyAttribute hashKey,
        Optional<KeyAttribute> rangeKey,
        List<IndexDescription> indexes,
        long itemCount,
        long sizeInBytes,
        Billing billing,
        StreamView streamView,
        Optional<String> streamArn,
        Optional<String> timeToLive,
        Instant created) {

    public TableDescription {
        indexes = List.copyOf(indexes);
    }
}
