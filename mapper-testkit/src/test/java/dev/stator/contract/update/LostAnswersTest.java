package dev.stator.contract.update;

import static dev.stator.contract.update.PlayerTable.NAME;
import static dev.stator.contract.update.PlayerTable.SCORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.UnreachableException;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Updates and deletions that are made although their answer never arrives, and what the SDK's next attempt does to them. */
@ExtendWith(StatorExtension.class)
class LostAnswersTest {
    private static final Set<Class<?>> WRITES = Set.of(UpdateItemRequest.class, DeleteItemRequest.class);

    private final Stator stator;
    private final LocalDynamoDb server;
    private final PlayerTable players;

    LostAnswersTest(Stator stator, LocalDynamoDb server) {
        this.stator = stator;
        this.server = server;
        this.players = new PlayerTable(stator);
    }

    @BeforeEach
    void store() {
        players.put(Player.of(1));
    }

    @Test
    void whatWasMadeWithoutAnAnswerIsUnknown() {
        try (Stator lossy = losing(1, 1)) {
            UnreachableException e = catchThrowableOfType(
                    UnreachableException.class,
                    () -> new PlayerTable(lossy).update("c1", 1).add(SCORE, 1L).run());
            assertThat(e)
                    .hasMessage("update players[club=c1, number=1]: no usable answer from DynamoDB; whether it was"
                            + " written is unknown");
        }
        assertThat(players.get("c1", 1).orElseThrow().score()).isEqualTo(11);
    }

    @Test
    void anIncrementThatIsRepeatedCountsTwice() {
        try (Stator lossy = losing(1, 2)) {
            Player updated =
                    new PlayerTable(lossy).update("c1", 1).add(SCORE, 1L).returnNew();
            assertThat(updated.score()).isEqualTo(12);
        }
    }

    @Test
    void aValueThatIsSetAgainIsTheSame() {
        try (Stator lossy = losing(1, 2)) {
            assertThat(new PlayerTable(lossy)
                            .update("c1", 1)
                            .set(SCORE, 1L)
                            .returnNew()
                            .score())
                    .isEqualTo(1);
        }
    }

    @Test
    void aConditionThatTheFirstAttemptMadeUntrueFailsWithWhatThatWrote() {
        try (Stator lossy = losing(1, 2)) {
            ConditionFailedException e = catchThrowableOfType(
                    ConditionFailedException.class,
                    () -> new PlayerTable(lossy)
                            .update("c1", 1)
                            .set(NAME, "Bob")
                            .when(NAME.eq("Ada"))
                            .run());
            assertThat(e.item(Player.class).map(Player::name)).contains("Bob");
        }
    }

    @Test
    void ofADeletionThatIsRepeatedTheItemIsNotGiven() {
        try (Stator lossy = losing(1, 2)) {
            assertThat(new PlayerTable(lossy).delete("c1", 1)).isEmpty();
        }
        assertThat(players.get("c1", 1)).isEmpty();
    }

    @Test
    void ofAnUpdateThatIsRepeatedTheOldItemIsWhatTheFirstAttemptWrote() {
        try (Stator lossy = losing(1, 2)) {
            assertThat(new PlayerTable(lossy)
                            .update("c1", 1)
                            .set(NAME, "Bob")
                            .returnOld()
                            .map(Player::name))
                    .contains("Bob");
        }
    }

    /** A connection to the same tables on which the answers to the first {@code lost} attempts at an update or a deletion are lost. */
    private Stator losing(int lost, int attempts) {
        AtomicInteger left = new AtomicInteger(lost);
        return server.stator()
                .tablePrefix(stator.tablePrefix())
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .retryStrategy(StandardRetryStrategy.builder()
                                .maxAttempts(attempts)
                                .backoffStrategy(BackoffStrategy.retryImmediately())
                                .throttlingBackoffStrategy(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofNanos(1)))
                                .build())
                        .addExecutionInterceptor(new ExecutionInterceptor() {
                            @Override
                            public void afterTransmission(
                                    Context.AfterTransmission context, ExecutionAttributes attributes) {
                                if (WRITES.contains(context.request().getClass()) && left.getAndDecrement() > 0) {
                                    throw SdkClientException.create("lost", new IOException("lost"));
                                }
                            }
                        })
                        .build())
                .build();
    }
}
