package dev.stator.internal;

import dev.stator.error.StatorException;
import dev.stator.schema.TableSchema;
import dev.stator.wire.DirectRead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads the items of one request of a batch. */
public final class BatchGetItem extends TablesOperation<BatchGetItemRequest, BatchGetItemResponse, ReadItems> {
    /**
     * How many keys a request has at most.
     *
     * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html">BatchGetItem</a>
     */
    public static final int MOST_KEYS = 100;

    private final List<AskedKey> keys;
    private final RateLimit limit;
    private final ItemFailures<AnswerPlace> failures = new ItemFailures<>();
    private @Nullable DirectBatch direct;

    /**
     * @param keys of different items, {@link #MOST_KEYS} at most
     * @param limit under which it is called
     */
    public BatchGetItem(Targets targets, List<AskedKey> keys, RateLimit limit) {
        super(targets);
        this.keys = keys;
        this.limit = limit;
    }

    @Override
    String action() {
        return "batch get";
    }

    @Override
    List<TableSchema<?>> typesOf(ItemKey item) {
        for (AskedKey key : keys) {
            if (key.id().equals(item)) {
                return key.types();
            }
        }
        throw new IllegalStateException(verb() + ": an item that is not of it");
    }

    @Override
    boolean writes() {
        return false;
    }

    /** Two types of one table are told apart by who asked for the key, which is known only once it is read. */
    @Override
    void readDirectly() {
        if (targets.haveOneTypeEach()) {
            direct = new DirectBatch(targets);
        }
    }

    @Override
    @Nullable
    DirectRead<?> direct() {
        return direct;
    }

    @Override
    ItemFailures<AnswerPlace> failures() {
        return failures;
    }

    @Override
    BatchGetItemRequest request() {
        Map<String, List<Map<String, AttributeValue>>> byTable = new LinkedHashMap<>();
        for (AskedKey key : keys) {
            byTable.computeIfAbsent(key.id().table(), table -> new ArrayList<>())
                    .add(key.attributes());
        }
        Map<String, KeysAndAttributes> asked = new LinkedHashMap<>();
        byTable.forEach((table, attributes) -> asked.put(
                table,
                KeysAndAttributes.builder()
                        .keys(attributes)
                        .consistentRead(targets.isConsistent(table) ? true : null)
                        .build()));
        return BatchGetItemRequest.builder()
                .requestItems(asked)
                .returnConsumedCapacity(limit.returned())
                .overrideConfiguration(targets.options())
                .build();
    }

    @Override
    BatchGetItemResponse send(DynamoDbClient client, BatchGetItemRequest request) {
        return client.batchGetItem(request);
    }

    @Override
    CompletableFuture<BatchGetItemResponse> send(DynamoDbAsyncClient client, BatchGetItemRequest request) {
        return client.batchGetItem(request);
    }

    @Override
    ReadItems result(BatchGetItemResponse answer) {
        Map<ItemKey, BatchedItem> read = direct == null ? null : direct.value(answer);
        Map<ItemKey, BatchedItem> items = read == null ? items(answer) : read;
        Set<ItemKey> unprocessed = new HashSet<>();
        answer.unprocessedKeys()
                .forEach((table, left) -> left.keys().forEach(key -> unprocessed.add(targets.keyOf(table, key))));
        return new ReadItems(items, unprocessed, units(answer.consumedCapacity()));
    }

    private Map<ItemKey, BatchedItem> items(BatchGetItemResponse answer) {
        Map<ItemKey, BatchedItem> items = new HashMap<>();
        answer.responses().forEach((table, found) -> {
            for (int i = 0; i < found.size(); i++) {
                Map<String, AttributeValue> item = found.get(i);
                if (!item.isEmpty()) { // it was not deleted while what it points to was read
                    items.put(targets.keyOf(table, item), item(new AnswerPlace(table, i), item));
                }
            }
        });
        return items;
    }

    private BatchedItem item(AnswerPlace place, Map<String, AttributeValue> item) {
        StatorException failure = failures.at(place);
        return failure == null ? new BatchedItem.Stored(item) : new BatchedItem.Unreadable(failure);
    }
}
