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

/** The requests of a tenant as they are sent. Requests that are about no items stay as they are; others that are not known here are refused. */
final class TenantRequests {
    private final TenantTables tables;
    private final Described call;

    TenantRequests(TenantTables tables, Described call) {
        this.tables = tables;
        this.call = call;
    }

    /** A request with keys, items and compared keys as they are stored. */
    @SuppressWarnings("unchecked") // each request gives one of its own class
    <Q> Q stored(Q own) {
        if (call instanceof TableOperation || call instanceof ListTables) {
            return own;
        }
        return (Q) stored((DynamoDbRequest) own);
    }

    private DynamoDbRequest stored(DynamoDbRequest own) {
        if (own instanceof GetItemRequest get) {
            return get.toBuilder()
                    .key(tables.stored(get.tableName(), get.key()))
                    .build();
        } else if (own instanceof PutItemRequest put) {
            return put(put);
        } else if (own instanceof UpdateItemRequest update) {
            return update(update);
        } else if (own instanceof DeleteItemRequest delete) {
            return delete(delete);
        } else if (own instanceof QueryRequest query) {
            return new TenantReads(tables, call).stored(query);
        } else if (own instanceof ScanRequest scan) {
            return new TenantReads(tables, call).stored(scan);
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
        throw new IllegalStateException(own.getClass().getSimpleName() + " is not known to tenants");
    }

    private TenantExpressions expressions(
            String table, Map<String, String> names, Map<String, AttributeValue> values, String... texts) {
        TenantExpressions expressions = new TenantExpressions(
                tables.tenant(), tables.schema(table).hashKey().name(), call, names, values);
        for (String text : texts) {
            expressions.with(text);
        }
        return expressions;
    }

    private PutItemRequest put(PutItemRequest put) {
        Map<String, AttributeValue> values = expressions(
                        put.tableName(),
                        put.expressionAttributeNames(),
                        put.expressionAttributeValues(),
                        put.conditionExpression())
                .changedValues();
        PutItemRequest.Builder stored = put.toBuilder().item(tables.stored(put.tableName(), put.item()));
        return (values == null ? stored : stored.expressionAttributeValues(values)).build();
    }

    private UpdateItemRequest update(UpdateItemRequest update) {
        Map<String, AttributeValue> values = expressions(
                        update.tableName(),
                        update.expressionAttributeNames(),
                        update.expressionAttributeValues(),
                        update.conditionExpression(),
                        update.updateExpression())
                .changedValues();
        UpdateItemRequest.Builder stored = update.toBuilder().key(tables.stored(update.tableName(), update.key()));
        return (values == null ? stored : stored.expressionAttributeValues(values)).build();
    }

    private DeleteItemRequest delete(DeleteItemRequest delete) {
        Map<String, AttributeValue> values = expressions(
                        delete.tableName(),
                        delete.expressionAttributeNames(),
                        delete.expressionAttributeValues(),
                        delete.conditionExpression())
                .changedValues();
        DeleteItemRequest.Builder stored = delete.toBuilder().key(tables.stored(delete.tableName(), delete.key()));
        return (values == null ? stored : stored.expressionAttributeValues(values)).build();
    }

    private BatchGetItemRequest batch(BatchGetItemRequest batch) {
        var stored = new HashMap<>(batch.requestItems());
        stored.replaceAll((table, asked) ->
                asked.toBuilder().keys(tables.stored(table, asked.keys())).build());
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
                                tables.stored(table, write.deleteRequest().key())))
                        .build()
                : write.toBuilder()
                        .putRequest(put ->
                                put.item(tables.stored(table, write.putRequest().item())))
                        .build();
    }

    private TransactGetItemsRequest transaction(TransactGetItemsRequest transaction) {
        List<software.amazon.awssdk.services.dynamodb.model.TransactGetItem> stored = new ArrayList<>();
        for (var item : transaction.transactItems()) {
            var get = item.get();
            var key = tables.stored(get.tableName(), get.key());
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
        Map<String, AttributeValue> values = expressions(
                        put.tableName(),
                        put.expressionAttributeNames(),
                        put.expressionAttributeValues(),
                        put.conditionExpression())
                .changedValues();
        Put.Builder stored = put.toBuilder().item(tables.stored(put.tableName(), put.item()));
        return (values == null ? stored : stored.expressionAttributeValues(values)).build();
    }

    private Update stored(Update update) {
        Map<String, AttributeValue> values = expressions(
                        update.tableName(),
                        update.expressionAttributeNames(),
                        update.expressionAttributeValues(),
                        update.conditionExpression(),
                        update.updateExpression())
                .changedValues();
        Update.Builder stored = update.toBuilder().key(tables.stored(update.tableName(), update.key()));
        return (values == null ? stored : stored.expressionAttributeValues(values)).build();
    }

    private Delete stored(Delete delete) {
        Map<String, AttributeValue> values = expressions(
                        delete.tableName(),
                        delete.expressionAttributeNames(),
                        delete.expressionAttributeValues(),
                        delete.conditionExpression())
                .changedValues();
        Delete.Builder stored = delete.toBuilder().key(tables.stored(delete.tableName(), delete.key()));
        return (values == null ? stored : stored.expressionAttributeValues(values)).build();
    }

    private ConditionCheck stored(ConditionCheck check) {
        Map<String, AttributeValue> values = expressions(
                        check.tableName(),
                        check.expressionAttributeNames(),
                        check.expressionAttributeValues(),
                        check.conditionExpression())
                .changedValues();
        ConditionCheck.Builder stored = check.toBuilder().key(tables.stored(check.tableName(), check.key()));
        return (values == null ? stored : stored.expressionAttributeValues(values)).build();
    }
}
