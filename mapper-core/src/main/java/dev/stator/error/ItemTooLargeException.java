package dev.stator.error;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The item is larger than DynamoDB stores: 400 KB (409,600 bytes), the names of its attributes included, and what the local indexes
 * of its table hold of it.
 *
 * <pre>{@code
 * catch (ItemTooLargeException e) {
 *     e.size();                  // 412204
 *     e.largestAttributes();     // {invoiceHtml=401022, lines=10980, …}
 * }
 * }</pre>
 *
 * <p>Nothing was written. Sizes are counted by DynamoDB's published rules; the size of a number, which they give as approximate,
 * is estimated.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html">DynamoDB's constraints</a>
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LSI.html">DynamoDB's local indexes</a>
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html">DynamoDB item sizes</a>
 */
public final class ItemTooLargeException extends StatorException {
    private static final long serialVersionUID = 1L;

    private final long size;
    private final LinkedHashMap<String, Long> largestAttributes;

    public ItemTooLargeException(
            String message,
            @Nullable String table,
            @Nullable String key,
            long size,
            Map<String, Long> largestAttributes,
            @Nullable Throwable cause) {
        super(message, table, key, cause);
        this.size = size;
        this.largestAttributes = new LinkedHashMap<>(largestAttributes);
    }

    /** The item's size in bytes, that of its entries in local indexes included. */
    public long size() {
        return size;
    }

    /** The largest attributes by name, the largest first, with their sizes in bytes; five at most. */
    public Map<String, Long> largestAttributes() {
        return Collections.unmodifiableMap(largestAttributes);
    }
}
