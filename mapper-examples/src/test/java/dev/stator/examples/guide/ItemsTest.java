package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.error.ConditionFailedException;
import dev.stator.error.InvalidRequestException;
import dev.stator.testkit.StatorExtension;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The samples of items.md. */
@ExtendWith(StatorExtension.class)
class ItemsTest {
    private final Stator stator;
    private final OrderTable orders;

    ItemsTest(Stator stator) {
        this.stator = stator;
        orders = new OrderTable(stator);
    }

    @Test
    void getGivesTheItemOrNothing() {
        orders.put(Orders.order("c1", "get"));
        // sample: get
        Optional<Order> order = orders.get("c1", "get");
        Optional<Order> missing = orders.get("c1", "no such order"); // Optional.empty()
        Optional<Order> newest = orders.consistent().get("c1", "get"); // sees every write before it
        // end
        assertThat(order).isPresent().isEqualTo(newest);
        assertThat(missing).isEmpty();
    }

    @Test
    void createRefusesAKeyThatIsTaken() {
        Order first = orders.put(Orders.order("c1", "create"));
        Order order = Orders.withStatus(first, Status.PAID);
        // sample: create
        try {
            orders.create(order);
        } catch (ConditionFailedException e) {
            Order taken = e.item(Order.class).orElseThrow(() -> e); // the order that has the key
            assertThat(taken).isEqualTo(first);
        }
        // end
        assertThatThrownBy(() -> orders.create(order)).isInstanceOf(ConditionFailedException.class);
        assertThat(orders.get("c1", "create")).contains(first);
    }

    @Test
    void putReplacesAndUpdateKeepsWhatTheEntityDoesNotKnow() {
        Order order = orders.put(Orders.order("c1", "put"));
        addForeignAttribute(order);
        orders.update(Orders.withStatus(order, Status.PAID));
        assertThat(stored(order)).containsKey("foreign").containsEntry("status", AttributeValue.fromS("P"));
        orders.put(order);
        assertThat(stored(order)).doesNotContainKey("foreign");
    }

    @Test
    void updateRemovesWhatIsNullOrEmpty() {
        Order order = Orders.order("c1", "update");
        // sample: update
        orders.put(order); // has a note and a tag
        orders.update(new Order(
                order.customerId(),
                order.orderId(),
                Status.PAID,
                order.created(),
                order.total(),
                order.lines(),
                Set.of(),
                Optional.empty())); // removes both
        // end
        assertThat(stored(order)).doesNotContainKeys("note", "tags");
    }

    @Test
    void deleteGivesTheOldItem() {
        orders.put(Orders.order("c1", "delete"));
        // sample: delete
        Optional<Order> old = orders.delete("c1", "delete"); // the order that was there
        Optional<Order> nothing = orders.delete("c1", "delete"); // Optional.empty(): there was none
        // end
        assertThat(old).isPresent();
        assertThat(nothing).isEmpty();
    }

    @Test
    void rekeyMovesAnItem() {
        Order order = orders.put(Orders.order("c1", "rekey"));
        Order theirs = Orders.order("c2", "rekey");
        // sample: rekey
        orders.rekey("c1", "rekey", theirs); // has the key c2, rekey
        // end
        assertThat(orders.get("c1", "rekey")).isEmpty();
        assertThat(orders.get("c2", "rekey")).contains(theirs);
        assertThatThrownBy(() -> orders.rekey(order.customerId(), order.orderId(), order))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void rekeyOfWhatIsNotThereStoresNothing() {
        Order theirs = Orders.order("c2", "rekey nothing");
        assertThat(orders.attempt().rekey("c1", "rekey nothing", theirs)).isInstanceOf(Outcome.NotFound.class);
        assertThat(orders.get("c2", "rekey nothing")).isEmpty();
    }

    @Test
    void theContentOfAnItemIsWithoutItsKey() {
        Order order = Orders.order("c1", "content");
        // sample: content
        Map<String, AttributeValue> content = OrderTable.SCHEMA.contentOf(order); // status, total, lines, …
        // end
        assertThat(content).containsKeys("status", "total").doesNotContainKeys("customerId", "orderId");
    }

    @Test
    void requestsTakeOptions() {
        Order order = Orders.order("c1", "with");
        // sample: with
        orders.with(request -> request.apiCallTimeout(Duration.ofSeconds(20))).put(order);
        // end
        assertThat(orders.get("c1", "with")).contains(order);
    }

    private void addForeignAttribute(Order order) {
        stator.client()
                .updateItem(request -> request.tableName(stator.tableName(OrderTable.SCHEMA))
                        .key(key(order))
                        .updateExpression("SET #0 = :0")
                        .expressionAttributeNames(Map.of("#0", "foreign"))
                        .expressionAttributeValues(Map.of(":0", AttributeValue.fromN("1"))));
    }

    private Map<String, AttributeValue> stored(Order order) {
        return stator.client()
                .getItem(request -> request.tableName(stator.tableName(OrderTable.SCHEMA))
                        .key(key(order))
                        .consistentRead(true))
                .item();
    }

    private static Map<String, AttributeValue> key(Order order) {
        return Map.of(
                "customerId",
                AttributeValue.fromS(order.customerId()),
                "orderId",
                AttributeValue.fromS(order.orderId()));
    }
}
