package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.admin.TableAdmin;
import dev.stator.enhanced.EnhancedSchema;
import dev.stator.testkit.StatorExtension;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The samples of moving-to-stator.md. */
@ExtendWith(StatorExtension.class)
class EnhancedTest {
    @Test
    void aKeyInTheShortFormIsFound(Stator stator) {
        new TableAdmin(stator).create(ReadingTable.SCHEMA);
        stator.client()
                .putItem(request -> request.tableName(stator.tableName(ReadingTable.SCHEMA))
                        .item(Map.of(
                                "sensor", AttributeValue.fromS("roof"),
                                "taken", AttributeValue.fromS("2026-01-05T09:30:00Z"),
                                "degrees", AttributeValue.fromN("4.5"))));
        Instant taken = Instant.parse("2026-01-05T09:30:00Z");

        assertThat(new ReadingTable(stator).get("roof", taken)).contains(new Reading("roof", taken, 4.5));
    }

    @Test
    void bothClientsServeOneTable(Stator stator, DynamoDbClient client) {
        String name = stator.tableName(OrderTable.SCHEMA);
        Order order = Orders.order("c1", "o1");
        Order paid = Orders.withStatus(order, Status.PAID);
        // sample: enhanced-table
        DynamoDbEnhancedClient enhanced =
                DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
        EnhancedSchema<Order> schema = EnhancedSchema.of(OrderTable.SCHEMA);
        DynamoDbTable<Order> orders = enhanced.table(name, schema);

        orders.createTable(schema.creation()); // with the indexes of the schema
        orders.putItem(order);
        Expression isNew = schema.expression(OrderTable.STATUS.eq(Status.NEW));
        orders.putItem(put -> put.item(paid).conditionExpression(isNew));
        Order stored = orders.getItem(order);
        // end
        assertThat(stored).isEqualTo(paid);
        assertThat(orders.index("byStatus")
                        .query(QueryConditional.keyEqualTo(key -> key.partitionValue("P")))
                        .iterator()
                        .next()
                        .items())
                .containsExactly(paid);
        assertThat(new OrderTable(stator).get("c1", "o1")).contains(paid);
    }
}
