package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.InvalidTokenException;
import dev.stator.expression.Partial;
import dev.stator.query.Cursor;
import dev.stator.query.Page;
import dev.stator.testkit.StatorExtension;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The samples of queries.md. */
@ExtendWith(StatorExtension.class)
class QueriesTest {
    private OrderTable orders;

    @BeforeEach
    void sevenOrders(Stator stator) {
        orders = new OrderTable(stator);
        for (int i = 0; i < 7; i++) {
            orders.put(Orders.order("c1", "2026-0" + i));
        }
    }

    @Test
    void aTableIsQueriedByItsKey() {
        // sample: query
        List<Order> all = orders.query("c1").list(); // in the order of orderId
        List<Order> some =
                orders.query("c1").orderId().between("2026-01", "2026-03").list();
        List<Order> large = orders.query("c1")
                .orderId()
                .beginsWith("2026-")
                .where(OrderTable.TOTAL.gt(BigDecimal.TEN))
                .descending()
                .limit(5)
                .list();
        // end
        assertThat(all).hasSize(7);
        assertThat(some).hasSize(3);
        assertThat(large)
                .extracting(Order::orderId)
                .startsWith("2026-06", "2026-05")
                .hasSize(5);
    }

    @Test
    void anIndexIsQueriedByItsName() {
        Instant lastYear = Instant.parse("2025-12-31T00:00:00Z");
        // sample: query-index
        List<Order> open =
                orders.byStatus(Status.NEW).created().gt(lastYear).descending().list();
        long paid = orders.byStatus(Status.PAID).count();
        // end
        assertThat(open).hasSize(7);
        assertThat(paid).isZero();
    }

    @Test
    void resultsComeInManyForms() {
        // sample: query-results
        Optional<Order> latest = orders.query("c1").descending().first();
        Order only = orders.query("c1").orderId().eq("2026-03").one(); // an error unless there is exactly one
        long count = orders.query("c1").count(); // DynamoDB sends the number only

        for (Order order : orders.query("c1")) {
            assertThat(order.customerId()).isEqualTo("c1");
        }

        Cursor<Order> cursor = orders.query("c1").cursor();
        List<Order> three = cursor.many(3);
        cursor.skip(2);
        List<Order> rest = cursor.all();
        // end
        assertThat(latest).contains(Orders.order("c1", "2026-06"));
        assertThat(only.orderId()).isEqualTo("2026-03");
        assertThat(count).isEqualTo(7);
        assertThat(three).hasSize(3);
        assertThat(rest).hasSize(2);
    }

    @Test
    void aTokenGoesOn() {
        // sample: query-token
        Page<Order> page = orders.query("c1").limit(3).page();
        Optional<String> token = page.token(); // empty where there is nothing more

        Page<Order> next =
                orders.query("c1").limit(3).startAt(token.orElseThrow()).page();
        // end
        assertThat(next.items()).extracting(Order::orderId).containsExactly("2026-03", "2026-04", "2026-05");
        assertThatThrownBy(() -> orders.query("c2").startAt(token.orElseThrow()).list())
                .isInstanceOf(InvalidTokenException.class);
    }

    @Test
    void aProjectionGivesParts() {
        List<String> totals = new ArrayList<>();
        // sample: query-projection
        for (Partial<Order> order : orders.query("c1").project(OrderTable.TOTAL, OrderTable.NOTE)) {
            String id = order.get(OrderTable.ORDER_ID).orElseThrow(); // the keys are always there
            totals.add(id + " " + order.get(OrderTable.TOTAL).orElse(BigDecimal.ZERO));
        }

        Optional<Partial<Order>> one = orders.get("c1", "2026-03", OrderTable.NOTE);
        // end
        assertThat(totals).hasSize(7).contains("2026-03 12.5");
        assertThat(one).isPresent();
    }

    @Test
    void whatIsFoundIsDeleted() {
        // sample: query-delete-all
        long gone = orders.query("c1").orderId().lt("2026-03").deleteAll();
        long free = orders.scan()
                .segments(4)
                .where(OrderTable.TOTAL.eq(BigDecimal.ZERO))
                .deleteAll();
        // end
        assertThat(gone).isEqualTo(3);
        assertThat(free).isZero();
        assertThat(orders.scan().count()).isEqualTo(4);
    }

    @Test
    void whatIsFoundIsUpdated() {
        // sample: query-update-all
        long paid = orders.query("c1")
                .where(OrderTable.STATUS.eq(Status.NEW))
                .updateAll(each -> each.set(OrderTable.STATUS, Status.PAID).remove(OrderTable.NOTE));
        // end
        assertThat(paid).isEqualTo(7);
        assertThat(orders.byStatus(Status.PAID).count()).isEqualTo(7);
    }
}
