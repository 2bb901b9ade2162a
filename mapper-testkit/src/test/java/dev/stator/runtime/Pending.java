package dev.stator.runtime;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/** A client whose calls end when the test says so. */
final class Pending implements DynamoDbAsyncClient {
    final List<CompletableFuture<GetItemResponse>> gets = new CopyOnWriteArrayList<>();
    final List<CompletableFuture<ScanResponse>> scans = new CopyOnWriteArrayList<>();
    final List<CompletableFuture<CreateTableResponse>> creations = new CopyOnWriteArrayList<>();

    @Override
    public CompletableFuture<GetItemResponse> getItem(GetItemRequest request) {
        return added(gets);
    }

    @Override
    public CompletableFuture<ScanResponse> scan(ScanRequest request) {
        return added(scans);
    }

    @Override
    public CompletableFuture<CreateTableResponse> createTable(CreateTableRequest request) {
        return added(creations);
    }

    /** Every table is ready. */
    @Override
    public CompletableFuture<DescribeTableResponse> describeTable(DescribeTableRequest request) {
        return CompletableFuture.completedFuture(DescribeTableResponse.builder()
                .table(TableDescription.builder()
                        .tableStatus(TableStatus.ACTIVE)
                        .build())
                .build());
    }

    private static <A> CompletableFuture<A> added(List<CompletableFuture<A>> calls) {
        CompletableFuture<A> call = new CompletableFuture<>();
        calls.add(call);
        return call;
    }

    @Override
    public String serviceName() {
        return "dynamodb";
    }

    @Override
    public void close() {}
}
