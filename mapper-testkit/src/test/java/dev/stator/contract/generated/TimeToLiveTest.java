package dev.stator.contract.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.admin.Difference;
import dev.stator.admin.TableAdmin;
import dev.stator.error.MissingTableException;
import dev.stator.error.TableDriftException;
import dev.stator.schema.TableSchema;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** Time to live of tables: enabled with them, described, compared and enabled later. */
@ExtendWith(StatorExtension.class)
class TimeToLiveTest {
    private Stator stator;
    private TableAdmin admin;

    @BeforeEach
    void connect(Stator stator) {
        this.stator = stator;
        admin = new TableAdmin(stator);
    }

    @Test
    void aTableIsCreatedWithIt() {
        assertThat(admin.create(TicketTable.SCHEMA).timeToLive()).contains("expires");
        assertThat(found(TicketTable.SCHEMA).attributeName()).isEqualTo("expires");
        assertThat(admin.describe(TicketTable.SCHEMA).timeToLive()).contains("expires");
        admin.verify(TicketTable.SCHEMA);
    }

    @Test
    void aTableIsCreatedWithItUnderItsStoredName() {
        assertThat(admin.createIfMissing(LeaseTable.SCHEMA)).isTrue();
        assertThat(found(LeaseTable.SCHEMA).attributeName()).isEqualTo("ttl");
        assertThat(admin.createIfMissing(LeaseTable.SCHEMA)).isFalse();
        admin.verify(LeaseTable.SCHEMA);
    }

    @Test
    void aTableThatIsCreatedAsynchronouslyHasIt() {
        assertThat(admin.async().create(TicketTable.SCHEMA).join().timeToLive()).contains("expires");
        assertThat(admin.async().createIfMissing(LeaseTable.SCHEMA).join()).isTrue();
        assertThat(found(LeaseTable.SCHEMA).timeToLiveStatus()).isEqualTo(TimeToLiveStatus.ENABLED);
        assertThat(admin.async().drift(LeaseTable.SCHEMA).join().isEmpty()).isTrue();
    }

    @Test
    void aTableThatIsCreatedAtItsFirstUseHasIt() {
        new TicketTable(stator).get("t1");
        assertThat(found(TicketTable.SCHEMA).attributeName()).isEqualTo("expires");
        new LeaseTable(stator).async().get("l1", "p1").join();
        assertThat(found(LeaseTable.SCHEMA).attributeName()).isEqualTo("ttl");
    }

    @Test
    void whereItIsOffTheTableDiffersUntilItIsEnabled() {
        create();
        assertThat(admin.describe(TicketTable.SCHEMA).timeToLive()).isEmpty();
        assertThat(admin.drift(TicketTable.SCHEMA).differences())
                .containsExactly(new Difference(Difference.Kind.TIME_TO_LIVE, "time to live", "expires", "none"));
        assertThat(admin.createIfMissing(TicketTable.SCHEMA)).isFalse();
        assertThatThrownBy(() -> admin.verify(TicketTable.SCHEMA))
                .isInstanceOf(TableDriftException.class)
                .hasMessageContaining("time to live: the schema has expires, the table has none");
        assertThat(admin.enableTimeToLive(TicketTable.SCHEMA)).isTrue();
        assertThat(admin.enableTimeToLive(TicketTable.SCHEMA)).isFalse();
        assertThat(admin.async().enableTimeToLive(TicketTable.SCHEMA).join()).isFalse();
        admin.verify(TicketTable.SCHEMA);
    }

    @Test
    void whereItLooksAtAnotherAttributeTheTableDiffers() {
        create();
        stator.client()
                .updateTimeToLive(update -> update.tableName(stator.tableName(TicketTable.SCHEMA))
                        .timeToLiveSpecification(
                                time -> time.attributeName("until").enabled(true)));
        assertThat(admin.drift(TicketTable.SCHEMA).differences())
                .containsExactly(new Difference(Difference.Kind.TIME_TO_LIVE, "time to live", "expires", "until"));
        TableDriftException e =
                catchThrowableOfType(TableDriftException.class, () -> admin.enableTimeToLive(TicketTable.SCHEMA));
        assertThat(e)
                .hasMessage("time to live of table tickets: the schema has expires, the table has until, which must be"
                        + " disabled first");
        assertThat(e.table()).contains("tickets");
        assertThatThrownBy(() -> Face.joined(admin.async().enableTimeToLive(TicketTable.SCHEMA)))
                .isInstanceOf(TableDriftException.class);
    }

    @Test
    void ofATableThatIsMissingNothingIsEnabled() {
        assertThatThrownBy(() -> admin.enableTimeToLive(TicketTable.SCHEMA))
                .isInstanceOf(MissingTableException.class)
                .hasMessageContaining("tickets");
    }

    @Test
    void aSchemaWithoutItIsNotAskedFor(LocalDynamoDb server) {
        Requests requests = new Requests();
        try (Stator watched = server.stator()
                .tablePrefix(stator.tablePrefix())
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .addExecutionInterceptor(requests)
                        .build())
                .build()) {
            TableAdmin admin = new TableAdmin(watched);
            admin.create(PlainTable.SCHEMA);
            admin.verify(PlainTable.SCHEMA);
            assertThat(admin.enableTimeToLive(PlainTable.SCHEMA)).isFalse();
            assertThat(requests.all()).noneMatch(request -> request.contains("TimeToLive"));
        }
    }

    private void create() {
        stator.client()
                .createTable(create -> create.tableName(stator.tableName(TicketTable.SCHEMA))
                        .attributeDefinitions(AttributeDefinition.builder()
                                .attributeName("id")
                                .attributeType(ScalarAttributeType.S)
                                .build())
                        .keySchema(KeySchemaElement.builder()
                                .attributeName("id")
                                .keyType(KeyType.HASH)
                                .build())
                        .billingMode(BillingMode.PAY_PER_REQUEST));
    }

    private TimeToLiveDescription found(TableSchema<?> schema) {
        return stator.client()
                .describeTimeToLive(describe -> describe.tableName(stator.tableName(schema)))
                .timeToLiveDescription();
    }
}
