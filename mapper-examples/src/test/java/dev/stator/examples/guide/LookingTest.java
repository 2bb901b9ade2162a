package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.query.Outline;
import dev.stator.schema.Key;
import dev.stator.testkit.StatorExtension;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The samples of tables.md about looking into a table. */
@ExtendWith(StatorExtension.class)
class LookingTest {
    private OrderTable orders;

    @BeforeEach
    void threeOrders(Stator stator) {
        orders = new OrderTable(stator);
        orders.put(Orders.order("c1", "2026-00"));
        orders.put(Orders.order("c1", "2026-01"));
        orders.put(Orders.order("c2", "2026-00"));
    }

    @Test
    void anOutlineShowsThePartitions() {
        // sample: outline
        Outline all = orders.scan().outline(); // reads the keys of the whole table
        Outline one = orders.query("c1").outline();
        String text = one.text();
        // query orders: 1 partition, 2 items
        //   c1: 2 items
        //     2026-00
        //     2026-01
        // end
        assertThat(all.partitions()).hasSize(2);
        assertThat(text).isEqualTo("query orders: 1 partition, 2 items\n  c1: 2 items\n    2026-00\n    2026-01");
    }

    @Test
    void aKeyIsOneText() {
        // sample: key-text
        Key<Order> key = orders.schema().parseKey("c1.2026-00"); // the first dot divides
        Optional<Order> order = orders.get(key);
        String text = OrderSchema.key("c.1", "2026-00").dotted(); // c\.1.2026-00
        // end
        assertThat(order).contains(Orders.order("c1", "2026-00"));
        assertThat(text).isEqualTo("c\\.1.2026-00");
    }
}
