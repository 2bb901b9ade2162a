package dev.stator.contract.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;

/** A put that is cancelled between or during its two requests. */
class CancelledPutTest {
    private final Puts client = new Puts();

    private CompletableFuture<Note> put(boolean createMissingTables) {
        return new NoteTable(Stator.builder()
                        .asyncClient(client)
                        .createMissingTables(createMissingTables)
                        .build())
                .async()
                .put(Note.of("second"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itsFirstRequestIsCancelled(boolean createMissingTables) {
        CompletableFuture<Note> put = put(createMissingTables);
        put.cancel(true);
        assertThat(client.puts).singleElement().matches(CompletableFuture::isCancelled);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itsSecondRequestIsCancelled(boolean createMissingTables) {
        CompletableFuture<Note> put = put(createMissingTables);
        client.puts.get(0).completeExceptionally(found());
        assertThat(client.puts).hasSize(2);
        put.cancel(true);
        assertThat(client.puts.get(1)).isCancelled();
    }

    @Test
    void itsSecondRequestIsNotMadeAnyMore() {
        CompletableFuture<Note> put = put(false);
        CompletableFuture<PutItemResponse> first = client.puts.get(0);
        put.cancel(true);
        first.completeExceptionally(found());
        assertThat(client.puts).hasSize(1);
    }

    private static ConditionalCheckFailedException found() {
        return ConditionalCheckFailedException.builder()
                .item(Map.of("created", AttributeValue.fromS("2040-01-02T03:04:05.123456789Z")))
                .build();
    }

    /** A client whose puts end when the test says so. */
    private static final class Puts implements DynamoDbAsyncClient {
        private final List<CompletableFuture<PutItemResponse>> puts = new CopyOnWriteArrayList<>();

        @Override
        public CompletableFuture<PutItemResponse> putItem(PutItemRequest request) {
            CompletableFuture<PutItemResponse> put = new CompletableFuture<>();
            puts.add(put);
            return put;
        }

        @Override
        public String serviceName() {
            return "dynamodb";
        }

        @Override
        public void close() {}
    }
}
