package dev.stator.internal;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTablesResponse;

/** Lists a page of the names of all tables. */
final class ListTables extends Operation<ListTablesRequest, ListTablesResponse, ListTablesResponse> {
    private final @Nullable String after;

    /** @param after the name that the page begins after; null for the first page */
    ListTables(@Nullable String after) {
        this.after = after;
    }

    @Override
    String verb() {
        return "list tables";
    }

    @Override
    @Nullable
    String table() {
        return null;
    }

    @Override
    boolean writes() {
        return false;
    }

    @Override
    ListTablesRequest request() {
        return ListTablesRequest.builder().exclusiveStartTableName(after).build();
    }

    @Override
    ListTablesResponse send(DynamoDbClient client, ListTablesRequest request) {
        return client.listTables(request);
    }

    @Override
    CompletableFuture<ListTablesResponse> send(DynamoDbAsyncClient client, ListTablesRequest request) {
        return client.listTables(request);
    }

    @Override
    ListTablesResponse result(ListTablesResponse answer) {
        return answer;
    }
}
