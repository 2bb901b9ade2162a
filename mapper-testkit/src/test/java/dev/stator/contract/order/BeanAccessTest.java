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

class BeanAccessTest extends AccessContract<BeanOrder> {
    @Override
    BatchTable<BeanOrder> table(Stator stator) {
        return new BeanOrderTable(stator);
    }

    @Override
    Query<BeanOrder, BeanOrder> between(Stator stator, long low, long high) {
        return new BeanOrderTable(stator).query("c1").number().between(low, high);
    }

    @Override
    AsyncQuery<BeanOrder, BeanOrder> asyncBetween(Stator stator, long low, long high) {
        return new BeanOrderTable(stator).async().query("c1").number().between(low, high);
    }

    @Override
    Update<BeanOrder> update(Stator stator, long number) {
        return new BeanOrderTable(stator).update("c1", number);
    }

    @Override
    StringAttribute<BeanOrder, Status> status() {
        return BeanOrderTable.STATUS;
    }

    @Override
    NumberAttribute<BeanOrder, BigDecimal> total() {
        return BeanOrderTable.TOTAL;
    }

    @Override
    ListAttribute<BeanOrder, List<Line>, Line, LineSchema.Path<BeanOrder>> lines() {
        return BeanOrderTable.LINES;
    }
}
