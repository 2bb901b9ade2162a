package dev.stator.contract.template;

import dev.stator.BatchTable;
import dev.stator.Stator;
import dev.stator.Update;
import dev.stator.expression.StringAttribute;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Query;
import dev.stator.schema.Key;
import java.time.Instant;

class BeanTemplateTest extends TemplateContract<BeanOrder> {
    @Override
    BatchTable<BeanOrder> table(Stator stator) {
        return new BeanOrderTable(stator);
    }

    @Override
    Query<BeanOrder, BeanOrder> between(Stator stator, String customerId, long low, long high) {
        return new BeanOrderTable(stator).query(customerId).number().between(low, high);
    }

    @Override
    AsyncQuery<BeanOrder, BeanOrder> asyncBetween(Stator stator, String customerId, long low, long high) {
        return new BeanOrderTable(stator).async().query(customerId).number().between(low, high);
    }

    @Override
    Query<BeanOrder, BeanOrder> byStatus(Stator stator, Status status) {
        return new BeanOrderTable(stator).gsi1(status);
    }

    @Override
    Update<BeanOrder> update(Stator stator, String customerId, long number) {
        return new BeanOrderTable(stator).update(customerId, number);
    }

    @Override
    StringAttribute<BeanOrder, Status> status() {
        return BeanOrderTable.STATUS;
    }

    @Override
    StringAttribute<BeanOrder, Instant> placed() {
        return BeanOrderTable.PLACED;
    }

    @Override
    StringAttribute<BeanOrder, String> note() {
        return BeanOrderTable.NOTE;
    }

    @Override
    StringAttribute<BeanOrder, String> indexKey() {
        return BeanOrderTable.GSI1_PK;
    }

    @Override
    Key<BeanOrder> key(String customerId, long number) {
        return BeanOrderSchema.key(customerId, number);
    }
}
