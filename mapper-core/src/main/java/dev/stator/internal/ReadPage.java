package dev.stator.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One page as it was read.
 *
 * @param items decoded, no more than were wanted; none where they are only counted
 * @param count how many items there are, no more than were wanted
 * @param scannedCount how many items DynamoDB looked at
 * @param lastKey the key of the last item, which the next page begins after, as it is stored but for a tenant's name; empty where there is
 *     nothing more to read, and where there was no item yet
 * @param resume where the next page begins all the same, of which nobody is told; null where it is {@code lastKey}
 * @param leftOut those that cannot be read, where they are left out; they do not count
 * @param consumedUnits how many capacity units it cost; 0 where that was not asked for
 */
public record ReadPage<R>(
        List<R> items,
        int count,
        int scannedCount,
        Map<String, AttributeValue> lastKey,
        PageStart.@Nullable Resume resume,
        List<LeftOut> leftOut,
        double consumedUnits) {
    /** Without the items, whose values are not for logs. */
    @Override
    public String toString() {
        return "ReadPage[count=" + count + ", scannedCount=" + scannedCount + "]";
    }
}
