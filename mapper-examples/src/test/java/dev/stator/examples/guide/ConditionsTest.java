package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.error.ConditionFailedException;
import dev.stator.expression.Condition;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The samples of conditions.md. */
@ExtendWith(StatorExtension.class)
class ConditionsTest {
    private final OrderTable orders;

    ConditionsTest(Stator stator) {
        orders = new OrderTable(stator);
    }

    @Test
    void writesTakeAConditionOnTheStoredItem() {
        Order order = orders.put(Orders.order("c1", "write"));
        // sample: condition-writes
        Condition<Order> open = OrderTable.STATUS.eq(Status.NEW).and(OrderTable.TOTAL.lt(new BigDecimal(100)));
        orders.put(Orders.withStatus(order, Status.PAID), open);
        try {
            orders.delete("c1", "write", open);
        } catch (ConditionFailedException e) {
            // delete orders[customerId=c1, orderId=write]: the condition failed: status = :0 AND total < :1
            Order stored = e.item(Order.class).orElseThrow(() -> e);
            assertThat(stored.status()).isEqualTo(Status.PAID);
        }
        // end
        assertThat(orders.get("c1", "write")).isPresent();
    }

    @Test
    void aConditionThatFailsIsAnOutcome() {
        Order order = orders.put(Orders.order("c1", "outcome"));
        // sample: condition-outcome
        Outcome<Order> outcome = orders.attempt()
                .update("c1", "outcome")
                .set(OrderTable.STATUS, Status.PAID)
                .when(OrderTable.TAGS.contains("express"))
                .returnNew();
        if (outcome instanceof Outcome.ConditionFailed<Order> failed) {
            assertThat(failed.item()).contains(order); // as it is stored
        }
        // end
        assertThat(outcome).isInstanceOf(Outcome.ConditionFailed.class);
    }

    @Test
    void conditionsAreCombined() {
        orders.put(Orders.order("c1", "combine"));
        // sample: condition-combine
        Condition<Order> gift = OrderTable.TAGS.contains("gift").or(OrderTable.NOTE.beginsWith("gift"));
        Condition<Order> small = OrderTable.LINES.size().between(1, 3);
        orders.update("c1", "combine")
                .set(OrderTable.STATUS, Status.PAID)
                .when(gift.and(small)
                        .and(OrderTable.STATUS.in(Status.PAID, Status.UNKNOWN).not()))
                .run();
        // end
        assertThat(orders.get("c1", "combine").orElseThrow().status()).isEqualTo(Status.PAID);
    }

    @Test
    void conditionsReachIntoListsAndDocuments() {
        Order order = orders.put(Orders.order("c1", "inside"));
        // sample: condition-inside
        Condition<Order> pens = OrderTable.LINES.at(0).sku().eq("pen");
        Condition<Order> two = OrderTable.LINES.at(0).quantity().ge(2);
        Condition<Order> single = OrderTable.LINES.at(1).notExists();
        orders.put(order, pens.and(two).and(single));
        // end
        assertThat(orders.scan().where(pens.and(two).and(single)).list()).contains(order);
    }
}
