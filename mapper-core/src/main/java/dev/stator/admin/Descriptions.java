package dev.stator.admin;

import dev.stator.annotation.Projection;
import dev.stator.annotation.StreamView;
import dev.stator.item.AttributeType;
import dev.stator.schema.Index;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputDescription;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;

/** Reads the SDK's description of a table. */
final class Descriptions {
    private final software.amazon.awssdk.services.dynamodb.model.TableDescription table;
    private final Optional<String> timeToLive;
    private final Map<String, AttributeType> types;

    private Descriptions(
            software.amazon.awssdk.services.dynamodb.model.TableDescription table, Optional<String> timeToLive) {
        this.table = table;
        this.timeToLive = timeToLive;
        this.types = table.attributeDefinitions().stream()
                .collect(Collectors.toMap(
                        AttributeDefinition::attributeName,
                        definition -> AttributeType.valueOf(definition.attributeTypeAsString())));
    }

    static TableDescription of(
            TableSchema<?> schema,
            software.amazon.awssdk.services.dynamodb.model.TableDescription table,
            Optional<String> timeToLive) {
        return new Descriptions(table, timeToLive).describe(schema);
    }

    private TableDescription describe(TableSchema<?> schema) {
        return new TableDescription(
                schema.tableName(),
                table.tableName(),
                table.tableStatus(),
                keys(table.keySchema(), KeyType.HASH).get(0),
                keys(table.keySchema(), KeyType.RANGE).stream().findFirst(),
                Stream.concat(
                                table.globalSecondaryIndexes().stream().map(this::index),
                                table.localSecondaryIndexes().stream().map(this::index))
                        .toList(),
                orZero(table.itemCount()),
                orZero(table.tableSizeBytes()),
                billing(),
                streamView(),
                Optional.ofNullable(table.latestStreamArn()).filter(arn -> streamView() != StreamView.NONE),
                timeToLive,
                table.creationDateTime());
    }

    private List<KeyAttribute> keys(List<KeySchemaElement> elements, KeyType type) {
        return elements.stream()
                .filter(element -> element.keyType() == type)
                .map(element -> new KeyAttribute(
                        element.attributeName(), Objects.requireNonNull(types.get(element.attributeName()))))
                .toList();
    }

    private IndexDescription index(GlobalSecondaryIndexDescription index) {
        return new IndexDescription(
                index(index.indexName(), Index.Scope.GLOBAL, index.keySchema(), index.projection()),
                Optional.ofNullable(index.indexStatus()),
                orZero(index.itemCount()),
                orZero(index.indexSizeBytes()));
    }

    private IndexDescription index(LocalSecondaryIndexDescription index) {
        return new IndexDescription(
                index(index.indexName(), Index.Scope.LOCAL, index.keySchema(), index.projection()),
                Optional.empty(),
                orZero(index.itemCount()),
                orZero(index.indexSizeBytes()));
    }

    private Index index(
            String name,
            Index.Scope scope,
            List<KeySchemaElement> keySchema,
            software.amazon.awssdk.services.dynamodb.model.Projection projection) {
        return new Index(
                name,
                scope,
                keys(keySchema, KeyType.HASH),
                keys(keySchema, KeyType.RANGE),
                Projection.valueOf(projection.projectionTypeAsString()),
                projection.nonKeyAttributes());
    }

    /** A table that was always provisioned has no summary of its billing. */
    private Billing billing() {
        if (table.billingModeSummary() != null
                && table.billingModeSummary().billingMode() == BillingMode.PAY_PER_REQUEST) {
            return Billing.onDemand();
        }
        ProvisionedThroughputDescription throughput = table.provisionedThroughput();
        return throughput == null || orZero(throughput.readCapacityUnits()) == 0
                ? Billing.onDemand()
                : Billing.provisioned(throughput.readCapacityUnits(), throughput.writeCapacityUnits());
    }

    /** A stream that was disabled has a specification without a view, or none. */
    private StreamView streamView() {
        StreamSpecification stream = table.streamSpecification();
        return stream == null || !Boolean.TRUE.equals(stream.streamEnabled())
                ? StreamView.NONE
                : StreamView.valueOf(stream.streamViewTypeAsString());
    }

    private static long orZero(@Nullable Long count) {
        return count == null ? 0 : count;
    }
}
