package dev.stator.internal;

import dev.stator.expression.Partial;
import dev.stator.expression.ProjectedPaths;
import dev.stator.expression.StoredAttribute;
import dev.stator.schema.Key;
import dev.stator.schema.TableSchema;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** Reads some attributes of one item, those of its key among them. */
public final class GetPartial<T> extends ItemOperation<T, GetItemRequest, GetItemResponse, Optional<Partial<T>>> {
    private final Key<T> key;
    private final ProjectedPaths paths;

    public GetPartial(Target<T> target, Key<T> key, List<StoredAttribute<? extends T, ?>> attributes) {
        super(target);
        this.key = Objects.requireNonNull(key, "key");
        TableSchema<T> schema = target.schema();
        ProjectedPaths asked = ProjectedPaths.ofKey(
                schema,
                Stream.concat(Stream.of(schema.hashKey()), schema.rangeKey().stream())
                        .toList());
        for (StoredAttribute<? extends T, ?> attribute : attributes) {
            asked = asked.and(attribute);
        }
        this.paths = asked;
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
    GetItemRequest request() {
        Expressions expressions = new Expressions(this);
        return GetItemRequest.builder()
                .tableName(target.tableName())
                .key(key.attributes())
                .projectionExpression(expressions.projection(paths))
                .expressionAttributeNames(expressions.names())
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
    Optional<Partial<T>> result(GetItemResponse answer) {
        // An item never is empty, whatever was asked for: its key always is.
        return answer.item().isEmpty() ? Optional.empty() : Optional.of(new Partial<>(paths.asList(), answer.item()));
    }
}
