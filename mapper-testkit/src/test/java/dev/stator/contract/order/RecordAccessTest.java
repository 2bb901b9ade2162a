package dev.stator.contract.order;

import dev.stator.BatchTable;
import dev.stator.Stator;
import dev.stator.Update;
import dev.stator.expression.ListAttribute;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Query;
import java.math.BigDecimal;
import java.util.List;

class RecordAccessTest extends AccessContract<Order> {
    @Override
    BatchTable<Order> table(Stator stator) {
        return new OrderTable(stator);
    }

    @Override
    Query<Order, Order> between(Stator stator, long low, long high) {
        return new OrderTable(stator).query("c1").number().between(low, high);
    }

    @Override
    AsyncQuery<Order, Order> asyncBetween(Stator stator, long low, long high) {
        return new OrderTable(stator).async().query("c1").number().between(low, high);
    }

    @Override
    Update<Order> update(Stator stator, long number) {
        return new OrderTable(stator).update("c1", number);
    }

    @Override
    StringAttribute<Order, Status> status() {
        return OrderTable.STATUS;
    }

    @Override
    NumberAttribute<Order, BigDecimal> total() {
        return OrderTable.TOTAL;
    }

    @Override
    ListAttribute<Order, List<Line>, Line, LineSchema.Path<Order>> lines() {
        return OrderTable.LINES;
    }
}
