package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.CancellationReason;
import dev.stator.error.TransactionCancelledException;
import dev.stator.testkit.StatorExtension;
import dev.stator.transaction.Transaction;
import dev.stator.transaction.TransactionGetResult;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The samples of transactions.md. */
@ExtendWith(StatorExtension.class)
class TransactionsTest {
    private final Order order = Orders.order("c1", "o1");
    private final Customer customer = new Customer();
    private Stator stator;
    private OrderTable orders;
    private CustomerTable customers;

    @BeforeEach
    void connect(Stator connection) {
        stator = connection;
        orders = new OrderTable(connection);
        customers = new CustomerTable(connection);
        customer.setId("c1");
        customers.put(customer);
    }

    @Test
    void changesHappenTogether() {
        orders.put(Orders.order("c1", "o2"));
        // sample: transaction
        stator.transaction()
                .create(orders, order)
                .update(orders.update("c1", "o2")
                        .set(OrderTable.STATUS, Status.PAID)
                        .when(OrderTable.STATUS.eq(Status.NEW)))
                .delete(orders, OrderSchema.key("c1", "o3"))
                .check(customers, CustomerSchema.key("c1"), CustomerTable.ACTIVE.eq(true))
                .run();
        // end
        assertThat(orders.get("c1", "o1")).contains(order);
        assertThat(orders.get("c1", "o2").map(Order::status)).contains(Status.PAID);
    }

    @Test
    void reasonsComeInTheOrderOfTheCalls() {
        orders.put(order);
        // sample: transaction-cancelled
        try {
            stator.transaction().put(customers, customer).create(orders, order).run();
        } catch (TransactionCancelledException e) {
            CancellationReason second = e.reasons().get(1); // of create
            Optional<Order> taken = second.item(Order.class); // the order that has the key
            assertThat(second.code()).isEqualTo(CancellationReason.Code.CONDITIONAL_CHECK_FAILED);
            assertThat(taken).contains(order);
            assertThat(e.isTransient()).isFalse(); // the same again would fail again
        }
        // end
        assertThatThrownBy(() -> stator.transaction().create(orders, order).run())
                .isInstanceOf(TransactionCancelledException.class);
    }

    @Test
    void aTokenMakesItHappenOnce() {
        orders.put(order);
        // sample: transaction-token
        Transaction payment = stator.transaction()
                .update(orders.update("c1", "o1").add(OrderTable.TOTAL, BigDecimal.ONE))
                .token("payment-4711");
        payment.run();
        payment.run(); // within ten minutes: does nothing
        // end
        assertThat(orders.get("c1", "o1").map(Order::total)).contains(new BigDecimal("13.5"));
    }

    @Test
    void itemsAreReadAtOneMoment() {
        orders.put(order);
        // sample: transaction-get
        TransactionGetResult found = stator.transactionGet()
                .get(orders, OrderSchema.key("c1", "o1"))
                .get(customers, CustomerSchema.key("c1"))
                .run();
        Optional<Order> itsOrder = found.item(0, orders); // of the first key
        Optional<Customer> itsCustomer = found.item(customers, CustomerSchema.key("c1"));
        // end
        assertThat(itsOrder).contains(order);
        assertThat(itsCustomer).isPresent();
    }
}
