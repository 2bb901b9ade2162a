package dev.stator.benchmarks.coldstart;

import com.sun.management.ThreadMXBean;
import dev.stator.Stator;
import dev.stator.benchmarks.entity.Order;
import dev.stator.benchmarks.entity.OrderTable;
import dev.stator.benchmarks.mapping.Approach;
import dev.stator.benchmarks.mapping.HandWrittenOrder;
import dev.stator.benchmarks.mapping.Mapping;
import dev.stator.benchmarks.mapping.Samples;
import dev.stator.benchmarks.mapping.StaticSchemas;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/**
 * Builds a client, puts one order and gets it again, over HTTP, in the JVM that was started for it, and prints what that cost. Only the order
 * is there before the clock starts. All approaches use the SDK's client with the HTTP client of the JDK.
 */
final class FirstCallTrial {
    private FirstCallTrial() {}

    /** The class log shows where it was loaded: here the work begins. */
    static final class Begin {
        private Begin() {}

        static void mark() {}
    }

    /** Here it has ended. */
    static final class End {
        private End() {}

        static void mark() {}
    }

    /**
     * The program.
     *
     * @param arguments the approach, the endpoint, and {@code nanoseconds} or {@code bytes}
     */
    public static void main(String[] arguments) {
        Approach approach = Approach.valueOf(arguments[0]);
        Order order = Samples.order();
        if (arguments[2].equals("bytes")) {
            System.out.println(bytes(approach, arguments[1], order));
        } else {
            System.out.println(nanoseconds(approach, arguments[1], order));
        }
    }

    private static long nanoseconds(Approach approach, String endpoint, Order order) {
        Begin.mark();
        long begin = System.nanoTime();
        call(approach, endpoint, order);
        long end = System.nanoTime();
        End.mark();
        return end - begin;
    }

    private static long bytes(Approach approach, String endpoint, Order order) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        thread.getCurrentThreadAllocatedBytes();
        long begin = thread.getCurrentThreadAllocatedBytes();
        call(approach, endpoint, order);
        return thread.getCurrentThreadAllocatedBytes() - begin;
    }

    /** Not a switch: one on an enum loads a class of its own. */
    private static void call(Approach approach, String endpoint, Order order) {
        DynamoDbClient client = client(endpoint);
        Order same;
        if (approach == Approach.GENERATED) {
            same = stator(client, order);
        } else if (approach == Approach.HAND_WRITTEN) {
            same = handWritten(client, order);
        } else if (approach == Approach.STATIC_SCHEMA) {
            same = enhanced(client, StaticSchemas.order(), order);
        } else {
            same = enhanced(client, TableSchema.fromBean(Order.class), order);
        }
        if (same.getLines().size() != order.getLines().size()) {
            throw new IllegalStateException("lines were lost");
        }
    }

    private static DynamoDbClient client(String endpoint) {
        return DynamoDbClient.builder()
                .endpointOverride(URI.create(endpoint))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("stator", "stator")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    private static Order stator(DynamoDbClient client, Order order) {
        OrderTable orders = new OrderTable(Stator.builder().client(client).build());
        orders.put(order);
        return orders.get(order.getCustomerId(), order.getOrderId()).orElseThrow();
    }

    private static Order handWritten(DynamoDbClient client, Order order) {
        Mapping<Order> mapping = new HandWrittenOrder();
        client.putItem(PutItemRequest.builder()
                .tableName("orders")
                .item(mapping.toItem(order))
                .build());
        Map<String, AttributeValue> key = Map.of(
                "customerId", AttributeValue.fromS(order.getCustomerId()),
                "orderId", AttributeValue.fromS(order.getOrderId()));
        return mapping.fromItem(client.getItem(
                        GetItemRequest.builder().tableName("orders").key(key).build())
                .item());
    }

    private static Order enhanced(DynamoDbClient client, TableSchema<Order> schema, Order order) {
        DynamoDbTable<Order> orders =
                DynamoDbEnhancedClient.builder().dynamoDbClient(client).build().table("orders", schema);
        orders.putItem(order);
        return orders.getItem(Key.builder()
                .partitionValue(order.getCustomerId())
                .sortValue(order.getOrderId())
                .build());
    }
}
