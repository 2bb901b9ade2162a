package dev.stator.contract.atrest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Items in a map, and what requests do to them, as DynamoDB does it. Every key is the one attribute {@code id}, a page of a scan has one item,
 * and of a batch some writes stay unprocessed.
 */
final class ScheduledItems {
    private final Schedule schedule;
    private final TreeMap<String, Map<String, AttributeValue>> items = new TreeMap<>();
    private final Map<String, List<TransactWriteItem>> tokens = new HashMap<>();

    ScheduledItems(Schedule schedule) {
        this.schedule = schedule;
    }

    /** Every item, by its table and key. */
    Map<String, Map<String, AttributeValue>> all() {
        return items;
    }

    private static String name(String table, Map<String, AttributeValue> key) {
        return table + "/" + key.get("id").s();
    }

    private Map<String, AttributeValue> at(String name) {
        return items.getOrDefault(name, Map.of());
    }

    private void make(ScheduledWrite write) {
        if (write.after().isEmpty()) {
            items.remove(write.name());
        } else {
            items.put(write.name(), write.after());
        }
    }

    /** Makes a write, if its condition holds. */
    private void make(ScheduledWrite write, int attempt) {
        if (!write.holds()) {
            schedule.count("failed conditions", 1);
            throw ConditionalCheckFailedException.builder()
                    .awsErrorDetails(details("ConditionalCheckFailedException"))
                    .item(write.told())
                    .numAttempts(attempt)
                    .build();
        }
        make(write);
    }

    private static AwsErrorDetails details(String code) {
        return AwsErrorDetails.builder()
                .errorCode(code)
                .errorMessage("by the schedule")
                .build();
    }

    PutItemResponse put(PutItemRequest put, int attempt) {
        String name = name(put.tableName(), put.item());
        make(ScheduledWrite.of(name, put, at(name)), attempt);
        return PutItemResponse.builder().build();
    }

    UpdateItemResponse update(UpdateItemRequest update, int attempt) {
        String name = name(update.tableName(), update.key());
        ScheduledWrite write = ScheduledWrite.of(name, update, at(name));
        make(write, attempt);
        return UpdateItemResponse.builder()
                .attributes(update.returnValues() == ReturnValue.ALL_NEW ? write.after() : null)
                .build();
    }

    DeleteItemResponse delete(DeleteItemRequest delete, int attempt) {
        String name = name(delete.tableName(), delete.key());
        ScheduledWrite write = ScheduledWrite.of(name, delete, at(name));
        make(write, attempt);
        return DeleteItemResponse.builder()
                .attributes(delete.returnValues() == ReturnValue.ALL_OLD ? write.before() : null)
                .build();
    }

    GetItemResponse get(GetItemRequest get) {
        return GetItemResponse.builder()
                .item(items.get(name(get.tableName(), get.key())))
                .build();
    }

    ScanResponse scan(ScanRequest scan) {
        String table = scan.tableName() + "/";
        String after = scan.hasExclusiveStartKey() ? name(scan.tableName(), scan.exclusiveStartKey()) : table;
        Map.Entry<String, Map<String, AttributeValue>> next = items.higherEntry(after);
        if (next == null || !next.getKey().startsWith(table)) {
            return ScanResponse.builder().count(0).scannedCount(0).build();
        }
        return ScanResponse.builder()
                .items(List.of(next.getValue()))
                .count(1)
                .scannedCount(1)
                .lastEvaluatedKey(Map.of("id", next.getValue().get("id")))
                .build();
    }

    /** Makes some of the writes, or all; the others are in the answer. */
    BatchWriteItemResponse write(BatchWriteItemRequest batch) {
        Map<String, List<WriteRequest>> left = new TreeMap<>();
        batch.requestItems().forEach((table, writes) -> {
            for (WriteRequest write : writes) {
                if (!schedule.isCalm() && schedule.random().nextInt(3) == 0) {
                    schedule.count("unprocessed writes", 1);
                    left.computeIfAbsent(table, first -> new ArrayList<>()).add(write);
                } else if (write.putRequest() == null) {
                    items.remove(name(table, write.deleteRequest().key()));
                } else {
                    items.put(
                            name(table, write.putRequest().item()),
                            write.putRequest().item());
                }
            }
        });
        return BatchWriteItemResponse.builder().unprocessedItems(left).build();
    }

    /** Makes all writes, or none; a second time with the same token it makes none, and succeeds. */
    TransactWriteItemsResponse transact(TransactWriteItemsRequest transaction, int attempt) {
        List<TransactWriteItem> before = tokens.get(transaction.clientRequestToken());
        if (before != null) {
            schedule.count("transactions known by their token", 1);
            if (!before.equals(transaction.transactItems())) {
                schedule.count("tokens of another transaction", 1);
                throw IdempotentParameterMismatchException.builder()
                        .awsErrorDetails(details("IdempotentParameterMismatchException"))
                        .numAttempts(attempt)
                        .build();
            }
            return TransactWriteItemsResponse.builder().build();
        }
        List<ScheduledWrite> writes =
                transaction.transactItems().stream().map(this::write).toList();
        requireAll(writes, attempt);
        writes.forEach(this::make);
        tokens.put(transaction.clientRequestToken(), transaction.transactItems());
        return TransactWriteItemsResponse.builder().build();
    }

    private ScheduledWrite write(TransactWriteItem action) {
        if (action.put() != null) {
            String name = name(action.put().tableName(), action.put().item());
            return ScheduledWrite.of(name, action.put(), at(name));
        } else if (action.update() != null) {
            String name = name(action.update().tableName(), action.update().key());
            return ScheduledWrite.of(name, action.update(), at(name));
        }
        String name = name(action.delete().tableName(), action.delete().key());
        return ScheduledWrite.of(name, action.delete(), at(name));
    }

    private void requireAll(List<ScheduledWrite> writes, int attempt) {
        boolean isInConflict = !schedule.isCalm() && schedule.random().nextInt(12) == 0;
        if (isInConflict || !writes.stream().allMatch(ScheduledWrite::holds)) {
            schedule.count("cancelled transactions", 1);
            throw TransactionCanceledException.builder()
                    .awsErrorDetails(details("TransactionCanceledException"))
                    .cancellationReasons(writes.stream()
                            .map(write -> CancellationReason.builder()
                                    .code(
                                            write.holds()
                                                    ? isInConflict ? "TransactionConflict" : "None"
                                                    : "ConditionalCheckFailed")
                                    .item(write.holds() ? null : write.told())
                                    .build())
                            .toList())
                    .numAttempts(attempt)
                    .build();
        }
    }
}
