package dev.stator.internal;

import dev.stator.schema.TableSchema;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** Reads a page of whole items as they are stored, those of all tenants, as they are now. */
final class ScanStored extends TableOperation<ScanRequest, ScanResponse, StoredPage> {
    private final Segment segment;
    private final Map<String, AttributeValue> after;
    private final RateLimit limit;

    ScanStored(
            Connection connection,
            TableSchema<?> schema,
            Segment segment,
            Map<String, AttributeValue> after,
            RateLimit limit) {
        super(connection, schema);
        this.segment = segment;
        this.after = after;
        this.limit = limit;
    }

    @Override
    String verb() {
        return "scan";
    }

    @Override
    boolean writes() {
        return false;
    }

    @Override
    ScanRequest request() {
        return ScanRequest.builder()
                .tableName(tableName())
                .consistentRead(true)
                .segment(segment.isWhole() ? null : segment.number())
                .totalSegments(segment.isWhole() ? null : segment.total())
                .exclusiveStartKey(after.isEmpty() ? null : after)
                .returnConsumedCapacity(limit.returned())
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
    StoredPage result(ScanResponse answer) {
        return new StoredPage(
                answer.items(),
                answer.hasLastEvaluatedKey() ? answer.lastEvaluatedKey() : Map.of(),
                RateLimit.units(answer.consumedCapacity()));
    }
}
