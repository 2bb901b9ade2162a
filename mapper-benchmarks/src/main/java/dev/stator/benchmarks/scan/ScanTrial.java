package dev.stator.benchmarks.scan;

import dev.stator.Stator;
import dev.stator.benchmarks.calls.CannedAnswers;
import dev.stator.benchmarks.entity.Order;
import dev.stator.benchmarks.entity.OrderTable;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Function;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Scans a table of a million orders, in the JVM that was started for it, and prints the nanoseconds that it took. */
final class ScanTrial {
    /** About 1 MB, a page of a scan. */
    private static final int PAGE = 1_250;

    private static final int PAGES = FullScan.ITEMS / PAGE;

    private ScanTrial() {}

    /**
     * The program.
     *
     * @param arguments {@code stator} or {@code enhanced}
     */
    public static void main(String[] arguments) {
        DynamoDbClient client = CannedAnswers.client(new Pages());
        long begin = System.nanoTime();
        Iterator<Order> orders = arguments[0].equals("stator") ? stator(client) : enhanced(client);
        int count = 0;
        long total = 0;
        while (orders.hasNext()) {
            total += orders.next().getTotal();
            count++;
        }
        long end = System.nanoTime();
        if (count != FullScan.ITEMS || total <= 0) {
            throw new IllegalStateException(count + " items");
        }
        System.out.println(end - begin);
    }

    private static Iterator<Order> stator(DynamoDbClient client) {
        return new OrderTable(Stator.builder().client(client).build()).scan().iterator();
    }

    private static Iterator<Order> enhanced(DynamoDbClient client) {
        return DynamoDbEnhancedClient.builder()
                .dynamoDbClient(client)
                .build()
                .table("orders", TableSchema.fromBean(Order.class))
                .scan()
                .items()
                .iterator();
    }

    /** The same page again and again; the last one has no key to go on from. */
    private static final class Pages implements Function<String, byte[]> {
        private final byte[] page;
        private final byte[] lastPage;
        private int given;

        Pages() {
            String counts = "\"Count\":%d,\"ScannedCount\":%d".formatted(PAGE, PAGE);
            String items = "{\"Items\":" + CannedAnswers.items(PAGE) + "," + counts;
            page = (items
                            + ",\"LastEvaluatedKey\":{\"customerId\":{\"S\":\"CUST#123\"},\"orderId\":{\"S\":\"ORDER#1\"}}}")
                    .getBytes(StandardCharsets.UTF_8);
            lastPage = (items + "}").getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] apply(String operation) {
            given++;
            return given < PAGES ? page : lastPage;
        }
    }
}
