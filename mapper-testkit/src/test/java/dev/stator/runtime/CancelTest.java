package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** A future that is cancelled ends the call of the SDK that it waits for. */
class CancelTest {
    private final Pending client = new Pending();

    private TicketTable tickets(boolean createMissingTables) {
        return new TicketTable(Stator.builder()
                .asyncClient(client)
                .createMissingTables(createMissingTables)
                .build());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCancelledCallIsCancelledInTheSdk(boolean createMissingTables) {
        TicketTable tickets = tickets(createMissingTables);
        tickets.async().get("b1", "t1").cancel(true);
        tickets.async().attempt().get("b1", "t1").cancel(true);
        assertThat(client.gets).hasSize(2).allMatch(CompletableFuture::isCancelled);
    }

    @Test
    void aCancelledCallIsCancelledWhenItIsRepeatedAfterTheTableWasCreated() {
        CompletableFuture<?> call = tickets(true).async().get("b1", "t1");
        client.gets.get(0).completeExceptionally(missing());
        client.creations.get(0).complete(CreateTableResponse.builder().build());
        assertThat(client.gets).hasSize(2);
        call.cancel(true);
        assertThat(client.gets.get(1)).isCancelled();
    }

    @Test
    void aCancelledCallLeavesTheCreationOfItsTableToTheOthers() {
        TicketTable tickets = tickets(true);
        CompletableFuture<?> cancelled = tickets.async().get("b1", "t1");
        CompletableFuture<?> other = tickets.async().get("b1", "t2");
        client.gets.forEach(get -> get.completeExceptionally(missing()));
        cancelled.cancel(true);
        assertThat(client.creations).hasSize(1).noneMatch(CompletableFuture::isCancelled);
        client.creations.get(0).complete(CreateTableResponse.builder().build());
        assertThat(client.gets)
                .as("the call that was cancelled is not repeated")
                .hasSize(3);
        assertThat(other).isNotDone();
    }

    @Test
    void aCancelledListReadsNoMore() {
        CompletableFuture<List<Ticket>> list = tickets(true).async().scan().list();
        client.scans
                .get(0)
                .complete(ScanResponse.builder()
                        .items(List.of())
                        .scannedCount(0)
                        .lastEvaluatedKey(Map.of("board", AttributeValue.fromS("b1"), "id", AttributeValue.fromS("t1")))
                        .build());
        assertThat(client.scans).hasSize(2);
        list.cancel(true);
        assertThat(client.scans.get(1)).isCancelled();
        assertThat(client.scans).hasSize(2);
    }

    private static ResourceNotFoundException missing() {
        return ResourceNotFoundException.builder()
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("ResourceNotFoundException")
                        .build())
                .statusCode(400)
                .build();
    }
}
