package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.UndecodableItemException;
import dev.stator.query.Page;
import dev.stator.query.UnreadableItem;
import dev.stator.schema.Key;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The samples of scans.md. */
@ExtendWith(StatorExtension.class)
class ScansTest {
    private Stator stator;
    private OrderTable orders;

    @BeforeEach
    void sevenOrders(Stator connection) {
        stator = connection;
        orders = new OrderTable(connection);
        for (int i = 0; i < 7; i++) {
            orders.put(Orders.order("c1", "o" + i));
        }
    }

    @Test
    void aScanGivesAllItems() {
        // sample: scan
        long large = orders.scan().stream()
                .filter(order -> order.total().compareTo(BigDecimal.TEN) > 0)
                .count();

        for (Order order : orders.scan()) {
            assertThat(order.customerId()).isEqualTo("c1");
        }

        List<Order> all = orders.scan().list(); // holds the whole table
        // end
        assertThat(large).isEqualTo(7);
        assertThat(all).hasSize(7);
    }

    @Test
    void limitIsTheNumberOfItemsAndPageSizeThatOfARequest() {
        // sample: limit
        List<Order> five = orders.scan().limit(5).list(); // five orders, in as many requests as that takes
        List<Order> sameFive = orders.scan().limit(5).pageSize(2).list(); // five orders, two a request
        // end
        assertThat(five).hasSize(5).isEqualTo(sameFive);
    }

    @Test
    void pagesAreReadOneByOne() {
        List<Integer> sizes = new ArrayList<>();
        // sample: pages
        for (Page<Order> page : orders.scan().pageSize(3).pages()) {
            sizes.add(page.items().size());
        }
        // end
        assertThat(sizes.stream().mapToInt(size -> size).sum()).isEqualTo(7);
        assertThat(sizes).hasSizeGreaterThan(1).allMatch(size -> size <= 3);
    }

    @Test
    void aScanLeavesOutItemsThatCannotBeRead() {
        Map<String, AttributeValue> broken = new HashMap<>(OrderTable.SCHEMA.toItem(Orders.order("c1", "broken")));
        broken.put("total", AttributeValue.fromS("much"));
        stator.client()
                .putItem(request ->
                        request.tableName(stator.tableName(OrderTable.SCHEMA)).item(broken));
        List<String> log = new ArrayList<>();
        List<Key<Order>> keys = new ArrayList<>();
        // sample: scan-unreadable
        List<UnreadableItem<Order>> unreadable = new ArrayList<>();
        List<Order> readable = orders.scan().onUnreadable(unreadable::add).list();
        for (UnreadableItem<Order> item : unreadable) {
            log.add(item.toString()); // orders[customerId=c1, orderId=broken]: attribute 'total' cannot be read: …
            item.key().ifPresent(keys::add); // such as for orders.delete(key)
        }
        // end
        assertThat(readable).hasSize(7);
        assertThat(log)
                .singleElement()
                .asString()
                .contains("[customerId=c1, orderId=broken]: attribute 'total' cannot");
        assertThat(keys).containsExactly(OrderSchema.key("c1", "broken"));
        assertThatThrownBy(() -> orders.scan().list()).isInstanceOf(UndecodableItemException.class);
    }

    @Test
    void aScanCanBeConsistent() {
        // sample: consistent-scan
        List<Order> newest = orders.consistent().scan().list();
        // end
        assertThat(newest).hasSize(7);
    }
}
