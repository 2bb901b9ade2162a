package dev.stator.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Requests about items as they are sent; such as are not known here are refused. */
final class StoredRequests {
    private final StoredForm form;

    StoredRequests(StoredForm form) {
        this.form = form;
    }

    /** A request with keys, items and compared keys as they are stored. */
    @SuppressWarnings("unchecked") // each request gives one of its own class
    <Q> Q stored(Q own) {
        return (Q) stored((DynamoDbRequest) own);
    }

    private DynamoDbRequest stored(DynamoDbRequest own) {
        if (own instanceof GetItemRequest get) {
            Map<String, AttributeValue> key = form.storedKey(get.tableName(), get.key());
            return key == get.key() ? get : get.toBuilder().key(key).build();
        } else if (own instanceof PutItemRequest put) {
            return put(put);
        } else if (own instanceof UpdateItemRequest update) {
            return update(update);
        } else if (own instanceof DeleteItemRequest delete) {
            return delete(delete);
        } else if (own instanceof QueryRequest query) {
            return form.stored(query);
        } else if (own instanceof ScanRequest scan) {
            return form.stored(scan);
        } else if (own instanceof BatchGetItemRequest batch) {
            return batch(batch);
        } else if (own instanceof BatchWriteItemRequest batch) {
            return batch(batch);
        } else if (own instanceof TransactGetItemsRequest transaction) {
            return transaction(transaction);
        } else if (own instanceof TransactWriteItemsRequest transaction) {
            return transaction.toBuilder()
                    .transactItems(transaction.transactItems().stream()
                            .map(this::stored)
                            .toList())
                    .build();
        }
        throw new IllegalStateException(own.getClass().getSimpleName() + " is not known here");
    }

    private PutItemRequest put(PutItemRequest put) {
        WriteExpressions stored = form.stored(new WriteExpressions(
                put.tableName(),
                put.item(),
                put.expressionAttributeNames(),
                put.expressionAttributeValues(),
                put.conditionExpression(),
                null));
        return put.toBuilder()
                .item(form.storedItem(put.tableName(), put.item()))
                .conditionExpression(stored.condition())
                .expressionAttributeValues(stored.values())
                .build();
    }

    private UpdateItemRequest update(UpdateItemRequest update) {
        WriteExpressions stored = form.stored(new WriteExpressions(
                update.tableName(),
                update.key(),
                update.expressionAttributeNames(),
                update.expressionAttributeValues(),
                update.conditionExpression(),
                update.updateExpression()));
        return update.toBuilder()
                .key(form.storedKey(update.tableName(), update.key()))
                .conditionExpression(stored.condition())
                .updateExpression(stored.update())
                .expressionAttributeValues(stored.values())
                .build();
    }

    private DeleteItemRequest delete(DeleteItemRequest delete) {
        WriteExpressions stored = form.stored(new WriteExpressions(
                delete.tableName(),
                delete.key(),
                delete.expressionAttributeNames(),
                delete.expressionAttributeValues(),
                delete.conditionExpression(),
                null));
        return delete.toBuilder()
                .key(form.storedKey(delete.tableName(), delete.key()))
                .conditionExpression(stored.condition())
                .expressionAttributeValues(stored.values())
                .build();
    }

    /** The write of an item that was found, under the key that it was found with. */
    @SuppressWarnings("unchecked") // each request gives one of its own class
    static <Q> Q under(Map<String, AttributeValue> foundKey, Q request) {
        if (request instanceof UpdateItemRequest update) {
            return (Q) update.toBuilder().key(foundKey).build();
        } else if (request instanceof DeleteItemRequest delete) {
            return (Q) delete.toBuilder().key(foundKey).build();
        }
        throw new IllegalStateException(request.getClass().getSimpleName() + " is no write of what was found");
    }

    private BatchGetItemRequest batch(BatchGetItemRequest batch) {
        var stored = new HashMap<>(batch.requestItems());
        stored.replaceAll((table, asked) -> asked.toBuilder()
                .keys(asked.keys().stream()
                        .map(key -> form.storedKey(table, key))
                        .toList())
                .build());
        return batch.toBuilder().requestItems(stored).build();
    }

    private BatchWriteItemRequest batch(BatchWriteItemRequest batch) {
        Map<String, List<WriteRequest>> stored = new HashMap<>(batch.requestItems());
        stored.replaceAll((table, writes) ->
                writes.stream().map(write -> stored(table, write)).toList());
        return batch.toBuilder().requestItems(stored).build();
    }

    private WriteRequest stored(String table, WriteRequest write) {
        return write.putRequest() == null
                ? write.toBuilder()
                        .deleteRequest(delete -> delete.key(
                                form.storedKey(table, write.deleteRequest().key())))
                        .build()
                : write.toBuilder()
                        .putRequest(put -> put.item(
                                form.storedItem(table, write.putRequest().item())))
                        .build();
    }

    private TransactGetItemsRequest transaction(TransactGetItemsRequest transaction) {
        List<software.amazon.awssdk.services.dynamodb.model.TransactGetItem> stored = new ArrayList<>();
        for (var item : transaction.transactItems()) {
            var get = item.get();
            var key = form.storedKey(get.tableName(), get.key());
            stored.add(item.toBuilder().get(get.toBuilder().key(key).build()).build());
        }
        return transaction.toBuilder().transactItems(stored).build();
    }

    private TransactWriteItem stored(TransactWriteItem action) {
        TransactWriteItem.Builder stored = action.toBuilder();
        if (action.put() != null) {
            stored.put(stored(action.put()));
        } else if (action.update() != null) {
            stored.update(stored(action.update()));
        } else if (action.delete() != null) {
            stored.delete(stored(action.delete()));
        } else {
            stored.conditionCheck(stored(action.conditionCheck()));
        }
        return stored.build();
    }

    private Put stored(Put put) {
        WriteExpressions stored = form.stored(new WriteExpressions(
                put.tableName(),
                put.item(),
                put.expressionAttributeNames(),
                put.expressionAttributeValues(),
                put.conditionExpression(),
                null));
        return put.toBuilder()
                .item(form.storedItem(put.tableName(), put.item()))
                .conditionExpression(stored.condition())
                .expressionAttributeValues(stored.values())
                .build();
    }

    private Update stored(Update update) {
        WriteExpressions stored = form.stored(new WriteExpressions(
                update.tableName(),
                update.key(),
                update.expressionAttributeNames(),
                update.expressionAttributeValues(),
                update.conditionExpression(),
                update.updateExpression()));
        return update.toBuilder()
                .key(form.storedKey(update.tableName(), update.key()))
                .conditionExpression(stored.condition())
                .updateExpression(stored.update())
                .expressionAttributeValues(stored.values())
                .build();
    }

    private Delete stored(Delete delete) {
        WriteExpressions stored = form.stored(new WriteExpressions(
                delete.tableName(),
                delete.key(),
                delete.expressionAttributeNames(),
                delete.expressionAttributeValues(),
                delete.conditionExpression(),
                null));
        return delete.toBuilder()
                .key(form.storedKey(delete.tableName(), delete.key()))
                .conditionExpression(stored.condition())
                .expressionAttributeValues(stored.values())
                .build();
    }

    private ConditionCheck stored(ConditionCheck check) {
        WriteExpressions stored = form.stored(new WriteExpressions(
                check.tableName(),
                check.key(),
                check.expressionAttributeNames(),
                check.expressionAttributeValues(),
                check.conditionExpression(),
                null));
        return check.toBuilder()
                .key(form.storedKey(check.tableName(), check.key()))
                .conditionExpression(stored.condition())
                .expressionAttributeValues(stored.values())
                .build();
    }
}
