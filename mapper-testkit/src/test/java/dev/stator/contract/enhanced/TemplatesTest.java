package dev.stator.contract.enhanced;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.contract.template.Order;
import dev.stator.contract.template.OrderSchema;
import dev.stator.contract.template.OrderTable;
import dev.stator.contract.template.Status;
import dev.stator.enhanced.EnhancedSchema;
import dev.stator.testkit.StatorExtension;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Keys that templates make, under the enhanced client. */
@ExtendWith(StatorExtension.class)
class TemplatesTest {
    private static final EnhancedSchema<Order> ORDERS = EnhancedSchema.of(OrderTable.SCHEMA);
    private static final Order ORDER = new Order("c1", 5, Status.NEW, Instant.parse("2026-01-02T12:00:00Z"), "n");
    private static final Order BARE = new Order("c1", 5, null, null, null);

    private DynamoDbTable<Order> orders;

    @BeforeEach
    void connect(Stator stator) {
        orders = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(stator.client())
                .build()
                .table(stator.tablePrefix() + "market", ORDERS);
        orders.createTable(ORDERS.creation());
    }

    @Test
    void anItemIsFoundByItsProperties(Stator stator) {
        orders.putItem(ORDER);
        Key key = ORDERS.key(OrderSchema.key("c1", 5));
        assertThat(key)
                .isEqualTo(Key.builder()
                        .partitionValue("CUST#c1")
                        .sortValue("ORDER#0000000005")
                        .build());
        assertThat(orders.getItem(key)).isEqualTo(ORDER);
        assertThat(orders.getItem(BARE)).isEqualTo(ORDER);
        assertThat(new OrderTable(stator).get("c1", 5)).contains(ORDER);
        QueryConditional ofCustomer = QueryConditional.sortBeginsWith(
                prefix -> prefix.partitionValue("CUST#c1").sortValue("ORDER#"));
        assertThat(orders.query(ofCustomer).items()).containsExactly(ORDER);
        assertThat(inIndex()).containsExactly(ORDER);
    }

    @Test
    void theKeysOfIndexesFollowTheItem(Stator stator) {
        orders.updateItem(ORDER);
        assertThat(inIndex()).containsExactly(ORDER);
        assertThat(orders.updateItem(BARE)).isEqualTo(BARE);
        assertThat(inIndex()).isEmpty();
        List<Map<String, AttributeValue>> stored = stator.client()
                .scan(scan -> scan.tableName(orders.tableName()).consistentRead(true))
                .items();
        assertThat(stored.get(0)).containsOnlyKeys("PK", "SK");
    }

    private List<Order> inIndex() {
        return orders.index("GSI1").query(QueryConditional.keyEqualTo(key -> key.partitionValue("STATUS#N"))).stream()
                .flatMap(page -> page.items().stream())
                .toList();
    }
}
