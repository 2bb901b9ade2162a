package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.InvalidKeyException;
import dev.stator.error.StatorException;
import dev.stator.testkit.StatorExtension;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The samples of outcomes-and-errors.md. */
@ExtendWith(StatorExtension.class)
class OutcomesTest {
    private final OrderTable orders;

    OutcomesTest(Stator stator) {
        orders = new OrderTable(stator);
    }

    @Test
    void anExceptionIsOfTheKindThatWentWrong() {
        Order order = Orders.order("c1", "o1");
        assertThat(place(order)).isEqualTo("placed");
        assertThat(place(order)).isEqualTo("is there already: customerId=c1, orderId=o1");
    }

    // sample: catch
    private String place(Order order) {
        try {
            orders.create(order);
            return "placed";
        } catch (ConditionFailedException e) { // the key is taken
            return "is there already: " + e.key().orElse("");
        } catch (StatorException e) { // anything else that went wrong
            return "not placed: " + e.getMessage(); // names table, key and attribute
        }
    }
    // end

    @Test
    void anOutcomeSaysTheSameAsAValue() {
        Order order = orders.put(Orders.order("c1", "o2"));
        assertThat(answer(order)).isEqualTo(order);
    }

    // sample: outcome
    private Order answer(Order order) {
        Outcome<Order> outcome = orders.attempt().create(order);
        if (outcome instanceof Outcome.Ok<Order> ok) {
            return ok.item();
        } else if (outcome instanceof Outcome.ConditionFailed<Order> taken) {
            return taken.item().orElseThrow(taken::exception); // the order that has the key already
        } else {
            throw outcome.failure().orElseThrow();
        }
    }
    // end

    @Test
    void aMissingItemIsNoFailure() {
        // sample: not-found
        Outcome<Order> outcome = orders.attempt().get("c1", "no such order"); // Outcome.NotFound
        Optional<Order> value = outcome.value(); // Optional.empty()
        Optional<StatorException> failure = outcome.failure(); // Optional.empty()
        // end
        assertThat(outcome).isInstanceOf(Outcome.NotFound.class);
        assertThat(value).isEmpty();
        assertThat(failure).isEmpty();
    }

    @Test
    void whatThereIsNotToReadOrDeleteIsNoSuchElement() {
        assertThatThrownBy(() -> orders.attempt().delete("c1", "no such order").orElseThrow())
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void anEmptyKeyIsRefusedBeforeItIsSent() {
        assertThatThrownBy(() -> orders.get("", "o1"))
                .isInstanceOf(InvalidKeyException.class)
                .hasMessageContaining("customerId");
        assertThat(orders.attempt().get("", "o1")).isInstanceOf(Outcome.Invalid.class);
    }
}
