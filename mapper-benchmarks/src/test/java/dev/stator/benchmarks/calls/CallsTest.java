package dev.stator.benchmarks.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.benchmarks.calls.Calls.Library;
import dev.stator.benchmarks.entity.Order;
import dev.stator.benchmarks.entity.OrderSchema;
import org.junit.jupiter.api.Test;

/** All read the same, so that their times can be compared. */
class CallsTest {
    private final Calls stator = Calls.of(Library.STATOR);
    private final Calls enhanced = Calls.of(Library.ENHANCED);
    private final Calls lowLevel = Calls.of(Library.LOW_LEVEL);

    @Test
    void allGetTheSameOrder() {
        assertThat(stator.get()).usingRecursiveComparison().isEqualTo(enhanced.get());
        assertThat(lowLevel.get()).isEqualTo(OrderSchema.INSTANCE.toItem((Order) stator.get()));
    }

    @Test
    void theSdksClientReadsThePageThatTheOthersMap() {
        assertThat(lowLevel.query())
                .isEqualTo(stator.query().stream()
                        .map(order -> OrderSchema.INSTANCE.toItem((Order) order))
                        .toList());
        assertThat(lowLevel.batchGet()).hasSize(100);
        assertThat(lowLevel.update()).isEqualTo(OrderSchema.INSTANCE.toItem((Order) stator.update()));
    }

    @Test
    void allWriteTheSameBatch() {
        assertThat(stator.batchWrite()).isEqualTo(enhanced.batchWrite());
        assertThat(lowLevel.batchWrite()).isNotNull();
    }

    @Test
    void bothQueryTheSameOrders() {
        assertThat(stator.query()).hasSize(100);
        assertThat(stator.query()).usingRecursiveComparison().isEqualTo(enhanced.query());
    }

    @Test
    void bothGetTheUpdatedOrder() {
        assertThat(stator.update()).usingRecursiveComparison().isEqualTo(enhanced.update());
    }

    @Test
    void bothGetTheSameBatch() {
        assertThat(stator.batchGet()).hasSize(100);
        assertThat(stator.batchGet()).usingRecursiveComparison().isEqualTo(enhanced.batchGet());
    }
}
