package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.testkit.StatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

// sample: testing
@ExtendWith(StatorExtension.class)
class OrderKeepingTest {
    @Test
    void keepsAnOrder(Stator stator) {
        OrderTable orders = new OrderTable(stator);
        Order order = Orders.order("c1", "o1");
        orders.put(order);
        assertThat(orders.get("c1", "o1")).contains(order);
    }
}
// end
