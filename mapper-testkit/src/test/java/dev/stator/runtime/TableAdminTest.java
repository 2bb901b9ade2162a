package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.Stator;
import dev.stator.admin.Billing;
import dev.stator.admin.Difference;
import dev.stator.admin.DriftReport;
import dev.stator.admin.TableAdmin;
import dev.stator.admin.TableDescription;
import dev.stator.annotation.Projection;
import dev.stator.error.MissingTableException;
import dev.stator.error.TableDriftException;
import dev.stator.error.TableInUseException;
import dev.stator.error.TableNotReadyException;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.runtime.Canned.Answer;
import dev.stator.schema.Index;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/** Tables themselves. */
class TableAdminTest {
    @RegisterExtension
    static final StatorExtension STATOR = StatorExtension.with(settings -> settings.createMissingTables(false));

    @Test
    void aCreatedTableIsWhatItsSchemaSays(Stator stator) {
        TableDescription table = new TableAdmin(stator).create(TicketTable.SCHEMA);
        assertThat(table.name()).isEqualTo("tickets");
        assertThat(table.physicalName()).isEqualTo(stator.tablePrefix() + "tickets");
        assertThat(table.status()).isEqualTo(TableStatus.ACTIVE);
        assertThat(table.hashKey()).isEqualTo(new KeyAttribute("board", AttributeType.S));
        assertThat(table.rangeKey()).contains(new KeyAttribute("id", AttributeType.S));
        assertThat(table.indexes()).extracting(index -> index.index().name()).containsExactly("byStatus", "byPriority");
        assertThat(table.billing()).isEqualTo(Billing.onDemand());
        assertThat(table.itemCount()).isZero();
        assertThat(new TableAdmin(stator).describe(TicketTable.SCHEMA)).isEqualTo(table);
        DriftReport drift = new TableAdmin(stator).drift(TicketTable.SCHEMA);
        assertThat(drift.isEmpty()).as(drift.toString()).isTrue();
        new TableAdmin(stator).verify(TicketTable.SCHEMA);
    }

    @Test
    void capacityIsThatOfTheTableAndItsIndexes(Stator stator) {
        TableAdmin admin = new TableAdmin(stator);
        assertThat(admin.create(TicketTable.SCHEMA, Billing.provisioned(3, 2)).billing())
                .isEqualTo(Billing.provisioned(3, 2));
        assertThatThrownBy(() -> Billing.provisioned(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableIsCreatedOnce(Stator stator) {
        TableAdmin admin = new TableAdmin(stator);
        assertThat(admin.exists(TicketTable.SCHEMA)).isFalse();
        assertThat(admin.createIfMissing(TicketTable.SCHEMA)).isTrue();
        assertThat(admin.createIfMissing(TicketTable.SCHEMA)).isFalse();
        assertThat(admin.exists(TicketTable.SCHEMA)).isTrue();
        assertThatThrownBy(() -> admin.create(TicketTable.SCHEMA))
                .isInstanceOf(TableInUseException.class)
                .hasMessageContaining("create table tickets");
    }

    @Test
    void aDeletedTableIsGone(Stator stator) {
        TableAdmin admin = new TableAdmin(stator);
        admin.create(TicketTable.SCHEMA);
        admin.delete(TicketTable.SCHEMA);
        assertThat(admin.exists(TicketTable.SCHEMA)).isFalse();
        assertThatThrownBy(() -> admin.delete(TicketTable.SCHEMA))
                .isInstanceOf(MissingTableException.class)
                .hasMessageContaining("delete table tickets");
        assertThatThrownBy(() -> admin.describe(TicketTable.SCHEMA)).isInstanceOf(MissingTableException.class);
    }

    @Test
    void namesAreThoseUnderThePrefixWithoutIt(Stator stator) {
        TableAdmin admin = new TableAdmin(stator);
        assertThat(admin.tableNames()).isEmpty();
        admin.create(TicketTable.SCHEMA);
        assertThat(admin.tableNames()).containsExactly("tickets");
    }

    @Test
    void theAsynchronousCallsAreTheSame(Stator stator) {
        var admin = new TableAdmin(stator).async();
        assertThat(admin.createIfMissing(TicketTable.SCHEMA).join()).isTrue();
        assertThat(admin.createIfMissing(TicketTable.SCHEMA).join()).isFalse();
        assertThatThrownBy(() -> Face.joined(admin.create(TicketTable.SCHEMA))).isInstanceOf(TableInUseException.class);
        assertThat(admin.exists(TicketTable.SCHEMA).join()).isTrue();
        assertThat(admin.drift(TicketTable.SCHEMA).join().isEmpty()).isTrue();
        admin.verify(TicketTable.SCHEMA).join();
        assertThat(admin.tableNames().join()).containsExactly("tickets");
        admin.delete(TicketTable.SCHEMA).join();
        assertThatThrownBy(() -> Face.joined(admin.describe(TicketTable.SCHEMA)))
                .isInstanceOf(MissingTableException.class)
                .hasMessageContaining("describe table tickets");
    }

    @Test
    void everyDifferenceIsReported(Stator stator) {
        new TableAdmin(stator)
                .create(new OtherSchema(
                        new KeyAttribute("board", AttributeType.N),
                        new KeyAttribute("number", AttributeType.N),
                        index("byStatus", Index.Scope.GLOBAL, List.of(new KeyAttribute("status", AttributeType.S))),
                        index("byNumber", Index.Scope.GLOBAL, List.of(new KeyAttribute("number", AttributeType.N)))));
        TableAdmin admin = new TableAdmin(stator);
        assertThat(admin.drift(TicketTable.SCHEMA).differences())
                .extracting(Difference::kind)
                .containsExactly(
                        Difference.Kind.ATTRIBUTE_TYPE,
                        Difference.Kind.RANGE_KEY,
                        Difference.Kind.INDEX_KEY,
                        Difference.Kind.INDEX_PROJECTION,
                        Difference.Kind.MISSING_INDEX,
                        Difference.Kind.EXTRA_INDEX);
        TableDriftException failure =
                catchThrowableOfType(TableDriftException.class, () -> admin.verify(TicketTable.SCHEMA));
        assertThat(failure.differences())
                .containsExactly(
                        "hash key: the schema has board (S), the table has board (N)",
                        "range key: the schema has id (S), the table has number (N)",
                        "key of index byStatus: the schema has status (S) / priority (N), the table has status (S)",
                        "projection of index byStatus: the schema has KEYS_ONLY, the table has ALL",
                        "index byPriority: the schema has it, the table has none",
                        "index byNumber: the schema has none, the table has one");
        assertThat(failure).hasMessageContaining("tickets").hasMessageContaining("board (N)");
        assertThat(failure.table()).contains("tickets");
    }

    /** A server of its own: DynamoDB Local answers a new index with status 500 as long as other tables are created and written. */
    @Test
    void aMissingGlobalIndexIsAdded() {
        try (LocalDynamoDb alone = LocalDynamoDb.start();
                Stator stator = alone.stator().createMissingTables(false).build()) {
            TableAdmin admin = new TableAdmin(stator);
            admin.create(new OtherSchema(
                    TicketTable.SCHEMA.hashKey(),
                    TicketTable.SCHEMA.rangeKey().orElseThrow(),
                    TicketTable.SCHEMA.indexes().get(1)));
            assertThat(admin.addMissingIndexes(TicketTable.SCHEMA)).containsExactly("byStatus");
            assertThat(admin.addMissingIndexes(TicketTable.SCHEMA)).isEmpty();
            admin.verify(TicketTable.SCHEMA);
        }
    }

    @Test
    void aMissingLocalIndexCannotBeAdded(Stator stator) {
        new TableAdmin(stator)
                .create(new OtherSchema(
                        TicketTable.SCHEMA.hashKey(),
                        TicketTable.SCHEMA.rangeKey().orElseThrow()));
        TableAdmin admin = new TableAdmin(stator);
        assertThatThrownBy(() -> admin.addMissingIndexes(TicketTable.SCHEMA))
                .isInstanceOf(TableDriftException.class)
                .hasMessageContaining("byPriority")
                .hasMessageContaining("tickets");
        assertThat(admin.describe(TicketTable.SCHEMA).indexes()).isEmpty();
    }

    @Test
    void aTableThatDoesNotGetReadyInTimeIsAnError() {
        Answer creating = Answer.ok("{\"Table\":{\"TableName\":\"tickets\",\"TableStatus\":\"CREATING\"}}");
        TableAdmin admin = new TableAdmin(Canned.always(creating).stator(1).build()).waitAtMost(Duration.ZERO);
        assertThatThrownBy(() -> admin.create(TicketTable.SCHEMA))
                .isInstanceOf(TableNotReadyException.class)
                .hasMessageContaining("tickets");
        assertThatThrownBy(() -> Face.joined(admin.async().create(TicketTable.SCHEMA)))
                .isInstanceOf(TableNotReadyException.class);
    }

    @Test
    void aTableIsReadyWhenItsIndexesAre() {
        Canned canned = new Canned((call, operation) -> switch (call) {
            case 0 -> Answer.ok("{}");
            case 1 -> table("CREATING", "CREATING");
            case 2 -> table("ACTIVE", "CREATING");
            default -> table("ACTIVE", "ACTIVE");
        });
        new TableAdmin(canned.stator(1).build()).createIfMissing(TicketTable.SCHEMA);
        assertThat(canned.operations())
                .containsExactly("CreateTable", "DescribeTable", "DescribeTable", "DescribeTable");
    }

    @Test
    void aTableThatIsNotToBeSeenYetIsWaitedFor() {
        Canned canned = new Canned((call, operation) -> switch (call) {
            case 0 -> Answer.ok("{}");
            case 1 -> Answer.refusal(400, "ResourceNotFoundException");
            case 2 -> Answer.refusal(400, "ResourceInUseException");
            default -> table("ACTIVE", "ACTIVE");
        });
        assertThat(new TableAdmin(canned.stator(1).build()).createIfMissing(TicketTable.SCHEMA))
                .isTrue();
    }

    private static Answer table(String status, String indexStatus) {
        return Answer.ok("{\"Table\":{\"TableName\":\"tickets\",\"TableStatus\":\"" + status
                + "\",\"GlobalSecondaryIndexes\":[{\"IndexName\":\"byStatus\",\"IndexStatus\":\"" + indexStatus
                + "\"}]}}");
    }

    private static Index index(String name, Index.Scope scope, List<KeyAttribute> hashKey) {
        return new Index(name, scope, hashKey, List.of(), Projection.ALL, List.of());
    }

    /** What somebody else made of the table. */
    private static final class OtherSchema extends TableSchema<Ticket> {
        OtherSchema(KeyAttribute hashKey, KeyAttribute rangeKey, Index... indexes) {
            super(Ticket.class, AttributeNames.of(), "tickets", hashKey, rangeKey, indexes);
        }

        @Override
        public Key<Ticket> keyOf(Ticket value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Ticket read(ItemReader in) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(Ticket value, ItemWriter out) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected @Nullable Object readAttribute(int ordinal, ItemReader in) {
            throw new UnsupportedOperationException();
        }
    }
}
