package dev.stator.internal;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * What an interceptor is told of an answer.
 *
 * @param consumed for each table
 * @param items how many it gives, or counted
 * @param scanned how many were looked at for that
 */
record AnswerFacts(List<ConsumedCapacity> consumed, int items, int scanned) {
    /** Of an answer that says nothing of this, or of none. */
    static final AnswerFacts NONE = new AnswerFacts(List.of(), 0, 0);

    static AnswerFacts of(Object answer) {
        if (answer instanceof GetItemResponse get) {
            return of(get.consumedCapacity(), get.hasItem() ? 1 : 0, 0);
        } else if (answer instanceof PutItemResponse put) {
            return of(put.consumedCapacity(), 0, 0);
        } else if (answer instanceof UpdateItemResponse update) {
            return of(update.consumedCapacity(), 0, 0);
        } else if (answer instanceof DeleteItemResponse delete) {
            return of(delete.consumedCapacity(), 0, 0);
        } else if (answer instanceof QueryResponse query) {
            return of(query.consumedCapacity(), query.count(), query.scannedCount());
        } else if (answer instanceof ScanResponse scan) {
            return of(scan.consumedCapacity(), scan.count(), scan.scannedCount());
        } else if (answer instanceof BatchGetItemResponse batch) {
            int items = batch.responses().values().stream().mapToInt(List::size).sum();
            return new AnswerFacts(batch.consumedCapacity(), items, 0);
        } else if (answer instanceof BatchWriteItemResponse batch) {
            return new AnswerFacts(batch.consumedCapacity(), 0, 0);
        } else if (answer instanceof TransactGetItemsResponse transaction) {
            return new AnswerFacts(transaction.consumedCapacity(), found(transaction.responses()), 0);
        } else if (answer instanceof TransactWriteItemsResponse transaction) {
            return new AnswerFacts(transaction.consumedCapacity(), 0, 0);
        }
        return NONE;
    }

    private static AnswerFacts of(
            @Nullable ConsumedCapacity consumed, @Nullable Integer items, @Nullable Integer scanned) {
        return new AnswerFacts(
                consumed == null ? List.of() : List.of(consumed),
                items == null ? 0 : items,
                scanned == null ? 0 : scanned);
    }

    private static int found(Collection<ItemResponse> responses) {
        return (int) responses.stream().filter(ItemResponse::hasItem).count();
    }
}
