package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.testkit.StatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The samples of setup.md. */
@ExtendWith(StatorExtension.class)
class SetupTest {
    @Test
    void aConnectionHasARegionAndAPrefix() {
        // sample: connect
        try (Stator stator = Stator.builder()
                .region(Region.EU_WEST_1)
                .tablePrefix("staging_")
                .build()) {
            OrderTable orders = new OrderTable(stator); // the table staging_orders
            assertThat(stator.tableName(orders.schema())).isEqualTo("staging_orders");
        }
        // end
    }

    @Test
    void aClientThatIsHandedInStaysOpen(DynamoDbClient client) {
        // sample: connect-client
        try (Stator stator =
                Stator.builder().client(client).createMissingTables(true).build()) {
            new OrderTable(stator).put(Orders.order("c1", "o1"));
        }
        // end
        assertThat(client.listTables().tableNames()).contains("orders");
        client.deleteTable(request -> request.tableName("orders"));
    }
}
