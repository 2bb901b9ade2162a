package dev.stator.contract.single;

import dev.stator.BatchTable;
import dev.stator.EntityTable;
import dev.stator.Stator;
import dev.stator.Update;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.Partial;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Query;

class RecordItemTest extends SealedContract<Item, Item.Customer, Item.Order> {
    @Override
    BatchTable<Item> items(Stator stator) {
        return new ItemTable(stator);
    }

    @Override
    EntityTable<Item.Customer> customers(Stator stator) {
        return new Item_CustomerTable(stator);
    }

    @Override
    BatchTable<Item.Order> orders(Stator stator) {
        return new Item_OrderTable(stator);
    }

    @Override
    Query<Item, Item> partition(Stator stator, String owner) {
        return new Item_OrderTable(stator).partition(owner);
    }

    @Override
    AsyncQuery<Item, Item> asyncPartition(Stator stator, String owner) {
        return new Item_OrderTable(stator).async().partition(owner);
    }

    @Override
    Query<Item, Item> between(Stator stator, String owner, String low, String high) {
        return new ItemTable(stator).query(owner).id().between(low, high);
    }

    @Override
    Query<Item.Order, Item.Order> ordersOf(Stator stator, String owner) {
        return new Item_OrderTable(stator).query(owner);
    }

    @Override
    Query<Item, Item> inCity(Stator stator, String city) {
        return new ItemTable(stator).byCity(city);
    }

    @Override
    Query<Item.Order, Item.Order> ordersInCity(Stator stator, String city) {
        return new Item_OrderTable(stator).byCity(city);
    }

    @Override
    Query<Item.Order, Partial<Item.Order>> byStatus(Stator stator, String status) {
        return new Item_OrderTable(stator).byStatus(status);
    }

    @Override
    Update<Item.Order> update(Stator stator, String owner, String id) {
        return new Item_OrderTable(stator).update(owner, id);
    }

    @Override
    NumberAttribute<Item.Order, Long> total() {
        return Item_OrderTable.TOTAL;
    }
}
