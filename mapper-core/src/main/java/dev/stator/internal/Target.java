package dev.stator.internal;

import dev.stator.schema.KeyAttribute;
import dev.stator.schema.Protection;
import dev.stator.schema.TableSchema;
import dev.stator.vault.ItemPlace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table that calls are about, and how they are made.
 *
 * @param connection what they are made on
 * @param schema of the table
 * @param tableName the name in DynamoDB, with the prefix
 * @param indexKeys the attributes of the keys of all indexes of the table, each once
 * @param consistent whether reads are strongly consistent
 * @param options extra options of each request
 */
public record Target<T>(
        Connection connection,
        TableSchema<T> schema,
        String tableName,
        List<KeyAttribute> indexKeys,
        boolean consistent,
        @Nullable AwsRequestOverrideConfiguration options) {

    /**
     * The table with this schema.
     *
     * @throws dev.stator.error.ConfigurationException if the connection is a tenant's, and keys of the table cannot have its name in front
     */
    public static <T> Target<T> of(Connection connection, TableSchema<T> schema) {
        Tenant tenant = connection.tenant();
        if (tenant != null) {
            tenant.requireText(schema);
        }
        return new Target<>(
                connection,
                schema,
                connection.tableName(schema),
                KeySchemas.indexKeys(schema.definition()),
                false,
                null);
    }

    /** The same table as one of another type of item: of the sealed type, for a type that shares its table with others. */
    public <S> Target<S> as(TableSchema<S> other) {
        return new Target<>(connection, other, tableName, indexKeys, consistent, options);
    }

    /** The same with the schema that stores {@code item}: of an item of a sealed table, that of its own type. */
    @SuppressWarnings("unchecked") // it is for this item, and nothing else
    public Target<T> of(T item) {
        TableSchema<T> own = (TableSchema<T>) schema.schemaOf(item);
        return own == schema ? this : as(own);
    }

    /** Attributes of keys as they are stored: where an item is can be told to others, what is encrypted of it cannot. */
    public Map<String, AttributeValue> sealed(Map<String, AttributeValue> keys) {
        Protection protection = schema.definition().protection();
        if (protection.isEmpty()) {
            return keys;
        }
        ItemPlace place = ItemPlace.of(schema.tableName(), tableName);
        Map<String, AttributeValue> sealed = new LinkedHashMap<>(keys);
        sealed.replaceAll((name, value) -> protection.place(name) instanceof Protection.Value key
                ? connection
                        .vault()
                        .forms(key.transform(), place.at(List.of(name)), value)
                        .get(0)
                : value);
        return sealed;
    }

    /** Whether an item can be stored under several forms of its key, which then does not tell where it is. */
    public boolean hasSeveralKeyForms() {
        ItemPlace place = ItemPlace.of(schema.tableName(), tableName);
        return KeySchemas.encrypted(schema).entrySet().stream()
                .anyMatch(key -> connection.vault().hasSeveralForms(key.getValue(), place.at(List.of(key.getKey()))));
    }

    /** The same with strongly consistent reads. */
    public Target<T> withConsistentReads() {
        return new Target<>(connection, schema, tableName, indexKeys, true, options);
    }

    /** The same with more options of each request; those that were there stay. */
    public Target<T> with(Consumer<AwsRequestOverrideConfiguration.Builder> more) {
        AwsRequestOverrideConfiguration.Builder builder =
                options == null ? AwsRequestOverrideConfiguration.builder() : options.toBuilder();
        more.accept(builder);
        return new Target<>(connection, schema, tableName, indexKeys, consistent, builder.build());
    }
}
