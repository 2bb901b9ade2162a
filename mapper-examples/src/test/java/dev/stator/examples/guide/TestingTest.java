package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.admin.Billing;
import dev.stator.admin.TableAdmin;
import dev.stator.error.MissingTableException;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The other samples of testing.md. */
class TestingTest {
    // sample: testing-settings
    @RegisterExtension
    static final StatorExtension STATOR = StatorExtension.with(settings -> settings.createMissingTables(false));

    @BeforeEach
    void createTables(Stator stator) {
        new TableAdmin(stator).create(OrderTable.SCHEMA, Billing.provisioned(5, 5));
    }
    // end

    @Test
    void connectionsHaveOtherSettings(Stator stator) {
        assertThat(new OrderTable(stator).get("c1", "o1")).isEmpty();
        assertThatThrownBy(() -> new RoomTable(stator).get("north", 12)).isInstanceOf(MissingTableException.class);
    }

    @Test
    void aServerCanBeStartedWithoutJUnit() {
        Order order = Orders.order("c1", "o1");
        // sample: local
        try (LocalDynamoDb dynamoDb = LocalDynamoDb.start();
                Stator stator = dynamoDb.stator().build()) {
            OrderTable orders = new OrderTable(stator);
            orders.put(order);
            assertThat(orders.get("c1", "o1")).contains(order);
        }
        // end
    }
}
