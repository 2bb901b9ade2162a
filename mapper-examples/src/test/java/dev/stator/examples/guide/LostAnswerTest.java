package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.testkit.Faults;
import dev.stator.testkit.StatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

// sample: testing-faults
class LostAnswerTest {
    final Faults faults = Faults.create();

    @RegisterExtension
    final StatorExtension stator = new StatorExtension().faults(faults);

    @Test
    void anOrderWhoseAnswerIsLostIsCreatedAllTheSame(Stator stator) {
        OrderTable orders = new OrderTable(stator);
        orders.get("c1", "o1"); // makes the table
        faults.on("PutItem").first().loseAnswer();
        orders.create(Orders.order("c1", "o1")); // the SDK's second attempt finds the first one's item
        assertThat(orders.get("c1", "o1")).isPresent();
        assertThat(faults.happened()).containsExactly("PutItem: answer lost");
    }
}
// end
