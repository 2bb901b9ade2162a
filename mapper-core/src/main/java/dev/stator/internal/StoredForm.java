package dev.stator.internal;

import dev.stator.item.ItemReader;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * How the items that a call is about differ from what is stored. The calls themselves know nothing of it, and none goes around it:
 * {@link Connection#stored} puts a {@link StoredOperation} around each of them.
 */
interface StoredForm {
    /** A key as it is stored. */
    Map<String, AttributeValue> storedKey(String table, Map<String, AttributeValue> own);

    /** An item as it is stored. */
    Map<String, AttributeValue> storedItem(String table, Map<String, AttributeValue> own);

    /** The expressions of a write with what is compared and set as it is stored. */
    WriteExpressions stored(WriteExpressions own);

    /** A query with what is compared as it is stored, and whatever else keeps it to what the call is about. */
    QueryRequest stored(QueryRequest own);

    /** The same of a scan. */
    ScanRequest stored(ScanRequest own);

    /**
     * A stored item, or a part of one, as the call knows it.
     *
     * @param key of the item as the call asked for it; empty where it asked for no item in particular
     */
    Map<String, AttributeValue> ownItem(
            String table, Map<String, AttributeValue> key, Map<String, AttributeValue> stored);

    /**
     * What makes of a reader of a stored item one of the item as the call knows it; null where all attributes have to be there before.
     *
     * @param key of the item as the call asked for it
     */
    default @Nullable UnaryOperator<ItemReader> opening(String table, Map<String, AttributeValue> key) {
        return null;
    }

    /** Whether others may be told where a stored item is, as a token does. */
    default boolean tellsPlaces() {
        return true;
    }

    /** Whether something of the items is in S3. */
    default boolean isAttached() {
        return false;
    }

    /** Whether the request has values that are still to be read, so that it has to be made again. */
    default boolean isWanting() {
        return false;
    }

    /** Reads them. */
    default CompletableFuture<Void> gather() {
        return CompletableFuture.completedFuture(null);
    }

    /** Puts what the request points to into S3. */
    default CompletableFuture<Void> prepare() {
        return CompletableFuture.completedFuture(null);
    }

    /** An answer is looked at: what its items point to is noted. A request can be sent again, and then has another answer. */
    default void begin() {}

    /** Reads from S3 what the items point to that {@link #ownItem} was asked for. */
    default CompletableFuture<Void> fetch() {
        return CompletableFuture.completedFuture(null);
    }

    /** Whether the call is known to have written a stored item, which points to what the call put into S3. */
    default boolean isWrittenIn(Map<String, AttributeValue> stored) {
        return false;
    }

    /** Nothing was written: tidies up, as far as no stored item of {@code refusal} points to what was put into S3. */
    default void discard(AwsServiceException refusal) {}

    /** A stored key as the call knows it. */
    Map<String, AttributeValue> ownKey(String table, Map<String, AttributeValue> stored);
}
