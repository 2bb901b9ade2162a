package dev.stator.benchmarks.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.benchmarks.calls.Calls.Library;
import org.junit.jupiter.api.Test;

/** Both libraries read the same, so that their times can be compared. */
class CallsTest {
    private final Calls stator = Calls.of(Library.STATOR);
    private final Calls enhanced = Calls.of(Library.ENHANCED);

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
