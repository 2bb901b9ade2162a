package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.InvalidTokenException;
import dev.stator.query.Page;
import dev.stator.query.Scan;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The samples of scans.md about parallel scans. */
@ExtendWith(StatorExtension.class)
class ParallelScansTest {
    private static final int ORDERS = 40;

    private OrderTable orders;

    @BeforeEach
    void manyOrders(Stator stator) {
        orders = new OrderTable(stator);
        for (int i = 0; i < ORDERS; i++) {
            orders.put(Orders.order("c" + i, "o" + i));
        }
    }

    @Test
    void segmentsAreReadSideBySide() {
        // sample: segments
        try (Stream<Order> stream = orders.scan().segments(8).stream()) {
            stream.forEach(order -> assertThat(order.customerId()).startsWith("c"));
        }
        List<Order> all = orders.scan().segments(8).list(); // no order
        long number = orders.scan().segments(8).count();
        // end
        assertThat(all).hasSize(ORDERS);
        assertThat(number).isEqualTo(ORDERS);
    }

    @Test
    void segmentsOfAPublisher() {
        Queue<Order> seen = new ConcurrentLinkedQueue<>();
        // sample: segments-async
        orders.async().scan().segments(8).publisher().subscribe(seen::add).join();
        // end
        assertThat(seen).hasSize(ORDERS);
    }

    @Test
    void aScanIsGoneOnWithAfterACrash() {
        Job job = new Job();
        assertThatThrownBy(() -> job.run(3)).hasMessage("crash");
        assertThatThrownBy(() -> job.run(5)).hasMessage("crash");
        job.run(Integer.MAX_VALUE);
        assertThat(job.done).hasSize(ORDERS).doesNotHaveDuplicates();
        assertThatThrownBy(() -> orders.scan()
                        .segments(4)
                        .startAt(orders.scan()
                                .segments(8)
                                .limit(10)
                                .page()
                                .token()
                                .orElseThrow())
                        .list())
                .isInstanceOf(InvalidTokenException.class);
    }

    /** Stores in memory what a real one stores in a table. */
    private final class Job {
        private final List<Order> done = new ArrayList<>();
        private @Nullable String stored;
        private int pagesLeft;

        void run(int pagesUntilCrash) {
            pagesLeft = pagesUntilCrash;
            // sample: resume
            Scan<Order, Order> scan = orders.scan().segments(8).pageSize(3);
            for (Page<Order> page : (stored == null ? scan : scan.startAt(stored)).pages()) {
                work(page.items());
                stored = page.token().orElse(null); // the place in all segments, after this page; none at the end
            }
            // end
        }

        private void work(List<Order> page) {
            if (--pagesLeft == 0) {
                throw new IllegalStateException("crash");
            }
            done.addAll(page);
        }
    }

    @Test
    void aRateLimitIsInCapacityUnitsPerSecond() {
        // sample: rate-limit
        Scan<Order, Order> gentle = orders.scan().segments(4).rateLimit(500); // of the units that the table has
        long number = gentle.count();
        // end
        assertThat(number).isEqualTo(ORDERS);
    }
}
