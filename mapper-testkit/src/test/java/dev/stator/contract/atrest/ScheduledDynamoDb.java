package dev.stator.contract.atrest;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** The SDK's clients of DynamoDB, whose calls arrive when a {@link Schedule} lets them, and then change {@link ScheduledItems}. */
final class ScheduledDynamoDb {
    private final Schedule schedule;
    private final ScheduledItems items;

    ScheduledDynamoDb(Schedule schedule, ScheduledItems items) {
        this.schedule = schedule;
        this.items = items;
    }

    /** A request, and what it does. */
    private record Asked<R>(String name, boolean writes, ScheduledCall.Work<R> work) {}

    private Asked<PutItemResponse> asked(PutItemRequest put) {
        return new Asked<>("put " + text(put.item()), true, attempt -> items.put(put, attempt));
    }

    private Asked<UpdateItemResponse> asked(UpdateItemRequest update) {
        return new Asked<>(
                "update " + text(update.tableName(), update.key()), true, attempt -> items.update(update, attempt));
    }

    private Asked<DeleteItemResponse> asked(DeleteItemRequest delete) {
        return new Asked<>(
                "delete " + text(delete.tableName(), delete.key()), true, attempt -> items.delete(delete, attempt));
    }

    private Asked<GetItemResponse> asked(GetItemRequest get) {
        return new Asked<>("get " + text(get.tableName(), get.key()), false, attempt -> items.get(get));
    }

    private Asked<ScanResponse> asked(ScanRequest scan) {
        return new Asked<>("scan " + scan.tableName(), false, attempt -> items.scan(scan));
    }

    private Asked<BatchWriteItemResponse> asked(BatchWriteItemRequest batch) {
        String puts = batch.requestItems().values().stream()
                .flatMap(writes -> writes.stream())
                .map(write -> write.putRequest() == null
                        ? "-" + write.deleteRequest().key().get("id").s()
                        : text(write.putRequest().item()))
                .collect(Collectors.joining(", "));
        return new Asked<>("batch " + puts, true, attempt -> items.write(batch));
    }

    private Asked<TransactWriteItemsResponse> asked(TransactWriteItemsRequest transaction) {
        String actions = transaction.transactItems().stream()
                .map(ScheduledDynamoDb::text)
                .collect(Collectors.joining(", "));
        return new Asked<>("transaction " + actions, true, attempt -> items.transact(transaction, attempt));
    }

    private static String text(TransactWriteItem action) {
        return action.put() != null
                ? text(action.put().item())
                : action.update() != null
                        ? text(action.update().tableName(), action.update().key())
                        : "-"
                                + text(
                                        action.delete().tableName(),
                                        action.delete().key());
    }

    private static String text(Map<String, AttributeValue> item) {
        return item.get("id").s() + "=" + item.get("label").s();
    }

    private static String text(String table, Map<String, AttributeValue> key) {
        return table + "/" + key.get("id").s();
    }

    private <R> CompletableFuture<R> call(Asked<R> asked) {
        return schedule.call(ScheduledService.DYNAMO_DB, asked.name(), asked.writes(), asked.work());
    }

    private <R> R now(Asked<R> asked) {
        return schedule.now(ScheduledService.DYNAMO_DB, asked.name(), asked.writes(), asked.work());
    }

    DynamoDbAsyncClient asyncClient() {
        return new Async();
    }

    DynamoDbClient client() {
        return new Blocking();
    }

    private final class Async implements DynamoDbAsyncClient {
        @Override
        public CompletableFuture<PutItemResponse> putItem(PutItemRequest put) {
            return call(asked(put));
        }

        @Override
        public CompletableFuture<UpdateItemResponse> updateItem(UpdateItemRequest update) {
            return call(asked(update));
        }

        @Override
        public CompletableFuture<DeleteItemResponse> deleteItem(DeleteItemRequest delete) {
            return call(asked(delete));
        }

        @Override
        public CompletableFuture<GetItemResponse> getItem(GetItemRequest get) {
            return call(asked(get));
        }

        @Override
        public CompletableFuture<ScanResponse> scan(ScanRequest scan) {
            return call(asked(scan));
        }

        @Override
        public CompletableFuture<BatchWriteItemResponse> batchWriteItem(BatchWriteItemRequest batch) {
            return call(asked(batch));
        }

        @Override
        public CompletableFuture<TransactWriteItemsResponse> transactWriteItems(TransactWriteItemsRequest transaction) {
            return call(asked(transaction));
        }

        @Override
        public String serviceName() {
            return "dynamodb";
        }

        @Override
        public void close() {}
    }

    private final class Blocking implements DynamoDbClient {
        @Override
        public PutItemResponse putItem(PutItemRequest put) {
            return now(asked(put));
        }

        @Override
        public UpdateItemResponse updateItem(UpdateItemRequest update) {
            return now(asked(update));
        }

        @Override
        public DeleteItemResponse deleteItem(DeleteItemRequest delete) {
            return now(asked(delete));
        }

        @Override
        public GetItemResponse getItem(GetItemRequest get) {
            return now(asked(get));
        }

        @Override
        public ScanResponse scan(ScanRequest scan) {
            return now(asked(scan));
        }

        @Override
        public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest batch) {
            return now(asked(batch));
        }

        @Override
        public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest transaction) {
            return now(asked(transaction));
        }

        @Override
        public String serviceName() {
            return "dynamodb";
        }

        @Override
        public void close() {}
    }
}
