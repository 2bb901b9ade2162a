package dev.stator.benchmarks.encrypted;

import dev.stator.Stator;
import dev.stator.benchmarks.entity.OrderRecord;
import dev.stator.benchmarks.entity.OrderRecordTable;
import dev.stator.benchmarks.entity.SealedOrder;
import dev.stator.benchmarks.entity.SealedOrderTable;
import dev.stator.benchmarks.mapping.Samples;

/** The typical order, of which two attributes are encrypted. */
final class Orders {
    private static final OrderRecord ORDER = Samples.orderRecord();

    private Orders() {}

    static Calls<OrderRecord> plain(Stator stator) {
        OrderRecordTable table = new OrderRecordTable(stator);
        return new Calls<>(Orders::order, table::put, order -> table.get(order.customerId(), order.orderId()));
    }

    static Calls<SealedOrder> encrypted(Stator stator) {
        SealedOrderTable table = new SealedOrderTable(stator);
        return new Calls<>(Orders::sealedOrder, table::put, order -> table.get(order.customerId(), order.orderId()));
    }

    private static OrderRecord order(String id) {
        return new OrderRecord(
                ORDER.customerId(),
                id,
                ORDER.createdAt(),
                ORDER.status(),
                ORDER.total(),
                ORDER.weight(),
                ORDER.gift(),
                ORDER.tags(),
                ORDER.attributes(),
                ORDER.lines(),
                ORDER.note());
    }

    private static SealedOrder sealedOrder(String id) {
        return new SealedOrder(
                ORDER.customerId(),
                id,
                ORDER.createdAt(),
                ORDER.status(),
                ORDER.total(),
                ORDER.weight(),
                ORDER.gift(),
                ORDER.tags(),
                ORDER.attributes(),
                ORDER.lines(),
                ORDER.note());
    }
}
