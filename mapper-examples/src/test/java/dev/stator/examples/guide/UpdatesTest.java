package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.InvalidRequestException;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The samples of updates.md. */
@ExtendWith(StatorExtension.class)
class UpdatesTest {
    private final OrderTable orders;

    UpdatesTest(Stator stator) {
        orders = new OrderTable(stator);
    }

    @Test
    void anUpdateChangesWhatItNames() {
        orders.put(Orders.order("c1", "o1"));
        // sample: update-builder
        Order paid = orders.update("c1", "o1")
                .set(OrderTable.STATUS, Status.PAID)
                .add(OrderTable.TOTAL, new BigDecimal("4.99"))
                .remove(OrderTable.NOTE)
                .when(OrderTable.STATUS.eq(Status.NEW))
                .returnNew();
        // end
        assertThat(paid.status()).isEqualTo(Status.PAID);
        assertThat(paid.total()).isEqualByComparingTo("17.49");
        assertThat(paid.note()).isEmpty();
    }

    @Test
    void numbersAreComputed() {
        orders.put(Orders.order("c1", "numbers"));
        // sample: update-numbers
        orders.update("c1", "numbers").add(OrderTable.TOTAL, BigDecimal.TEN).run(); // from 0 if there is none
        orders.update("c1", "numbers")
                .decrement(OrderTable.TOTAL, BigDecimal.ONE)
                .run(); // fails if there is none
        orders.update("c1", "numbers")
                .increment(OrderTable.TOTAL, BigDecimal.ONE, new BigDecimal(100)) // from 100 if there is none
                .run();
        orders.update("c1", "numbers")
                .set(OrderTable.TOTAL, OrderTable.TOTAL.orElse(BigDecimal.ZERO).plus(OrderTable.TOTAL))
                .run();
        // end
        assertThat(orders.get("c1", "numbers").orElseThrow().total()).isEqualByComparingTo("45");
    }

    @Test
    void setsAndListsGrowAndShrink() {
        Line ink = new Line("ink", 1, BigDecimal.ONE);
        orders.put(Orders.order("c1", "sets"));
        // sample: update-collections
        orders.update("c1", "sets")
                .add(OrderTable.TAGS, "express", "fragile")
                .append(OrderTable.LINES, ink)
                .run();
        orders.update("c1", "sets")
                .delete(OrderTable.TAGS, "gift")
                .remove(OrderTable.LINES.at(0)) // the others move up
                .run();
        orders.update("c1", "sets").set(OrderTable.LINES.at(0).quantity(), 3).run();
        // end
        Order order = orders.get("c1", "sets").orElseThrow();
        assertThat(order.tags()).isEqualTo(Set.of("express", "fragile"));
        assertThat(order.lines()).isEqualTo(List.of(new Line("ink", 3, BigDecimal.ONE)));
    }

    @Test
    void resultsAreOfFourKinds() {
        Order order = orders.put(Orders.order("c1", "results"));
        // sample: update-results
        Optional<Order> before = orders.update("c1", "results")
                .set(OrderTable.STATUS, Status.PAID)
                .returnOld();
        BigDecimal total = orders.update("c1", "results")
                .add(OrderTable.TOTAL, BigDecimal.ONE)
                .returnUpdatedNew()
                .get(OrderTable.TOTAL)
                .orElseThrow();
        // end
        assertThat(before).contains(order);
        assertThat(total).isEqualByComparingTo("13.5");
    }

    @Test
    void aWholeItemIsSavedInPart() {
        Order order = orders.put(Orders.order("c1", "item"));
        // sample: update-item
        Order read = orders.get("c1", "item").orElseThrow();
        Order changed = Orders.withStatus(read, Status.PAID);
        orders.diff(read, changed).returnNew(); // SET status, nothing else
        orders.update("c1", "item").setPresent(changed).run(); // SET what is not null
        orders.update("c1", "item").setOnly(changed, OrderTable.STATUS).run();
        orders.update("c1", "item").setAll(changed).remove(OrderTable.NOTE).run(); // an action wins over the item
        // end
        assertThat(orders.get("c1", "item").orElseThrow())
                .isEqualTo(new Order(
                        order.customerId(),
                        order.orderId(),
                        Status.PAID,
                        order.created(),
                        order.total(),
                        order.lines(),
                        order.tags(),
                        Optional.empty()));
    }

    @Test
    void whatMustExistIsNotCreated() {
        // sample: update-must-exist
        assertThatThrownBy(() -> orders.update("c1", "no such order")
                        .set(OrderTable.STATUS, Status.PAID)
                        .mustExist()
                        .run())
                .isInstanceOf(ConditionFailedException.class);
        // end
        assertThat(orders.get("c1", "no such order")).isEmpty();
    }

    @Test
    void aMissingListIsNamed() {
        orders.update("c1", "bare").set(OrderTable.STATUS, Status.NEW).run();
        // sample: update-missing
        assertThatThrownBy(() -> orders.update("c1", "bare")
                        .set(OrderTable.LINES.at(0).quantity(), 3)
                        .run())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("the item lacks what the update needs, or has another type there: lines[0]");
        // end
    }
}
