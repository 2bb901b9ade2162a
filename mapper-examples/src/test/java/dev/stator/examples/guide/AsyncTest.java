package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.error.ConditionFailedException;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The samples of async.md. */
@ExtendWith(StatorExtension.class)
class AsyncTest {
    private final OrderTable orders;

    AsyncTest(Stator stator) {
        orders = new OrderTable(stator);
    }

    @Test
    void everyCallHasAFuture() {
        Order order = Orders.order("c1", "o1");
        // sample: async
        OrderTable.Async async = orders.async();
        CompletableFuture<Optional<Order>> found = async.put(order).thenCompose(stored -> async.get("c1", "o1"));
        // end
        assertThat(found.join()).contains(order);
    }

    @Test
    void aFutureFailsWithTheExceptionOfTheCall() {
        Order order = orders.put(Orders.order("c1", "o2"));
        // sample: async-failure
        CompletableFuture<Order> refused = orders.async().create(order);
        // end
        assertThatThrownBy(refused::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ConditionFailedException.class);
    }

    @Test
    void aFutureCanGiveAnOutcome() {
        Order order = orders.put(Orders.order("c1", "o3"));
        // sample: async-attempt
        CompletableFuture<Outcome<Order>> outcome = orders.async().attempt().create(order);
        // end
        assertThat(outcome.join()).isInstanceOf(Outcome.ConditionFailed.class);
    }

    @Test
    void aScanIsAPublisher() {
        orders.put(Orders.order("c1", "o4"));
        Queue<Order> seen = new ConcurrentLinkedQueue<>();
        // sample: publisher
        CompletableFuture<Void> end = orders.async().scan().publisher().subscribe(order -> seen.add(order));
        CompletableFuture<List<Order>> some = orders.async().scan().limit(20).list();
        // end
        end.join();
        assertThat(seen).containsExactlyInAnyOrderElementsOf(some.join());
    }
}
