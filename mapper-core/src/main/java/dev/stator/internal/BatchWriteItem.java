package dev.stator.internal;

import dev.stator.error.StatorException;
import dev.stator.schema.TableSchema;
import dev.stator.wire.DirectWrites;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Makes the puts and deletes of one request of a batch; gives those that were not made. */
public final class BatchWriteItem extends TablesOperation<BatchWriteItemRequest, BatchWriteItemResponse, WrittenItems> {
    /**
     * How many puts and deletes a request has at most.
     *
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html">BatchWriteItem</a>
     */
    public static final int MOST_WRITES = 25;

    /** How long a request is at most, in bytes of its JSON: 16 MB by the same page, read as the lesser of its two meanings. */
    public static final long LONGEST_REQUEST = 16_000_000;

    private final List<BatchedWrite<?>> writes;
    private final RateLimit limit;
    private boolean isDirect;

    /**
     * @param writes of different items, {@link #MOST_WRITES} at most
     * @param limit under which it is called
     */
    public BatchWriteItem(Targets targets, List<BatchedWrite<?>> writes, RateLimit limit) {
        super(targets);
        this.writes = writes;
        this.limit = limit;
    }

    @Override
    String action() {
        return "batch write";
    }

    @Override
    List<TableSchema<?>> typesOf(ItemKey item) {
        for (BatchedWrite<?> write : writes) {
            if (write.id().equals(item)) {
                return List.of(write.target().schema());
            }
        }
        throw new IllegalStateException(verb() + ": an item that is not of it");
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    void writeDirectly() {
        isDirect = true;
    }

    @Override
    BatchWriteItemRequest request() {
        Map<String, List<WriteRequest>> byTable = new LinkedHashMap<>();
        for (BatchedWrite<?> write : writes) {
            byTable.computeIfAbsent(write.id().table(), table -> new ArrayList<>())
                    .add(write.request());
        }
        return BatchWriteItemRequest.builder()
                .requestItems(byTable)
                .returnConsumedCapacity(limit.returned())
                .overrideConfiguration(targets.options())
                .build();
    }

    /** Those to be written directly. */
    private int puts() {
        if (!isDirect) {
            return 0;
        }
        int puts = 0;
        for (BatchedWrite<?> write : writes) {
            puts += write.item() == null ? 0 : 1;
        }
        return puts;
    }

    /** DynamoDB refuses the whole request for one item that is too large, and does not say which. */
    @Override
    @Nullable
    StatorException refused(BatchWriteItemRequest request, AwsServiceException refusal) {
        if (!Failures.code(refusal).equals("ValidationException")) {
            return null;
        }
        for (BatchedWrite<?> write : writes) {
            if (write.item() != null) {
                StatorException tooLarge = TooLarge.check(
                        action(), write.key(), write.request().putRequest().item(), refusal);
                if (tooLarge != null) {
                    return tooLarge;
                }
            }
        }
        return null;
    }

    @Override
    BatchWriteItemResponse send(DynamoDbClient client, BatchWriteItemRequest request) {
        return DirectWrites.during(request, puts(), () -> client.batchWriteItem(request));
    }

    @Override
    CompletableFuture<BatchWriteItemResponse> send(DynamoDbAsyncClient client, BatchWriteItemRequest request) {
        return DirectWrites.during(request, puts(), () -> client.batchWriteItem(request));
    }

    @Override
    WrittenItems result(BatchWriteItemResponse answer) {
        Set<ItemKey> unprocessed = new HashSet<>();
        answer.unprocessedItems().forEach((table, left) -> {
            for (WriteRequest write : left) {
                unprocessed.add(targets.keyOf(
                        table,
                        write.putRequest() == null
                                ? write.deleteRequest().key()
                                : write.putRequest().item()));
            }
        });
        return new WrittenItems(unprocessed, units(answer.consumedCapacity()));
    }
}
