package dev.stator.benchmarks.calls;

import dev.stator.Stator;
import dev.stator.benchmarks.entity.Order;
import dev.stator.benchmarks.entity.OrderSchema;
import dev.stator.benchmarks.entity.OrderTable;
import dev.stator.benchmarks.entity.Status;
import dev.stator.schema.Key;
import java.util.List;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Stator. */
final class StatorCalls implements Calls {
    private final OrderTable orders;

    StatorCalls(DynamoDbClient client) {
        this.orders = new OrderTable(Stator.builder().client(client).build());
    }

    @Override
    public Order get() {
        return orders.get("CUST#123", CannedAnswers.orderId(0)).orElseThrow();
    }

    @Override
    public List<Order> query() {
        return orders.query("CUST#123")
                .orderId()
                .beginsWith("ORDER#2026-")
                .where(OrderTable.TOTAL.gt(100L))
                .list();
    }

    @Override
    public Order update() {
        return orders.update("CUST#123", CannedAnswers.orderId(0))
                .set(OrderTable.NOTE, "Leave at the back door, please.")
                .when(OrderTable.STATUS.eq(Status.PAID))
                .returnNew();
    }

    @Override
    public List<Order> batchGet() {
        List<Key<Order>> keys = IntStream.range(0, CannedAnswers.COUNT)
                .mapToObj(number -> OrderSchema.key("CUST#123", CannedAnswers.orderId(number)))
                .toList();
        return orders.getAll(keys);
    }

    @Override
    public Object batchWrite() {
        orders.putAll(CannedAnswers.WRITTEN);
        return CannedAnswers.WRITTEN;
    }
}
