package dev.stator.benchmarks.calls;

import dev.stator.benchmarks.entity.OrderSchema;
import dev.stator.benchmarks.entity.Status;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The SDK's own client, whose items are left as they are: what it costs before anything is mapped. */
final class LowLevelCalls implements Calls {
    private static final Map<String, AttributeValue> KEY = key(0);

    private static final Map<String, List<WriteRequest>> WRITES = Map.of(
            "orders",
            CannedAnswers.WRITTEN.stream()
                    .map(order -> WriteRequest.builder()
                            .putRequest(PutRequest.builder()
                                    .item(OrderSchema.INSTANCE.toItem(order))
                                    .build())
                            .build())
                    .toList());

    private final DynamoDbClient client;

    LowLevelCalls(DynamoDbClient client) {
        this.client = client;
    }

    private static Map<String, AttributeValue> key(int number) {
        return Map.of(
                "customerId",
                AttributeValue.fromS("CUST#123"),
                "orderId",
                AttributeValue.fromS(CannedAnswers.orderId(number)));
    }

    @Override
    public Object get() {
        return client.getItem(request -> request.tableName("orders").key(KEY)).item();
    }

    @Override
    public List<?> query() {
        return client.query(request -> request.tableName("orders")
                        .keyConditionExpression("#0 = :0 AND begins_with(#1, :1)")
                        .filterExpression("#2 > :2")
                        .expressionAttributeNames(Map.of("#0", "customerId", "#1", "orderId", "#2", "total"))
                        .expressionAttributeValues(Map.of(
                                ":0", AttributeValue.fromS("CUST#123"),
                                ":1", AttributeValue.fromS("ORDER#2026-"),
                                ":2", AttributeValue.fromN("100"))))
                .items();
    }

    @Override
    public Object update() {
        return client.updateItem(request -> request.tableName("orders")
                        .key(KEY)
                        .updateExpression("SET #0 = :0")
                        .conditionExpression("#1 = :1")
                        .expressionAttributeNames(Map.of("#0", "note", "#1", "status"))
                        .expressionAttributeValues(Map.of(
                                ":0", AttributeValue.fromS("Leave at the back door, please."),
                                ":1", AttributeValue.fromS(Status.PAID.name())))
                        .returnValues(ReturnValue.ALL_NEW))
                .attributes();
    }

    @Override
    public List<?> batchGet() {
        List<Map<String, AttributeValue>> keys = IntStream.range(0, CannedAnswers.COUNT)
                .mapToObj(LowLevelCalls::key)
                .toList();
        return client.batchGetItem(request -> request.requestItems(
                        Map.of("orders", KeysAndAttributes.builder().keys(keys).build())))
                .responses()
                .getOrDefault("orders", List.of());
    }

    @Override
    public Object batchWrite() {
        return client.batchWriteItem(request -> request.requestItems(WRITES));
    }
}
