package dev.stator.admin;

import dev.stator.schema.Index;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;

/**
 * An index as it is in DynamoDB.
 *
 * <pre>{@code
 * admin.describe(OrderTable.SCHEMA).indexes().get(0).status();     // Optional[ACTIVE]
 * }</pre>
 *
 * @param index name, keys and projection
 * @param status of a global index; a local one has that of its table
 * @param itemCount the number of items; DynamoDB counts them about every six hours
 * @param sizeInBytes the size of all items; measured about every six hours
 */
public record IndexDescription(Index index, Optional<IndexStatus> status, long itemCount, long sizeInBytes) {}
