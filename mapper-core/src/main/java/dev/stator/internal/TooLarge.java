package dev.stator.internal;

import dev.stator.error.ItemTooLargeException;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Finds out whether it was the size of an item that DynamoDB refused, for which it has no error code. */
final class TooLarge {
    private TooLarge() {}

    /**
     * What to throw; null where the item is small enough.
     *
     * @param verb for the message: {@code put}
     * @param item as it was sent
     */
    static @Nullable ItemTooLargeException check(
            String verb, Key<?> key, Map<String, AttributeValue> item, AwsServiceException refusal) {
        TableSchema<?> schema = key.schema().definition();
        long size = ItemSize.withLocalIndexes(schema, item);
        if (size <= ItemSize.LIMIT) {
            return null;
        }
        Map<String, Long> largest = ItemSize.largest(item);
        return new ItemTooLargeException(
                verb + " " + key + ": the item has " + size + " bytes"
                        + (KeySchemas.local(schema).isEmpty() ? "" : ", its local indexes included")
                        + ", more than the " + ItemSize.LIMIT + " that DynamoDB stores; the largest attributes are "
                        + largest,
                key.schema().tableName(),
                key.text(),
                size,
                largest,
                refusal);
    }
}
