package dev.stator.contract.enhanced;

import dev.stator.golden.RequestGolden;
import dev.stator.testkit.LocalDynamoDb;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbAsyncTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedAsyncClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A table of one model under the enhanced client, whose requests are seen.
 *
 * @param <T> the model's type
 */
final class Side<T> implements AutoCloseable {
    private final Model<T> model;
    private final RequestGolden golden;
    final DynamoDbEnhancedClient client;
    final DynamoDbEnhancedAsyncClient asyncClient;
    final DynamoDbTable<T> table;
    final DynamoDbAsyncTable<T> asyncTable;

    Side(Model<T> model, LocalDynamoDb server) {
        this.model = model;
        this.golden = RequestGolden.of(server);
        this.client = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(golden.stator().client())
                .build();
        this.asyncClient = DynamoDbEnhancedAsyncClient.builder()
                .dynamoDbClient(golden.stator().asyncClient())
                .build();
        String name = golden.stator().tablePrefix() + "sales";
        this.table = client.table(name, model.schema());
        this.asyncTable = asyncClient.table(name, model.schema());
        table.createTable();
    }

    T of(Sale sale) {
        return model.from().apply(sale);
    }

    Sale sale(T item) {
        return item == null ? null : model.to().apply(item);
    }

    List<Sale> sales(List<T> items) {
        return items.stream().map(this::sale).toList();
    }

    /** Page by page. */
    List<List<Sale>> pages(SdkIterable<Page<T>> pages) {
        return pages.stream().map(page -> sales(page.items())).toList();
    }

    Class<T> type() {
        return model.schema().itemType().rawClass();
    }

    /** Puts items with these numbers. */
    Side<T> with(long... numbers) {
        for (long number : numbers) {
            table.putItem(of(Sale.of("c1", number)));
        }
        return this;
    }

    /** What is stored, as it is. */
    List<Map<String, AttributeValue>> stored() {
        return golden.stator()
                .client()
                .scan(scan -> scan.tableName(table.tableName()).consistentRead(true))
                .items();
    }

    /** The requests so far, as text. */
    String requests() {
        return golden.text();
    }

    @Override
    public void close() {
        golden.close();
    }
}
