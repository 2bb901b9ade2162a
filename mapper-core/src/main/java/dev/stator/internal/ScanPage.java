package dev.stator.internal;

import dev.stator.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** Reads one page of a table. */
public final class ScanPage<T> extends Operation<ScanRequest, ScanResponse, ReadPage<T>> {
    private final Target<T> target;
    private final @Nullable Integer limit;
    private final Map<String, AttributeValue> after;

    /**
     * @param limit how many items DynamoDB may read; null for as many as fit a page
     * @param after the key that the page begins after; empty for the first page
     */
    public ScanPage(Target<T> target, @Nullable Integer limit, Map<String, AttributeValue> after) {
        this.target = target;
        this.limit = limit;
        this.after = after;
    }

    @Override
    String verb() {
        return "scan";
    }

    @Override
    String table() {
        return target.schema().tableName();
    }

    @Override
    boolean writes() {
        return false;
    }

    @Override
    List<TableSchema<T>> needs() {
        return List.of(target.schema());
    }

    @Override
    ScanRequest request() {
        return ScanRequest.builder()
                .tableName(target.tableName())
                .limit(limit)
                .consistentRead(target.consistent() ? true : null)
                .exclusiveStartKey(after.isEmpty() ? null : after)
                .overrideConfiguration(target.options())
                .build();
    }

    @Override
    ScanResponse send(DynamoDbClient client, ScanRequest request) {
        return client.scan(request);
    }

    @Override
    CompletableFuture<ScanResponse> send(DynamoDbAsyncClient client, ScanRequest request) {
        return client.scan(request);
    }

    @Override
    ReadPage<T> result(ScanResponse answer) {
        List<T> items = new ArrayList<>(answer.items().size());
        for (Map<String, AttributeValue> item : answer.items()) {
            items.add(target.schema().fromItem(item));
        }
        return new ReadPage<>(items, answer.scannedCount(), answer.lastEvaluatedKey());
    }
}
