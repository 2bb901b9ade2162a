package dev.stator.contract.enhanced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.contract.enhanced.Task.Job;
import dev.stator.contract.enhanced.Task.Memo;
import dev.stator.contract.single.ShopItem;
import dev.stator.contract.single.ShopItemTable;
import dev.stator.contract.single.ShopItem_OrderSchema;
import dev.stator.contract.single.ShopItem_OrderTable;
import dev.stator.enhanced.EnhancedSchema;
import dev.stator.error.ConfigurationException;
import dev.stator.error.UndecodableItemException;
import dev.stator.testkit.StatorExtension;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Tables that have items of several types, under the enhanced client. */
@ExtendWith(StatorExtension.class)
class SealedTablesTest {
    private static final Instant FIRST = Instant.parse("2026-01-05T09:30:00Z");
    private static final Instant LATER = FIRST.plusSeconds(600);
    private static final Key ONE = Key.builder().partitionValue("t1").build();

    private static <T> DynamoDbTable<T> table(Stator stator, String name, EnhancedSchema<T> schema) {
        return DynamoDbEnhancedClient.builder()
                .dynamoDbClient(stator.client())
                .build()
                .table(stator.tablePrefix() + name, schema);
    }

    @Test
    void itemsComeAsWhatTheyAre(Stator stator) {
        EnhancedSchema<ShopItem> schema = EnhancedSchema.of(ShopItemTable.SCHEMA);
        DynamoDbTable<ShopItem> shop = table(stator, "shop", schema);
        shop.createTable(schema.creation());
        ShopItem customer = new ShopItem.Customer("c1", "Ada", "London");
        ShopItem order = new ShopItem.Order("c1", 9, "new", 100, null);
        shop.putItem(customer);
        shop.updateItem(order);
        QueryConditional all = QueryConditional.keyEqualTo(key -> key.partitionValue("CUST#c1"));
        assertThat(shop.query(all).items()).containsExactly(customer, order);
        assertThat(shop.getItem(order)).isEqualTo(order);
        assertThat(new ShopItemTable(stator).scan().list()).containsExactlyInAnyOrder(customer, order);
        QueryConditional open = QueryConditional.keyEqualTo(key -> key.partitionValue("STATUS#new"));
        assertThat(shop.index("GSI1").query(open).iterator().next().items()).containsExactly(order);
    }

    @Test
    void oneTypeHasASchemaOfItsOwn(Stator stator) {
        EnhancedSchema<ShopItem.Order> schema = EnhancedSchema.of(ShopItem_OrderTable.SCHEMA);
        DynamoDbTable<ShopItem.Order> orders = table(stator, "shop", schema);
        orders.createTable(schema.creation());
        ShopItem.Order order = new ShopItem.Order("c1", 9, "new", 100, "n");
        orders.putItem(order);
        assertThat(orders.getItem(schema.key(ShopItem_OrderSchema.key("c1", 9))))
                .isEqualTo(order);
        new ShopItemTable(stator).put(new ShopItem.Customer("c1", "Ada", "London"));
        assertThatThrownBy(() -> orders.scan().items().forEach(item -> {}))
                .isInstanceOf(UndecodableItemException.class);
        QueryConditional own = QueryConditional.sortBeginsWith(
                key -> key.partitionValue("CUST#c1").sortValue("ORDER#"));
        assertThat(orders.query(own).items()).containsExactly(order);
    }

    @Test
    void whatAllTypesGenerateIsGenerated(Stator stator) {
        Job job = new Job("t1", "paint", null, null);
        tasks(stator, FIRST).createTable();
        tasks(stator, FIRST).putItem(job);
        Task first = tasks(stator, FIRST).getItem(ONE);
        assertThat(first).isEqualTo(new Job("t1", "paint", FIRST, 1L));
        assertThatThrownBy(() -> tasks(stator, LATER).putItem(job)).isInstanceOf(ConditionalCheckFailedException.class);
        assertThat(tasks(stator, LATER).updateItem(new Job("t1", "dry", null, 1L)))
                .isEqualTo(new Job("t1", "dry", FIRST, 2L));
        tasks(stator, LATER).putItem(new Memo("t1", "note", null, 2L));
        assertThat(tasks(stator, LATER).getItem(ONE)).isEqualTo(new Memo("t1", "note", LATER, 3L));
    }

    private static DynamoDbTable<Task> tasks(Stator stator, Instant now) {
        return table(stator, "tasks", EnhancedSchema.of(TaskTable.SCHEMA, Clock.fixed(now, ZoneOffset.UTC)));
    }

    @Test
    void typesThatGenerateOtherThingsAreRefusedTogether() {
        assertThatThrownBy(() -> EnhancedSchema.of(MixedTable.SCHEMA))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "mixed: the version 'version' is not that of Free, and the enhanced client counts one version in all"
                                + " items of a table; make a schema of each type, EnhancedSchema.of(…Table.SCHEMA)");
        assertThatThrownBy(() -> EnhancedSchema.of(StampedTable.SCHEMA))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "stamped: the attribute 'made' is not generated in Given, and the enhanced client knows attributes by"
                                + " their names");
        assertThat(EnhancedSchema.of(Mixed_CountedTable.SCHEMA).tableMetadata().customMetadata())
                .isNotEmpty();
        assertThat(EnhancedSchema.of(Mixed_FreeTable.SCHEMA).tableMetadata().customMetadata())
                .isEmpty();
    }
}
