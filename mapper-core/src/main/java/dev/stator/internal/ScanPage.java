package dev.stator.internal;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** Reads one page of a table or an index. */
final class ScanPage<T, R> extends PageOperation<T, ScanRequest, ScanResponse, R> {
    private final Segment segment;

    ScanPage(
            Reading<T, R> reading,
            @Nullable Integer pageSize,
            @Nullable Integer wanted,
            PageStart start,
            Segment segment,
            boolean leavesOut) {
        super(reading, pageSize, wanted, start, leavesOut);
        this.segment = segment;
    }

    @Override
    String verb() {
        return "scan";
    }

    @Override
    ScanRequest request() {
        Expressions expressions = new Expressions(this);
        return ScanRequest.builder()
                .tableName(reading.target().tableName())
                .indexName(reading.indexName())
                .filterExpression(expressions.filter(reading))
                .projectionExpression(expressions.projection(reading))
                .expressionAttributeNames(expressions.names())
                .expressionAttributeValues(expressions.values())
                .select(select())
                .segment(segment.isWhole() ? null : segment.number())
                .totalSegments(segment.isWhole() ? null : segment.total())
                .limit(limit())
                .consistentRead(reading.consistentRead())
                .exclusiveStartKey(startKey())
                .returnConsumedCapacity(reading.rateLimit().returned())
                .overrideConfiguration(options())
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
    ReadPage<R> result(ScanResponse answer) {
        return result(answer, answer);
    }

    @Override
    ReadPage<R> result(ScanResponse answer, ScanResponse stored) {
        return page(
                answer,
                answer.items(),
                stored.items(),
                answer.count(),
                answer.scannedCount(),
                answer.lastEvaluatedKey(),
                answer.consumedCapacity());
    }
}
