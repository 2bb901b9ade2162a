package dev.stator.examples.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBHashKey;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapper;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapperConfig;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBQueryExpression;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBRangeKey;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBSaveExpression;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBScanExpression;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBTable;
import com.amazonaws.services.dynamodbv2.datamodeling.TransactionLoadRequest;
import com.amazonaws.services.dynamodbv2.datamodeling.TransactionWriteRequest;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import com.amazonaws.services.dynamodbv2.model.ComparisonOperator;
import com.amazonaws.services.dynamodbv2.model.Condition;
import com.amazonaws.services.dynamodbv2.model.ConditionalCheckFailedException;
import com.amazonaws.services.dynamodbv2.model.ExpectedAttributeValue;
import com.amazonaws.services.dynamodbv2.model.ProvisionedThroughput;
import dev.stator.Stator;
import dev.stator.admin.TableAdmin;
import dev.stator.error.ConditionFailedException;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.List;
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.NoArgsConstructor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The calls of DynamoDBMapper beside those of Stator, on one table. */
@ExtendWith(StatorExtension.class)
class MapperCallsTest {
    private Stator stator;
    private LocalDynamoDb server;
    private DynamoDBMapper mapper;
    private StepTable steps;

    @BeforeEach
    void table(Stator connection, LocalDynamoDb local) {
        stator = connection;
        server = local;
        mapper = Old.mapper(local, connection);
        steps = new StepTable(connection);
        new TableAdmin(connection).create(StepTable.SCHEMA);
    }

    private void storeThree() {
        steps.putAll(List.of(new Step("w", 1, "a"), new Step("w", 2, "b"), new Step("w", 3, "c")));
    }

    private static OldStep hash() {
        return new OldStep("w", null, null);
    }

    private static List<Step> steps(List<OldStep> old) {
        return old.stream()
                .map(each -> new Step(each.getWalk(), each.getNumber(), each.getText()))
                .toList();
    }

    @Test
    @Row({"`load(Order.class, …)`", "`save(order)`", "`delete(order)`"})
    void oneItem() {
        mapper.save(new OldStep("w", 1, "a"));
        assertThat(steps.get("w", 1)).contains(new Step("w", 1, "a"));
        steps.update(new Step("w", 1, "b"));
        assertThat(mapper.load(OldStep.class, "w", 1)).isEqualTo(new OldStep("w", 1, "b"));
        mapper.delete(new OldStep("w", 1, null));
        assertThat(steps.get("w", 1)).isEmpty();
        steps.put(new Step("w", 2, "c"));
        assertThat(steps.delete(new Step("w", 2, "c"))).isPresent();
        assertThat(mapper.load(OldStep.class, "w", 2)).isNull();
    }

    @Test
    @Row("`ConsistentReads.CONSISTENT`")
    void consistentReads() {
        storeThree();
        DynamoDBMapperConfig consistent = DynamoDBMapperConfig.builder()
                .withConsistentReads(DynamoDBMapperConfig.ConsistentReads.CONSISTENT)
                .build();
        assertThat(mapper.load(OldStep.class, "w", 1, consistent).getText())
                .isEqualTo(steps.consistent().get("w", 1).orElseThrow().text());
    }

    @Test
    @Row("`save(order, DynamoDBSaveExpression)`")
    void conditionalSave() {
        storeThree();
        DynamoDBSaveExpression isB = new DynamoDBSaveExpression()
                .withExpectedEntry("text", new ExpectedAttributeValue(new AttributeValue("b")));
        assertThatThrownBy(() -> mapper.save(new OldStep("w", 1, "x"), isB))
                .isInstanceOf(ConditionalCheckFailedException.class);
        assertThatThrownBy(() -> steps.update(new Step("w", 1, "x"), StepTable.TEXT.eq("b")))
                .isInstanceOf(ConditionFailedException.class);
        mapper.save(new OldStep("w", 2, "x"), isB);
        assertThat(steps.update(new Step("w", 2, "y"), StepTable.TEXT.eq("x")).text())
                .isEqualTo("y");
    }

    @Test
    @Row({"`query`", "`queryPage`", "`count(Order.class, DynamoDBQueryExpression)`"})
    void queries() {
        storeThree();
        DynamoDBQueryExpression<OldStep> from2 = new DynamoDBQueryExpression<OldStep>()
                .withHashKeyValues(hash())
                .withRangeKeyCondition(
                        "number",
                        new Condition()
                                .withComparisonOperator(ComparisonOperator.GE)
                                .withAttributeValueList(new AttributeValue().withN("2")));
        assertThat(steps(mapper.query(OldStep.class, from2)))
                .isEqualTo(steps.query("w").number().ge(2).list());
        assertThat(mapper.count(OldStep.class, from2))
                .isEqualTo((int) steps.query("w").number().ge(2).count());
        assertThat(steps(mapper.queryPage(OldStep.class, from2.withLimit(1)).getResults()))
                .isEqualTo(steps.query("w").number().ge(2).limit(1).page().items());
    }

    @Test
    @Row({"`scan`", "`scanPage`", "`parallelScan`", "`count(Order.class, DynamoDBScanExpression)`"})
    void scans() {
        storeThree();
        DynamoDBScanExpression all = new DynamoDBScanExpression();
        assertThat(steps(mapper.scan(OldStep.class, all)))
                .containsExactlyInAnyOrderElementsOf(steps.scan().list());
        assertThat(steps(mapper.parallelScan(OldStep.class, all, 2)))
                .containsExactlyInAnyOrderElementsOf(steps.scan().segments(2).list());
        assertThat(mapper.count(OldStep.class, all))
                .isEqualTo((int) steps.scan().count());
        assertThat(mapper.scanPage(OldStep.class, all.withLimit(2)).getResults())
                .hasSameSizeAs(steps.scan().limit(2).page().items());
    }

    @Test
    @Row({"`batchLoad`", "`batchSave`", "`batchDelete`, `batchWrite`"})
    void batches() {
        assertThat(mapper.batchSave(new OldStep("w", 1, "a"), new OldStep("w", 2, "b")))
                .isEmpty();
        assertThat(steps.getAll(List.of(StepSchema.key("w", 1), StepSchema.key("w", 2))))
                .hasSize(2);
        steps.putAll(List.of(new Step("w", 3, "c")));
        List<Object> loaded = new ArrayList<>(mapper.batchLoad(List.of(new OldStep("w", 3, null)))
                .values()
                .iterator()
                .next());
        assertThat(loaded).containsExactly(new OldStep("w", 3, "c"));
        mapper.batchDelete(new OldStep("w", 1, null));
        steps.deleteAll(List.of(StepSchema.key("w", 2)));
        assertThat(steps.scan().list()).containsExactly(new Step("w", 3, "c"));
    }

    @Test
    @Row({"`transactionWrite`", "`transactionLoad`"})
    void transactions() {
        mapper.transactionWrite(
                new TransactionWriteRequest().addPut(new OldStep("w", 1, "a")).addPut(new OldStep("w", 2, "b")));
        stator.transaction()
                .put(steps, new Step("w", 3, "c"))
                .delete(steps, StepSchema.key("w", 1))
                .run();
        List<Object> loaded = mapper.transactionLoad(new TransactionLoadRequest().addLoad(new OldStep("w", 3, null)));
        assertThat(loaded).containsExactly(new OldStep("w", 3, "c"));
        assertThat(stator.transactionGet()
                        .get(steps, StepSchema.key("w", 2))
                        .run()
                        .items(steps))
                .containsExactly(new Step("w", 2, "b"));
    }

    @Test
    @Row("`generateCreateTableRequest`")
    void tables() {
        new TableAdmin(stator).delete(StepTable.SCHEMA);
        Old.client(server)
                .createTable(mapper.generateCreateTableRequest(OldStep.class)
                        .withProvisionedThroughput(new ProvisionedThroughput(1L, 1L)));
        assertThat(new TableAdmin(stator).drift(StepTable.SCHEMA).isEmpty()).isTrue();
    }

    @Test
    @Row("`TableNameOverride.withTableNamePrefix`")
    void prefixes() {
        storeThree();
        assertThat(stator.tablePrefix()).isNotEmpty();
        assertThat(mapper.load(OldStep.class, "w", 1)).isNotNull();
    }

    @Test
    @Row("`marshallIntoObject`")
    void maps() {
        storeThree();
        assertThat(StepTable.SCHEMA.fromItem(StepTable.SCHEMA.toItem(new Step("w", 1, "a"))))
                .isEqualTo(new Step("w", 1, "a"));
        assertThat(mapper.marshallIntoObject(
                        OldStep.class,
                        java.util.Map.of(
                                "walk", new AttributeValue("w"),
                                "number", new AttributeValue().withN("1"),
                                "text", new AttributeValue("a"))))
                .isEqualTo(new OldStep("w", 1, "a"));
    }

    /** As DynamoDBMapper has it. */
    @Data
    @NoArgsConstructor
    @AllArgsConstructor
    @DynamoDBTable(tableName = "steps")
    public static class OldStep {
        @DynamoDBHashKey
        private String walk;

        @DynamoDBRangeKey
        private Integer number;

        private String text;
    }
}
