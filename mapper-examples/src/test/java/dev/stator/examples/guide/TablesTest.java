package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.admin.Billing;
import dev.stator.admin.DriftReport;
import dev.stator.admin.TableAdmin;
import dev.stator.admin.TableDescription;
import dev.stator.error.MissingTableException;
import dev.stator.error.TableDriftException;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** The samples of tables.md. */
@ExtendWith(StatorExtension.class)
class TablesTest {
    private Stator stator;
    private TableAdmin tables;

    @BeforeEach
    void connect(Stator connection) {
        stator = connection;
        tables = new TableAdmin(connection);
    }

    @Test
    void aTableIsCreatedWithItsIndexesAndDeleted() {
        // sample: create-tables
        TableAdmin tables = new TableAdmin(stator);
        tables.createIfMissing(OrderTable.SCHEMA); // true if this call made it
        tables.createIfMissing(RoomTable.SCHEMA, Billing.provisioned(5, 5));
        // end
        // sample: describe
        TableDescription description = tables.describe(OrderTable.SCHEMA);
        description.name(); // orders
        description.indexes(); // with their keys, projection and status
        description.itemCount(); // DynamoDB counts about every six hours
        List<String> names = tables.tableNames(); // [orders, rooms], without prefix
        // end
        assertThat(description.indexes()).hasSize(1);
        assertThat(names).contains("orders", "rooms");
        // sample: delete-table
        tables.delete(OrderTable.SCHEMA); // with all its items
        boolean exists = tables.exists(OrderTable.SCHEMA); // false; true for a table that is not ready yet
        // end
        assertThat(exists).isFalse();
    }

    @Test
    void timeToLiveIsEnabledLater() {
        stator.client()
                .createTable(request -> request.tableName(stator.tableName(ArticleTable.SCHEMA))
                        .attributeDefinitions(string("id"))
                        .keySchema(key("id", KeyType.HASH))
                        .billingMode(BillingMode.PAY_PER_REQUEST));
        // sample: time-to-live
        boolean wasOff = tables.enableTimeToLive(ArticleTable.SCHEMA);
        // end
        assertThat(wasOff).isTrue();
        assertThat(tables.drift(ArticleTable.SCHEMA).isEmpty()).isTrue();
    }

    @Test
    void thePrefixIsInNoNameThatTheUserSees() {
        tables.create(OrderTable.SCHEMA);
        TableDescription description = tables.describe(OrderTable.SCHEMA);
        assertThat(description.name()).isEqualTo("orders");
        assertThat(description.physicalName()).isEqualTo(stator.tablePrefix() + "orders");
    }

    @Test
    void aMissingTableIsMadeAtTheFirstCallWhereTheConnectionSaysSo() {
        try (Stator strict = Stator.builder()
                .client(stator.client())
                .tablePrefix(stator.tablePrefix())
                .build()) {
            assertThatThrownBy(() -> new OrderTable(strict).get("c1", "o1")).isInstanceOf(MissingTableException.class);
        }
        // sample: create-missing
        try (Stator connection = Stator.builder()
                .client(stator.client())
                .tablePrefix("staging_")
                .createMissingTables(true)
                .build()) {
            new OrderTable(connection).get("c1", "o1"); // makes the table staging_orders, with its indexes
        }
        // end
        assertThat(stator.client().listTables().tableNames()).contains("staging_orders");
        stator.client().deleteTable(request -> request.tableName("staging_orders"));
    }

    @Test
    void aTableThatDiffersIsReportedAndItsIndexesAreAdded() {
        createWithoutIndex();
        // sample: drift
        DriftReport report = tables.drift(OrderTable.SCHEMA);
        report.differences(); // index byStatus: the schema has it, the table has none
        // end
        assertThat(report.differences()).hasSize(1);
        assertThat(report.differences().get(0).toString()).contains("byStatus");
        // sample: verify
        try {
            tables.verify(OrderTable.SCHEMA);
        } catch (TableDriftException e) {
            tables.addMissingIndexes(OrderTable.SCHEMA); // one after the other
        }
        // end
        assertThat(tables.drift(OrderTable.SCHEMA).isEmpty()).isTrue();
    }

    private void createWithoutIndex() {
        stator.client()
                .createTable(request -> request.tableName(stator.tableName(OrderTable.SCHEMA))
                        .attributeDefinitions(string("customerId"), string("orderId"))
                        .keySchema(key("customerId", KeyType.HASH), key("orderId", KeyType.RANGE))
                        .billingMode(BillingMode.PAY_PER_REQUEST));
    }

    private static AttributeDefinition string(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
