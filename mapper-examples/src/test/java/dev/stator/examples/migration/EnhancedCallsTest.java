package dev.stator.examples.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.admin.TableAdmin;
import dev.stator.enhanced.EnhancedSchema;
import dev.stator.error.ConditionFailedException;
import dev.stator.query.Page;
import dev.stator.testkit.StatorExtension;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchGetResultPage;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** The calls of the enhanced client beside those of Stator, on one table and one schema. */
@ExtendWith(StatorExtension.class)
class EnhancedCallsTest {
    private static final Step A = new Step("w", 1, "a");
    private static final Step B = new Step("w", 2, "b");
    private static final Step C = new Step("w", 3, "c");

    private Stator stator;
    private StepTable steps;
    private DynamoDbEnhancedClient client;
    private DynamoDbTable<Step> enhanced;
    private final EnhancedSchema<Step> schema = EnhancedSchema.of(StepTable.SCHEMA);

    @BeforeEach
    void table(Stator connection) {
        stator = connection;
        steps = new StepTable(connection);
        new TableAdmin(connection).create(StepTable.SCHEMA);
        client = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(connection.client())
                .build();
        enhanced = client.table(connection.tableName(StepTable.SCHEMA), schema);
    }

    private static Key key(int number) {
        return Key.builder().partitionValue("w").sortValue(number).build();
    }

    private static QueryConditional walk() {
        return QueryConditional.keyEqualTo(key -> key.partitionValue("w"));
    }

    @Test
    @Row({"`getItem`", "`putItem`", "`deleteItem`"})
    void oneItem() {
        enhanced.putItem(A);
        assertThat(steps.get("w", 1)).contains(A);
        assertThat(enhanced.deleteItem(key(1))).isEqualTo(A);
        assertThat(steps.delete("w", 1)).isEmpty();
        steps.put(B);
        assertThat(enhanced.getItem(key(2))).isEqualTo(B);
        assertThat(enhanced.getItem(key(9))).isNull();
        assertThat(steps.get("w", 9)).isEqualTo(Optional.empty());
    }

    @Test
    @Row("`putItem` where the key must not exist")
    void create() {
        steps.create(A);
        assertThatThrownBy(() -> steps.create(A.with("x"))).isInstanceOf(ConditionFailedException.class);
        assertThatThrownBy(() -> enhanced.putItem(put ->
                        put.item(A.with("x")).conditionExpression(schema.expression(StepTable.WALK.notExists()))))
                .isInstanceOf(ConditionalCheckFailedException.class);
    }

    @Test
    @Row({"`updateItem`", "a write with an `Expression`"})
    void update() {
        steps.put(A);
        assertThat(enhanced.updateItem(A.with("b"))).isEqualTo(A.with("b"));
        assertThat(steps.update(A.with("c"))).isEqualTo(A.with("c"));
        assertThatThrownBy(() -> steps.update(A, StepTable.TEXT.eq("b"))).isInstanceOf(ConditionFailedException.class);
        assertThatThrownBy(() -> enhanced.updateItem(
                        update -> update.item(A).conditionExpression(schema.expression(StepTable.TEXT.eq("b")))))
                .isInstanceOf(ConditionalCheckFailedException.class);
    }

    @Test
    @Row({"`query`", "`limit(n)`", "`exclusiveStartKey`, `lastEvaluatedKey`", "`scan().items()`"})
    void queries() {
        steps.putAll(List.of(A, B, C));
        assertThat(enhanced.query(walk()).items().stream().toList())
                .isEqualTo(steps.query("w").list());
        assertThat(enhanced.query(query -> query.queryConditional(walk()).limit(2)).stream())
                .hasSize(2);
        assertThat(steps.query("w").limit(2).list()).containsExactly(A, B);
        Page<Step> first = steps.query("w").limit(2).page();
        assertThat(steps.query("w").startAt(first.token().orElseThrow()).list()).containsExactly(C);
        assertThat(enhanced.scan().items().stream().toList())
                .containsExactlyInAnyOrderElementsOf(steps.scan().list());
    }

    @Test
    @Row("`attributesToProject`")
    void projections() {
        steps.put(A);
        assertThat(steps.query("w").project(StepTable.TEXT).list().get(0).get(StepTable.TEXT))
                .contains("a");
        assertThat(enhanced.query(query -> query.queryConditional(walk()).attributesToProject("text")).items().stream()
                        .map(Step::text))
                .containsExactly("a");
    }

    @Test
    @Row("`batchGetItem`, `batchWriteItem`")
    void batches() {
        client.batchWriteItem(batch -> batch.writeBatches(WriteBatch.builder(Step.class)
                .mappedTableResource(enhanced)
                .addPutItem(A)
                .build()));
        steps.putAll(List.of(B));
        BatchGetResultPage page = client.batchGetItem(batch -> batch.readBatches(ReadBatch.builder(Step.class)
                        .mappedTableResource(enhanced)
                        .addGetItem(key(1))
                        .addGetItem(key(2))
                        .build()))
                .iterator()
                .next();
        assertThat(page.resultsForTable(enhanced))
                .containsExactlyInAnyOrderElementsOf(
                        steps.getAll(List.of(StepSchema.key("w", 1), StepSchema.key("w", 2))));
    }

    @Test
    @Row("`transactWriteItems`, `transactGetItems`")
    void transactions() {
        client.transactWriteItems(transaction -> transaction.addPutItem(enhanced, A));
        stator.transaction().put(steps, B).delete(steps, StepSchema.key("w", 1)).run();
        assertThat(client.transactGetItems(
                        transaction -> transaction.addGetItem(enhanced, key(1)).addGetItem(enhanced, key(2))))
                .extracting(document -> document.getItem(enhanced))
                .containsExactly(null, B);
    }

    @Test
    @Row("`createTable`, `describeTable`")
    void tables() {
        new TableAdmin(stator).delete(StepTable.SCHEMA);
        enhanced.createTable(schema.creation());
        assertThat(new TableAdmin(stator).drift(StepTable.SCHEMA).isEmpty()).isTrue();
        assertThat(enhanced.describeTable().table().tableName()).isEqualTo(stator.tableName(StepTable.SCHEMA));
    }
}
