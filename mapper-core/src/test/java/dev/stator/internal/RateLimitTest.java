package dev.stator.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.error.UnreachableException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** Requests wait for what those before them consumed, in a time that only the test moves. */
class RateLimitTest {
    private final ManualTiming timing = new ManualTiming();
    private final RateLimit limit = new RateLimit(10, timing);
    private final Connection connection = new Connection(new Settings(
            null,
            null,
            null,
            null,
            new NoClient(),
            new NoAsyncClient(),
            "",
            Clock.systemUTC(),
            false,
            true,
            List.of(),
            null,
            null,
            List.of()));
    private final BlockingCalls blocking = new BlockingCalls(connection);
    private final AsyncCalls async = new AsyncCalls(connection);

    private void buy(double units) {
        limit.now(blocking, new Purchase(units), bought -> bought);
    }

    private CompletableFuture<Double> order(double units) {
        return limit.call(async, new Purchase(units), bought -> bought);
    }

    @Test
    void aRequestWaitsUntilWhatWasConsumedBeforeItIsPaidBack() {
        buy(5);
        buy(2);
        buy(1);
        assertThat(timing.pauses()).containsExactly(0.5, 0.2);
    }

    @Test
    void aLongPauseIsMadeInPartsOfASecond() {
        buy(25);
        buy(1);
        assertThat(timing.pauses()).containsExactly(1.0, 1.0, 0.5);
    }

    @Test
    void whatIsNotConsumedIsKeptForASecond() {
        timing.pass(0.5);
        buy(5);
        buy(1);
        assertThat(timing.pauses()).isEmpty();
        timing.pass(3600);
        buy(12);
        buy(1);
        assertThat(timing.pauses()).containsExactly(0.2);
    }

    @Test
    void overAnyTimeNoMoreIsConsumedThanTheRateAndOneRequest() {
        for (int i = 0; i < 100; i++) {
            buy(i % 7);
            assertThat(timing.pauses().stream().mapToDouble(pause -> pause).sum() * 10 + 7)
                    .isGreaterThanOrEqualTo(consumedBy(i));
        }
    }

    private static double consumedBy(int last) {
        double sum = 0;
        for (int i = 0; i <= last; i++) {
            sum += i % 7;
        }
        return sum;
    }

    @Test
    void aRequestThatFailsStaysCounted() {
        assertThatThrownBy(() -> buy(-1)).isInstanceOf(IllegalStateException.class);
        buy(1);
        assertThat(timing.pauses()).containsExactly(1.0);
    }

    @Test
    void anInterruptedThreadDoesNotSendAndStaysInterrupted() {
        buy(5);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> buy(1))
                .isInstanceOf(UnreachableException.class)
                .hasMessageContaining("purchase parcels")
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anAsynchronousRequestWaitsWithoutAThread() {
        assertThat(order(5)).isCompletedWithValue(5.0);
        CompletableFuture<Double> second = order(2);
        assertThat(second).isNotDone();
        assertThat(timing.pauses()).containsExactly(0.5);
        timing.pass(0.5);
        timing.runDelayed();
        assertThat(second).isCompletedWithValue(2.0);
    }

    @Test
    void aCancelledRequestIsNotSent() {
        order(5);
        CompletableFuture<Double> second = order(2);
        second.cancel(true);
        timing.pass(0.5);
        timing.runDelayed();
        assertThat(order(1)).isCompletedWithValue(1.0);
    }

    @Test
    void anAsynchronousFailureIsInTheFutureAsItIs() {
        assertThat(order(-1).handle((bought, failure) -> failure))
                .isCompletedWithValueMatching(failure -> failure instanceof IllegalStateException);
    }

    @Test
    void requestsThatBeginTogetherDoNotAllFindTheSameBalance() {
        RateLimit slow = new RateLimit(10, timing);
        CompletableFuture<Double> pending = new CompletableFuture<>();
        CompletableFuture<Double> first = slow.call(async, new Purchase(1, pending), bought -> bought);
        CompletableFuture<Double> second = slow.call(async, new Purchase(1, pending), bought -> bought);
        assertThat(timing.pauses()).as("the second waits for the first").containsExactly(1.0);
        pending.complete(1.0);
        assertThat(first).isCompletedWithValue(1.0);
        timing.pass(1);
        timing.runDelayed();
        assertThat(second).isCompletedWithValue(1.0);
    }

    @Test
    void withoutALimitNothingIsAskedForAndNothingWaits() {
        RateLimit.NONE.now(blocking, new Purchase(1_000_000), bought -> bought);
        assertThat(RateLimit.NONE.returned()).isNull();
        assertThat(limit.returned()).isEqualTo(ReturnConsumedCapacity.TOTAL);
        assertThat(limit).hasToString("10.0 capacity units per second");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aLimitIsANumberGreaterThanZero(double units) {
        assertThatThrownBy(() -> RateLimit.perSecond(units))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rateLimit");
    }

    private static final class NoClient implements DynamoDbClient {
        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }

    private static final class NoAsyncClient implements DynamoDbAsyncClient {
        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
