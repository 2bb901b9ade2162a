package dev.stator.wire;

import dev.stator.item.CodecException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** The items that a request puts. */
abstract class PutItems {
    /** What stands in the place of an item. DynamoDB refuses it: every item has a key. */
    static final Map<String, AttributeValue> NONE = Map.of();

    /** Those of a request; null where it puts none, or is of an operation that is left to the SDK. */
    static @Nullable PutItems of(SdkRequest request) {
        PutItems items = null;
        if (request instanceof BatchWriteItemRequest batch) {
            items = new BatchPuts(batch);
        } else if (request instanceof TransactWriteItemsRequest transaction) {
            items = new TransactionPuts(transaction);
        }
        return items == null || items.count() == 0 ? null : items;
    }

    abstract int count();

    /** The request with {@link #NONE} in the place of each. */
    abstract SdkRequest without();

    /** Whether {@code marshalled}, which came of {@link #without}, still has the same puts in the same places. */
    abstract boolean areOf(SdkRequest marshalled);

    /** Goes through the text of that request, and places each. */
    abstract void place(Placing in);

    /**
     * The body that has them.
     *
     * @param marshalled what came of {@link #without}
     * @param body what was made of that
     * @throws UnplacedItemsException if it is not certain where each belongs
     */
    final RequestBody placedIn(SdkRequest marshalled, RequestBody body) {
        if (!areOf(marshalled)) {
            throw new UnplacedItemsException(new CodecException("the puts of the request were changed"));
        }
        byte[] bytes;
        try (InputStream in = body.contentStreamProvider().newStream()) {
            Long length = body.optionalContentLength().orElse(null);
            bytes = length == null ? in.readAllBytes() : in.readNBytes(Math.toIntExact(length));
        } catch (IOException e) {
            throw new UnplacedItemsException(e);
        }
        Placing in = new Placing(bytes, count());
        try {
            place(in);
            return in.body(body.contentType());
        } catch (CodecException e) {
            throw new UnplacedItemsException(e);
        }
    }
}
