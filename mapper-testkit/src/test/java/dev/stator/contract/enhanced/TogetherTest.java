package dev.stator.contract.enhanced;

import static dev.stator.contract.enhanced.Scenario.same;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.enhanced.dynamodb.Document;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactGetItemsEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactUpdateItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Batches, transactions, and the table itself. */
@ExtendWith(StatorExtension.class)
class TogetherTest {
    private static final Expression PRESENT =
            Expression.builder().expression("attribute_exists(customer)").build();

    private static Key key(long number) {
        return Key.builder().partitionValue("c1").sortValue(number).build();
    }

    @Test
    void itemsAreWrittenAndReadInBatches(LocalDynamoDb server) {
        assertThat(same(server, TogetherTest::batches)).isEqualTo(List.of(Sale.of("c1", 2), Sale.of("c1", 3)));
    }

    private static <T> Object batches(Side<T> side) {
        side.with(1);
        assertThat(side.client
                        .batchWriteItem(batch -> batch.addWriteBatch(WriteBatch.builder(side.type())
                                .mappedTableResource(side.table)
                                .addPutItem(side.of(Sale.of("c1", 2)))
                                .addPutItem(side.of(Sale.of("c1", 3)))
                                .addDeleteItem(key(1))
                                .build()))
                        .unprocessedPutItemsForTable(side.table))
                .isEmpty();
        ReadBatch read = ReadBatch.builder(side.type())
                .mappedTableResource(side.table)
                .addGetItem(key(1))
                .addGetItem(key(2))
                .addGetItem(side.of(Sale.bare("c1", 3)))
                .build();
        List<T> async = new ArrayList<>();
        side.asyncClient
                .batchGetItem(batch -> batch.readBatches(read))
                .resultsForTable(side.asyncTable)
                .subscribe(async::add)
                .join();
        List<Sale> items = sorted(
                side,
                side.client.batchGetItem(batch -> batch.readBatches(read)).resultsForTable(side.table).stream()
                        .toList());
        assertThat(sorted(side, async)).isEqualTo(items);
        return items;
    }

    private static <T> List<Sale> sorted(Side<T> side, List<T> items) {
        return side.sales(items).stream()
                .sorted(Comparator.comparing(Sale::number))
                .toList();
    }

    @Test
    void itemsAreWrittenAndReadInTransactions(LocalDynamoDb server) {
        assertThat(same(server, TogetherTest::transactions))
                .isEqualTo(List.of(Sale.of("c1", 1), Sale.bare("c1", 2), Sale.of("c1", 4)));
    }

    private static <T> Object transactions(Side<T> side) {
        side.with(2, 3, 4);
        side.client.transactWriteItems(TransactWriteItemsEnhancedRequest.builder()
                .addPutItem(side.table, side.of(Sale.of("c1", 1)))
                .addUpdateItem(side.table, side.of(Sale.bare("c1", 2)))
                .addDeleteItem(side.table, key(3))
                .addConditionCheck(
                        side.table,
                        ConditionCheck.builder()
                                .key(key(4))
                                .conditionExpression(PRESENT)
                                .build())
                .build());
        List<Document> got = side.client.transactGetItems(TransactGetItemsEnhancedRequest.builder()
                .addGetItem(side.table, key(1))
                .addGetItem(side.table, key(2))
                .addGetItem(side.table, side.of(Sale.bare("c1", 4)))
                .build());
        return got.stream()
                .map(document -> side.sale(document.getItem(side.table)))
                .toList();
    }

    @Test
    void theAsynchronousClientMakesTheSameTransactions(LocalDynamoDb server) {
        assertThat(same(server, TogetherTest::asynchronously)).isEqualTo(List.of(Sale.of("c1", 1), Sale.of("c1", 2)));
    }

    private static <T> Object asynchronously(Side<T> side) {
        side.with(2);
        side.asyncClient
                .transactWriteItems(TransactWriteItemsEnhancedRequest.builder()
                        .addPutItem(side.asyncTable, side.of(Sale.of("c1", 1)))
                        .addUpdateItem(
                                side.asyncTable,
                                TransactUpdateItemEnhancedRequest.builder(side.type())
                                        .item(side.of(Sale.bare("c1", 2)))
                                        .ignoreNullsMode(IgnoreNullsMode.MAPS_ONLY)
                                        .conditionExpression(PRESENT)
                                        .build())
                        .build())
                .join();
        return side
                .asyncClient
                .transactGetItems(TransactGetItemsEnhancedRequest.builder()
                        .addGetItem(side.asyncTable, key(1))
                        .addGetItem(side.asyncTable, key(2))
                        .build())
                .join()
                .stream()
                .map(document -> side.sale(document.getItem(side.asyncTable)))
                .map(sale -> sale.number() == 2 ? Sale.of("c1", 2) : sale)
                .toList();
    }

    @Test
    void aTransactionThatIsCancelledWritesNothing(LocalDynamoDb server) {
        assertThat(same(server, TogetherTest::cancelled)).isEqualTo(List.of("None", "ConditionalCheckFailed"));
    }

    private static <T> Object cancelled(Side<T> side) {
        TransactionCanceledException failure = catchThrowableOfType(
                TransactionCanceledException.class,
                () -> side.client.transactWriteItems(TransactWriteItemsEnhancedRequest.builder()
                        .addPutItem(side.table, side.of(Sale.of("c1", 1)))
                        .addConditionCheck(
                                side.table,
                                ConditionCheck.builder()
                                        .key(key(4))
                                        .conditionExpression(PRESENT)
                                        .build())
                        .build()));
        assertThat(side.stored()).isEmpty();
        return failure.cancellationReasons().stream()
                .map(reason -> reason.code())
                .toList();
    }

    @Test
    void aTableIsDescribed(LocalDynamoDb server) {
        assertThat(same(server, TogetherTest::describe))
                .isEqualTo("[customer, number][state, placed][customer, weight]");
    }

    private static <T> Object describe(Side<T> side) {
        var table = side.table.describeTable().table();
        assertThat(side.asyncTable.describeTable().join().table().keySchema()).isEqualTo(table.keySchema());
        return ""
                + keys(table.keySchema())
                + keys(table.globalSecondaryIndexes().get(0).keySchema())
                + keys(table.localSecondaryIndexes().get(0).keySchema());
    }

    private static List<String> keys(List<KeySchemaElement> keys) {
        return keys.stream().map(key -> key.attributeName()).toList();
    }
}
