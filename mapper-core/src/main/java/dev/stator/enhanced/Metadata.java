package dev.stator.enhanced;

import dev.stator.annotation.StreamView;
import dev.stator.internal.KeySchemas;
import dev.stator.schema.Index;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.Schema;
import dev.stator.schema.TableSchema;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.mapper.Order;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.model.CreateTableEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.EnhancedGlobalSecondaryIndex;
import software.amazon.awssdk.enhanced.dynamodb.model.EnhancedLocalSecondaryIndex;

/** The keys and indexes of a schema in the terms of the enhanced client. */
final class Metadata {
    /** Where the attributes of a key stand in it; a key has at most four. */
    private static final List<Order> ORDERS = List.of(Order.FIRST, Order.SECOND, Order.THIRD, Order.FOURTH);

    private Metadata() {}

    static StaticTableMetadata of(Schema<?> schema) {
        StaticTableMetadata.Builder metadata = StaticTableMetadata.builder();
        if (schema instanceof TableSchema<?> table) {
            String primary = TableMetadata.primaryIndexName();
            metadata.addIndexPartitionKey(primary, table.hashKey().name(), type(table.hashKey()));
            table.rangeKey().ifPresent(key -> metadata.addIndexSortKey(primary, key.name(), type(key)));
            table.definition().indexes().forEach(index -> add(index, metadata));
            GeneratedTags.add(table, metadata);
        }
        return metadata.build();
    }

    private static void add(Index index, StaticTableMetadata.Builder metadata) {
        if (index.scope() == Index.Scope.GLOBAL) { // a local index is known by having no hash key of its own
            for (int i = 0; i < index.hashKey().size(); i++) {
                KeyAttribute key = index.hashKey().get(i);
                metadata.addIndexPartitionKey(index.name(), key.name(), type(key), order(index.hashKey(), i));
            }
        }
        for (int i = 0; i < index.rangeKey().size(); i++) {
            KeyAttribute key = index.rangeKey().get(i);
            metadata.addIndexSortKey(index.name(), key.name(), type(key), order(index.rangeKey(), i));
        }
    }

    private static Order order(List<KeyAttribute> keys, int position) {
        return keys.size() == 1 ? Order.UNSPECIFIED : ORDERS.get(position);
    }

    private static AttributeValueType type(KeyAttribute key) {
        return AttributeValueType.valueOf(key.type().name());
    }

    /** What creates the table with the stream and the indexes that the schema has, each with its own projection. */
    static CreateTableEnhancedRequest creation(TableSchema<?> schema) {
        CreateTableEnhancedRequest.Builder request = CreateTableEnhancedRequest.builder();
        List<EnhancedGlobalSecondaryIndex> global = KeySchemas.global(schema).stream()
                .map(index -> EnhancedGlobalSecondaryIndex.builder()
                        .indexName(index.name())
                        .projection(KeySchemas.projection(index))
                        .build())
                .toList();
        List<EnhancedLocalSecondaryIndex> local = KeySchemas.local(schema).stream()
                .map(index -> EnhancedLocalSecondaryIndex.builder()
                        .indexName(index.name())
                        .projection(KeySchemas.projection(index))
                        .build())
                .toList();
        if (schema.streamView() != StreamView.NONE) {
            request.streamSpecification(stream -> stream.streamEnabled(true)
                    .streamViewType(schema.streamView().name()));
        }
        return request.globalSecondaryIndices(global)
                .localSecondaryIndices(local)
                .build();
    }
}
