package dev.stator.contract.single;

import dev.stator.BatchTable;
import dev.stator.EntityTable;
import dev.stator.Stator;
import dev.stator.Update;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.Partial;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Query;

class BeanItemTest extends SealedContract<BeanItem, BeanItem.Customer, BeanItem.Order> {
    @Override
    BatchTable<BeanItem> items(Stator stator) {
        return new BeanItemTable(stator);
    }

    @Override
    EntityTable<BeanItem.Customer> customers(Stator stator) {
        return new BeanItem_CustomerTable(stator);
    }

    @Override
    BatchTable<BeanItem.Order> orders(Stator stator) {
        return new BeanItem_OrderTable(stator);
    }

    @Override
    Query<BeanItem, BeanItem> partition(Stator stator, String owner) {
        return new BeanItem_OrderTable(stator).partition(owner);
    }

    @Override
    AsyncQuery<BeanItem, BeanItem> asyncPartition(Stator stator, String owner) {
        return new BeanItem_OrderTable(stator).async().partition(owner);
    }

    @Override
    Query<BeanItem, BeanItem> between(Stator stator, String owner, String low, String high) {
        return new BeanItemTable(stator).query(owner).id().between(low, high);
    }

    @Override
    Query<BeanItem.Order, BeanItem.Order> ordersOf(Stator stator, String owner) {
        return new BeanItem_OrderTable(stator).query(owner);
    }

    @Override
    Query<BeanItem, BeanItem> inCity(Stator stator, String city) {
        return new BeanItemTable(stator).byCity(city);
    }

    @Override
    Query<BeanItem.Order, BeanItem.Order> ordersInCity(Stator stator, String city) {
        return new BeanItem_OrderTable(stator).byCity(city);
    }

    @Override
    Query<BeanItem.Order, Partial<BeanItem.Order>> byStatus(Stator stator, String status) {
        return new BeanItem_OrderTable(stator).byStatus(status);
    }

    @Override
    Update<BeanItem.Order> update(Stator stator, String owner, String id) {
        return new BeanItem_OrderTable(stator).update(owner, id);
    }

    @Override
    NumberAttribute<BeanItem.Order, Long> total() {
        return BeanItem_OrderTable.TOTAL;
    }
}
