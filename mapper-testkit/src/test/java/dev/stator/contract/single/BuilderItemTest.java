package dev.stator.contract.single;

import dev.stator.BatchTable;
import dev.stator.EntityTable;
import dev.stator.Stator;
import dev.stator.Update;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.Partial;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Query;

class BuilderItemTest extends SealedContract<BuilderItem, BuilderItem.Customer, BuilderItem.Order> {
    @Override
    BatchTable<BuilderItem> items(Stator stator) {
        return new BuilderItemTable(stator);
    }

    @Override
    EntityTable<BuilderItem.Customer> customers(Stator stator) {
        return new BuilderItem_CustomerTable(stator);
    }

    @Override
    BatchTable<BuilderItem.Order> orders(Stator stator) {
        return new BuilderItem_OrderTable(stator);
    }

    @Override
    Query<BuilderItem, BuilderItem> partition(Stator stator, String owner) {
        return new BuilderItem_OrderTable(stator).partition(owner);
    }

    @Override
    AsyncQuery<BuilderItem, BuilderItem> asyncPartition(Stator stator, String owner) {
        return new BuilderItem_OrderTable(stator).async().partition(owner);
    }

    @Override
    Query<BuilderItem, BuilderItem> between(Stator stator, String owner, String low, String high) {
        return new BuilderItemTable(stator).query(owner).id().between(low, high);
    }

    @Override
    Query<BuilderItem.Order, BuilderItem.Order> ordersOf(Stator stator, String owner) {
        return new BuilderItem_OrderTable(stator).query(owner);
    }

    @Override
    Query<BuilderItem, BuilderItem> inCity(Stator stator, String city) {
        return new BuilderItemTable(stator).byCity(city);
    }

    @Override
    Query<BuilderItem.Order, BuilderItem.Order> ordersInCity(Stator stator, String city) {
        return new BuilderItem_OrderTable(stator).byCity(city);
    }

    @Override
    Query<BuilderItem.Order, Partial<BuilderItem.Order>> byStatus(Stator stator, String status) {
        return new BuilderItem_OrderTable(stator).byStatus(status);
    }

    @Override
    Update<BuilderItem.Order> update(Stator stator, String owner, String id) {
        return new BuilderItem_OrderTable(stator).update(owner, id);
    }

    @Override
    NumberAttribute<BuilderItem.Order, Long> total() {
        return BuilderItem_OrderTable.TOTAL;
    }
}
