package dev.stator.contract.template;

import dev.stator.BatchTable;
import dev.stator.Stator;
import dev.stator.Update;
import dev.stator.expression.StringAttribute;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Query;
import dev.stator.schema.Key;
import java.time.Instant;

class RecordTemplateTest extends TemplateContract<Order> {
    @Override
    BatchTable<Order> table(Stator stator) {
        return new OrderTable(stator);
    }

    @Override
    Query<Order, Order> between(Stator stator, String customerId, long low, long high) {
        return new OrderTable(stator).query(customerId).number().between(low, high);
    }

    @Override
    AsyncQuery<Order, Order> asyncBetween(Stator stator, String customerId, long low, long high) {
        return new OrderTable(stator).async().query(customerId).number().between(low, high);
    }

    @Override
    Query<Order, Order> byStatus(Stator stator, Status status) {
        return new OrderTable(stator).gsi1(status);
    }

    @Override
    Update<Order> update(Stator stator, String customerId, long number) {
        return new OrderTable(stator).update(customerId, number);
    }

    @Override
    StringAttribute<Order, Status> status() {
        return OrderTable.STATUS;
    }

    @Override
    StringAttribute<Order, Instant> placed() {
        return OrderTable.PLACED;
    }

    @Override
    StringAttribute<Order, String> note() {
        return OrderTable.NOTE;
    }

    @Override
    StringAttribute<Order, String> indexKey() {
        return OrderTable.GSI1_PK;
    }

    @Override
    Key<Order> key(String customerId, long number) {
        return OrderSchema.key(customerId, number);
    }
}
