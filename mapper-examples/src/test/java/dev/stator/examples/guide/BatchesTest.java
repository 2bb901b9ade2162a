package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.batch.Backoff;
import dev.stator.batch.BatchGetException;
import dev.stator.batch.BatchGetResult;
import dev.stator.schema.Key;
import dev.stator.testkit.StatorExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The samples of batches.md. */
@ExtendWith(StatorExtension.class)
class BatchesTest {
    private final Order first = Orders.order("c1", "o1");
    private final Order second = Orders.order("c1", "o2");
    private Stator stator;
    private OrderTable orders;
    private CustomerTable customers;

    @BeforeEach
    void connect(Stator connection) {
        stator = connection;
        orders = new OrderTable(connection);
        customers = new CustomerTable(connection);
    }

    @Test
    void oneTableHasShortForms() {
        // sample: batch-table
        orders.putAll(List.of(first, second)); // any number of them
        List<Key<Order>> keys = List.of(OrderSchema.key("c1", "o2"), OrderSchema.key("c1", "o1"));
        List<Order> found = orders.getAll(keys); // in the order of the keys
        orders.deleteAll(keys);
        // end
        assertThat(found).containsExactly(second, first);
        assertThat(orders.getAll(keys)).isEmpty();
    }

    @Test
    void aBatchReadsFromSeveralTables() {
        orders.put(first);
        // sample: batch-get
        BatchGetResult found = stator.batchGet()
                .get(orders.consistent(), OrderSchema.key("c1", "o1"), OrderSchema.key("c1", "o9"))
                .get(customers, CustomerSchema.key("c1"))
                .run();
        List<Order> list = found.items(orders);
        List<Key<Order>> without = found.missing(orders); // keys that have no item
        Optional<Customer> customer = found.item(customers, CustomerSchema.key("c1"));
        // end
        assertThat(list).containsExactly(first);
        assertThat(without).containsExactly(OrderSchema.key("c1", "o9"));
        assertThat(customer).isEmpty();
    }

    @Test
    void aBatchWritesToSeveralTables() {
        Customer customer = new Customer();
        customer.setId("c1");
        orders.put(Orders.order("c1", "o9"));
        // sample: batch-write
        stator.batchWrite()
                .put(orders, first, second)
                .put(customers, customer)
                .delete(orders, OrderSchema.key("c1", "o9"))
                .run();
        // end
        assertThat(orders.scan().list()).containsExactlyInAnyOrder(first, second);
        assertThat(customers.get("c1")).isPresent();
    }

    @Test
    void whatIsNotDoneIsTold() {
        orders.put(first);
        Map<String, AttributeValue> broken = new HashMap<>(OrderTable.SCHEMA.toItem(second));
        broken.put("total", AttributeValue.fromS("much"));
        stator.client()
                .putItem(request ->
                        request.tableName(stator.tableName(OrderTable.SCHEMA)).item(broken));
        List<Key<Order>> keys = List.of(OrderSchema.key("c1", "o1"), OrderSchema.key("c1", "o2"));
        List<Order> some = new ArrayList<>();
        List<Key<Order>> later = new ArrayList<>();
        List<Key<Order>> unreadable = new ArrayList<>();
        // sample: batch-rest
        try {
            some.addAll(stator.batchGet().get(orders, keys).run().items(orders));
        } catch (BatchGetException e) {
            some.addAll(e.result().items(orders)); // what was found all the same
            later.addAll(e.result().unprocessed(orders)); // keys without an answer
            unreadable.addAll(e.result().unreadable(orders).keySet());
        }
        // end
        assertThat(some).containsExactly(first);
        assertThat(later).isEmpty();
        assertThat(unreadable).containsExactly(OrderSchema.key("c1", "o2"));
    }

    @Test
    void theirPaceCanBeSet() {
        List<Order> list = List.of(first, second);
        // sample: batch-pace
        stator.batchWrite()
                .put(orders, list)
                .backoff(new Backoff(5, Duration.ofMillis(20), Duration.ofSeconds(1)))
                .rateLimit(500) // write capacity units a second
                .run();
        // end
        assertThat(orders.scan().list()).hasSize(2);
    }

    @Test
    void aBatchNeedsNoThreadThatWaits() {
        List<Order> list = List.of(first, second);
        // sample: batch-async
        CompletableFuture<Integer> stored = stator.batchWrite()
                .put(orders, list)
                .async()
                .run()
                .thenApply(written -> written.stored(orders).size());
        // end
        assertThat(stored.join()).isEqualTo(2);
    }
}
