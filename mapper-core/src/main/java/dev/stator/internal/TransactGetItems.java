package dev.stator.internal;

import dev.stator.schema.Key;
import dev.stator.schema.Schema;
import dev.stator.schema.TableSchema;
import dev.stator.wire.DirectRead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;

/** Reads some items as they are at one moment; gives one for each key, or none, in the order of the keys. */
public final class TransactGetItems
        extends TransactionOperation<TransactGetItemsRequest, TransactGetItemsResponse, List<Optional<?>>> {
    /**
     * One key to look up.
     *
     * @param target the table
     * @param key of the item
     */
    public record Get<T>(Target<T> target, Key<T> key) {
        /** Which item it is. */
        public ItemKey id() {
            return ItemKey.of(target.tableName(), target.schema(), key.attributes());
        }

        private Optional<T> read(Map<String, AttributeValue> item) {
            return item.isEmpty()
                    ? Optional.empty()
                    : Optional.of(target.schema().fromItem(item));
        }
    }

    private final List<Get<?>> gets;
    private @Nullable DirectTransaction direct;

    /** Each item once, which DynamoDB requires. */
    private final Map<ItemKey, Get<?>> asked = new LinkedHashMap<>();

    /** @throws dev.stator.error.InvalidRequestException if there are too many */
    public TransactGetItems(Targets targets, List<Get<?>> gets) {
        super(targets);
        this.gets = gets;
        gets.forEach(get -> asked.putIfAbsent(get.id(), get));
        requireAtMost(asked.size());
    }

    @Override
    String action() {
        return "transaction get";
    }

    @Override
    List<TableSchema<?>> typesOf(ItemKey item) {
        return gets.stream()
                .filter(get -> get.id().equals(item))
                .<TableSchema<?>>map(get -> get.target().schema())
                .distinct()
                .toList();
    }

    @Override
    boolean writes() {
        return false;
    }

    @Override
    Action action(int index) {
        Get<?> get = gets.get(index);
        return new Action(
                get.target(),
                "get",
                get.key().text(),
                "the condition failed",
                "refused as invalid; the cause has the reason",
                null);
    }

    /** An item that is asked for as two types is read for each of them, which needs its attributes. */
    @Override
    void readDirectly() {
        if (gets.stream().allMatch(this::isOfOneType)) {
            direct = new DirectTransaction(asked.values().stream()
                    .<Schema<?>>map(get -> get.target().schema())
                    .toList());
        }
    }

    private boolean isOfOneType(Get<?> get) {
        Get<?> first = asked.get(get.id());
        return first != null && first.target().schema() == get.target().schema();
    }

    @Override
    @Nullable
    DirectRead<?> direct() {
        return direct;
    }

    @Override
    TransactGetItemsRequest request() {
        List<TransactGetItem> items = new ArrayList<>();
        for (Get<?> get : asked.values()) {
            items.add(TransactGetItem.builder()
                    .get(asked -> asked.tableName(get.target().tableName())
                            .key(get.key().attributes()))
                    .build());
        }
        return TransactGetItemsRequest.builder()
                .transactItems(items)
                .overrideConfiguration(targets.options())
                .build();
    }

    @Override
    TransactGetItemsResponse send(DynamoDbClient client, TransactGetItemsRequest request) {
        return client.transactGetItems(request);
    }

    @Override
    CompletableFuture<TransactGetItemsResponse> send(DynamoDbAsyncClient client, TransactGetItemsRequest request) {
        return client.transactGetItems(request);
    }

    /** Answers come in the order of what was asked; a key that was given twice has the one answer twice. */
    @Override
    <E> List<E> byCall(List<E> answers) {
        if (answers.size() != asked.size()) {
            return answers; // a cancellation without reasons
        }
        Map<ItemKey, E> byKey = new HashMap<>();
        int index = 0;
        for (ItemKey id : asked.keySet()) {
            byKey.put(id, answers.get(index++));
        }
        return gets.stream().map(get -> byKey.get(get.id())).toList();
    }

    @Override
    List<Optional<?>> result(TransactGetItemsResponse answer) {
        List<Optional<?>> read = direct == null ? null : direct.value(answer);
        if (read != null) {
            return byCall(read);
        }
        List<ItemResponse> answers = byCall(answer.responses());
        List<Optional<?>> items = new ArrayList<>(gets.size());
        for (int i = 0; i < gets.size(); i++) {
            items.add(gets.get(i).read(answers.get(i).item()));
        }
        return items;
    }
}
