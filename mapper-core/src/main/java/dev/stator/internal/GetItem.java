package dev.stator.internal;

import dev.stator.item.ItemReader;
import dev.stator.schema.Key;
import dev.stator.wire.DirectRead;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** Reads one item. */
public final class GetItem<T> extends ItemOperation<T, GetItemRequest, GetItemResponse, Optional<T>> {
    private final Key<T> key;
    private @Nullable DirectItem<T> direct;

    public GetItem(Target<T> target, Key<T> key) {
        super(target);
        this.key = Objects.requireNonNull(key, "key");
    }

    @Override
    String verb() {
        return "get";
    }

    @Override
    boolean writes() {
        return false;
    }

    @Override
    Key<T> itemKey() {
        return key;
    }

    @Override
    void readDirectly() {
        direct = new DirectItem<>(target.schema(), null);
    }

    @Override
    boolean readDirectly(StoredForm form) {
        UnaryOperator<ItemReader> opening = form.opening(target.tableName(), key.attributes());
        direct = opening == null ? null : new DirectItem<>(target.schema(), opening);
        return direct != null;
    }

    @Override
    @Nullable
    DirectRead<?> direct() {
        return direct;
    }

    @Override
    GetItemRequest request() {
        return GetItemRequest.builder()
                .tableName(target.tableName())
                .key(key.attributes())
                .consistentRead(target.consistent() ? true : null)
                .overrideConfiguration(target.options())
                .build();
    }

    @Override
    GetItemResponse send(DynamoDbClient client, GetItemRequest request) {
        return client.getItem(request);
    }

    @Override
    CompletableFuture<GetItemResponse> send(DynamoDbAsyncClient client, GetItemRequest request) {
        return client.getItem(request);
    }

    @Override
    Optional<T> result(GetItemResponse answer) {
        Optional<T> read = direct == null ? null : direct.value(answer);
        // An item never is empty: it has at least its key.
        return read == null ? decoded(answer.item()) : read;
    }
}
