package dev.stator.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Answers, and refusals, with the items as the call knows them. */
final class StoredAnswers {
    private final StoredForm form;
    private final @Nullable ItemFailures<AnswerPlace> failures;

    /** @param failures of a page or a batch whose items may fail; null where the first that fails is thrown */
    StoredAnswers(StoredForm form, @Nullable ItemFailures<AnswerPlace> failures) {
        this.form = form;
        this.failures = failures;
    }

    /** @param request as the call made it */
    @SuppressWarnings("unchecked") // each answer gives one of its own class
    <A> A own(A answer, Object request) {
        if (answer instanceof GetItemResponse get && request instanceof GetItemRequest asked) {
            return (A) get.toBuilder()
                    .item(own(asked.tableName(), asked.key(), get.item()))
                    .build();
        } else if (answer instanceof PutItemResponse put && request instanceof PutItemRequest asked) {
            return (A) put.toBuilder()
                    .attributes(own(asked.tableName(), asked.item(), put.attributes()))
                    .build();
        } else if (answer instanceof UpdateItemResponse update && request instanceof UpdateItemRequest asked) {
            return (A) update.toBuilder()
                    .attributes(own(asked.tableName(), asked.key(), update.attributes()))
                    .build();
        } else if (answer instanceof DeleteItemResponse delete && request instanceof DeleteItemRequest asked) {
            return (A) delete.toBuilder()
                    .attributes(own(asked.tableName(), asked.key(), delete.attributes()))
                    .build();
        } else if (answer instanceof QueryResponse query && request instanceof QueryRequest asked) {
            return (A) query.toBuilder()
                    .items(page(asked.tableName(), query.items()))
                    .build();
        } else if (answer instanceof ScanResponse scan && request instanceof ScanRequest asked) {
            return (A) scan.toBuilder()
                    .items(page(asked.tableName(), scan.items()))
                    .build();
        } else if (answer instanceof BatchGetItemResponse batch) {
            return (A) own(batch);
        } else if (answer instanceof BatchWriteItemResponse batch) {
            return (A) own(batch);
        } else if (answer instanceof TransactGetItemsResponse found
                && request instanceof TransactGetItemsRequest asked) {
            return (A) own(found, asked);
        }
        return answer; // of a transaction that writes, which has no items, and of what is about tables
    }

    private Map<String, AttributeValue> own(
            String table, Map<String, AttributeValue> key, Map<String, AttributeValue> item) {
        return item.isEmpty() ? item : form.ownItem(table, key, item);
    }

    /** Of an item that fails nothing is left. */
    private List<Map<String, AttributeValue>> page(String table, List<Map<String, AttributeValue>> items) {
        begin();
        return items(table, items, failed -> Map.of());
    }

    /** Of an item that fails its key is left, which tells who asked for it. */
    private BatchGetItemResponse own(BatchGetItemResponse batch) {
        begin();
        Map<String, List<Map<String, AttributeValue>>> found = new HashMap<>(batch.responses());
        found.replaceAll((table, items) -> items(table, items, failed -> form.ownKey(table, failed)));
        var left = new HashMap<>(batch.unprocessedKeys());
        left.replaceAll((table, keys) -> keys.toBuilder()
                .keys(keys.keys().stream().map(key -> form.ownKey(table, key)).toList())
                .build());
        return batch.toBuilder().responses(found).unprocessedKeys(left).build();
    }

    private void begin() {
        if (failures != null) {
            failures.begin();
        }
    }

    /**
     * As many as there were: one that was deleted while what it points to was read is empty.
     *
     * @param rest what is left of an item that fails
     */
    private List<Map<String, AttributeValue>> items(
            String table, List<Map<String, AttributeValue>> items, UnaryOperator<Map<String, AttributeValue>> rest) {
        if (failures == null) {
            return items.stream().map(item -> own(table, Map.of(), item)).toList();
        }
        List<Map<String, AttributeValue>> own = new ArrayList<>(items.size());
        for (Map<String, AttributeValue> item : items) {
            AnswerPlace place = new AnswerPlace(table, own.size());
            Map<String, AttributeValue> read = failures.read(place, () -> own(table, Map.of(), item));
            own.add(read == null ? rest.apply(item) : read);
        }
        return own;
    }

    private BatchWriteItemResponse own(BatchWriteItemResponse batch) {
        Map<String, List<WriteRequest>> left = new HashMap<>(batch.unprocessedItems());
        left.replaceAll((table, writes) ->
                writes.stream().map(write -> own(table, write)).toList());
        return batch.toBuilder().unprocessedItems(left).build();
    }

    /** With the key as the call knows it; the rest of an item is not asked for, and its objects are not read. */
    private WriteRequest own(String table, WriteRequest write) {
        return write.putRequest() == null
                ? write.toBuilder()
                        .deleteRequest(delete -> delete.key(
                                form.ownKey(table, write.deleteRequest().key())))
                        .build()
                : write.toBuilder()
                        .putRequest(put ->
                                put.item(form.ownKey(table, write.putRequest().item())))
                        .build();
    }

    private TransactGetItemsResponse own(TransactGetItemsResponse found, TransactGetItemsRequest asked) {
        List<ItemResponse> items = new ArrayList<>();
        for (int i = 0; i < found.responses().size(); i++) {
            ItemResponse item = found.responses().get(i);
            Get get = asked.transactItems().get(i).get();
            items.add(item.toBuilder()
                    .item(own(get.tableName(), get.key(), item.item()))
                    .build());
        }
        return found.toBuilder().responses(items).build();
    }

    /** A refusal with the stored items as the call knows them. */
    AwsServiceException own(AwsServiceException refusal, Object request) {
        if (refusal instanceof ConditionalCheckFailedException failed && failed.hasItem()) {
            return failed.toBuilder()
                    .item(own(table(request), Map.of(), failed.item()))
                    .build();
        } else if (refusal instanceof TransactionCanceledException cancelled
                && request instanceof TransactWriteItemsRequest asked) {
            List<CancellationReason> reasons = new ArrayList<>();
            for (int i = 0; i < cancelled.cancellationReasons().size(); i++) {
                CancellationReason reason = cancelled.cancellationReasons().get(i);
                reasons.add(
                        reason.hasItem()
                                ? reason.toBuilder()
                                        .item(own(table(asked.transactItems().get(i)), Map.of(), reason.item()))
                                        .build()
                                : reason);
            }
            return cancelled.toBuilder().cancellationReasons(reasons).build();
        }
        return refusal;
    }

    /** A refusal without the stored items. */
    static AwsServiceException withoutItems(AwsServiceException refusal) {
        if (refusal instanceof ConditionalCheckFailedException failed) {
            return failed.toBuilder().item(null).build();
        } else if (refusal instanceof TransactionCanceledException cancelled) {
            return cancelled.toBuilder()
                    .cancellationReasons(cancelled.cancellationReasons().stream()
                            .map(reason -> reason.toBuilder().item(null).build())
                            .toList())
                    .build();
        }
        return refusal;
    }

    private static String table(Object request) {
        if (request instanceof PutItemRequest put) {
            return put.tableName();
        } else if (request instanceof UpdateItemRequest update) {
            return update.tableName();
        }
        return ((DeleteItemRequest) request).tableName();
    }

    private static String table(TransactWriteItem action) {
        if (action.put() != null) {
            return action.put().tableName();
        } else if (action.update() != null) {
            return action.update().tableName();
        }
        return action.delete() == null
                ? action.conditionCheck().tableName()
                : action.delete().tableName();
    }
}
