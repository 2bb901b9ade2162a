package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.testkit.StatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The samples of cold-start.md. */
@ExtendWith(StatorExtension.class)
class ColdStartTest {
    @Test
    void aFunctionMakesItsFirstCallBeforeItServes(Stator stator) {
        OrderFunction function = new OrderFunction(stator);
        Order order = new OrderTable(stator).put(Orders.order("c1", "cold"));

        assertThat(function.handle("c1", "cold")).contains(order);
    }

    @Test
    void mappingAloneNeedsNoConnection() {
        Order order = Orders.order("c1", "cold");
        // sample: cold-start-mapping
        Order same = OrderSchema.INSTANCE.fromItem(OrderSchema.INSTANCE.toItem(order)); // no network, no client
        // end
        assertThat(same).isEqualTo(order);
    }
}
