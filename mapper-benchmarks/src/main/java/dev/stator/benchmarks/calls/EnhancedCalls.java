package dev.stator.benchmarks.calls;

import dev.stator.benchmarks.entity.Order;
import dev.stator.benchmarks.entity.Status;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The SDK's enhanced client, with the schema of a bean. */
final class EnhancedCalls implements Calls {
    private final DynamoDbEnhancedClient client;
    private final DynamoDbTable<Order> orders;

    EnhancedCalls(DynamoDbClient client) {
        this.client = DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
        this.orders = this.client.table("orders", TableSchema.fromBean(Order.class));
    }

    @Override
    public Order get() {
        return orders.getItem(Key.builder()
                .partitionValue("CUST#123")
                .sortValue(CannedAnswers.orderId(0))
                .build());
    }

    @Override
    public List<Order> query() {
        Expression filter = Expression.builder()
                .expression("#total > :total")
                .putExpressionName("#total", "total")
                .putExpressionValue(":total", AttributeValue.fromN("100"))
                .build();
        return orders
                .query(request -> request.queryConditional(QueryConditional.sortBeginsWith(Key.builder()
                                .partitionValue("CUST#123")
                                .sortValue("ORDER#2026-")
                                .build()))
                        .filterExpression(filter))
                .items()
                .stream()
                .toList();
    }

    /** The enhanced client sets attributes through a bean that has only those. */
    @Override
    public Order update() {
        Order changes = new Order();
        changes.setCustomerId("CUST#123");
        changes.setOrderId(CannedAnswers.orderId(0));
        changes.setNote("Leave at the back door, please.");
        Expression isPaid = Expression.builder()
                .expression("#status = :status")
                .putExpressionName("#status", "status")
                .putExpressionValue(":status", AttributeValue.fromS(Status.PAID.name()))
                .build();
        return orders.updateItem(request -> request.item(changes)
                .ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY)
                .conditionExpression(isPaid));
    }

    @Override
    public List<Order> batchGet() {
        ReadBatch.Builder<Order> batch = ReadBatch.builder(Order.class).mappedTableResource(orders);
        for (int number = 0; number < CannedAnswers.COUNT; number++) {
            batch.addGetItem(Key.builder()
                    .partitionValue("CUST#123")
                    .sortValue(CannedAnswers.orderId(number))
                    .build());
        }
        ReadBatch orderBatch = batch.build();
        return client.batchGetItem(request -> request.readBatches(orderBatch)).resultsForTable(orders).stream()
                .toList();
    }

    @Override
    public Object batchWrite() {
        WriteBatch.Builder<Order> batch = WriteBatch.builder(Order.class).mappedTableResource(orders);
        CannedAnswers.WRITTEN.forEach(batch::addPutItem);
        WriteBatch orderBatch = batch.build();
        client.batchWriteItem(request -> request.writeBatches(orderBatch));
        return CannedAnswers.WRITTEN;
    }
}
