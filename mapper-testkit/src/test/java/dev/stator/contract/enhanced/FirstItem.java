package dev.stator.contract.enhanced;

import dev.stator.enhanced.EnhancedSchema;

/** A program that sets a schema up and maps one item both ways; {@link StartTest} looks at what it loads. */
final class FirstItem {
    private FirstItem() {}

    public static void main(String[] arguments) {
        EnhancedSchema<Sale> schema = EnhancedSchema.of(SaleTable.SCHEMA);
        Sale sale = Sale.of("c1", 1);
        if (!sale.equals(schema.mapToItem(schema.itemToMap(sale, false)))) {
            throw new IllegalStateException("the item is another");
        }
        System.out.println("customer key: " + schema.tableMetadata().primaryPartitionKey());
    }
}
