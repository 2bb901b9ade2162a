package dev.stator.enhanced;

import dev.stator.error.InvalidRequestException;
import dev.stator.expression.Condition;
import dev.stator.expression.ExpressionText;
import dev.stator.expression.Placeholders;
import dev.stator.schema.Schema;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.KeyAttributeMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.CreateTableEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A generated schema for the SDK's {@code DynamoDbEnhancedClient}: records, sealed types and whatever else Stator stores, in all its calls.
 *
 * <pre>{@code
 * static final EnhancedSchema<Order> ORDERS = EnhancedSchema.of(OrderTable.SCHEMA);
 *
 * DynamoDbTable<Order> orders = enhanced.table("orders", ORDERS);
 * orders.createTable(ORDERS.creation());
 * orders.putItem(order);
 * orders.scan(scan -> scan.filterExpression(ORDERS.expression(OrderTable.TOTAL.gt(100L))));
 * }</pre>
 *
 * <p>The table's name is the one given to the client; that of the schema, and the prefix of a connection, do not count. Items are stored
 * as Stator stores them, so that both clients can serve one table. No class is looked into at run time.
 *
 * <ul>
 *   <li>An update removes the attributes that are null, and leaves them alone if it is told to ignore nulls. The client takes NULL for
 *       that, so {@code @Field(writeNull = true)} counts in documents only.
 *   <li>Items that are read in part, as by {@code attributesToProject} or an index that does not hold everything, become entities with
 *       null for what is missing, and zero or false where that is a primitive; an {@code Optional} or a collection that the entity never
 *       has null is empty. Of which attributes were there, nothing can be seen; Stator's own {@code project} tells it. An item without
 *       any attribute of the entity is null. A constructor that refuses null, or a key that is missing although properties are read
 *       from it, make the item one that cannot be read.
 *   <li>Where the enhanced client's own schemas throw {@code IllegalArgumentException}, this one throws
 *       {@link dev.stator.error.InvalidItemException} for what cannot be stored and
 *       {@link dev.stator.error.UndecodableItemException} for what cannot be read; both name the attribute. In a call of
 *       {@code updateItem} the client wraps the latter in an {@code IllegalStateException}.
 *   <li>Conditions that the enhanced client makes itself know nothing of Stator; {@link #expression} makes typed ones, and
 *       {@link #converterForAttribute} gives the stored form of a value.
 *   <li>Vector indexes are none of a schema's.
 * </ul>
 *
 * <p>Immutable; two are equal if they are of one generated schema.
 *
 * @param <T> the entity
 */
public final class EnhancedSchema<T> implements TableSchema<T> {
    private final Schema<T> schema;
    private final TableMetadata metadata;
    private final List<String> attributes;
    private final EnhancedType<T> type;

    private EnhancedSchema(Schema<T> schema) {
        this.schema = schema;
        this.metadata = Metadata.of(schema);
        this.attributes = attributes(schema, metadata);
        this.type = EnhancedType.of(schema.type());
    }

    /**
     * The schema of a table; or of a document, for a schema that is written by hand:
     *
     * <pre>{@code
     * EnhancedType.documentOf(Address.class, EnhancedSchema.of(AddressSchema.INSTANCE))
     * }</pre>
     */
    public static <T> EnhancedSchema<T> of(Schema<T> schema) {
        return new EnhancedSchema<>(schema);
    }

    /** The entity's attributes, and those of keys that no property is stored as. */
    private static List<String> attributes(Schema<?> schema, TableMetadata metadata) {
        Set<String> names = new LinkedHashSet<>(schema.names().asList());
        metadata.keyAttributes().forEach(key -> names.add(key.name()));
        return List.copyOf(names);
    }

    /**
     * Creates the table as the schema has it: with its indexes, and in each what it holds.
     *
     * <pre>{@code
     * orders.createTable(ORDERS.creation());
     * orders.createTable(ORDERS.creation().toBuilder().streamSpecification(stream).build());
     * }</pre>
     *
     * <p>Without it, {@code createTable()} makes the same indexes, all of which hold whole items. On demand; DynamoDB Local and the service
     * take some time until the table is there, for which the client has waiters.
     *
     * @throws IllegalStateException if the schema is of a document
     */
    public CreateTableEnhancedRequest creation() {
        if (schema instanceof dev.stator.schema.TableSchema<T> table) {
            return Metadata.creation(table);
        }
        throw new IllegalStateException(schema.type().getSimpleName() + " is a document and has no table");
    }

    /**
     * A condition made from handles as one of the enhanced client, for a write, a check of a transaction or a filter.
     *
     * <pre>{@code
     * orders.putItem(put -> put.item(order).conditionExpression(ORDERS.expression(OrderTable.STATUS.eq(Status.NEW))));
     * }</pre>
     *
     * <p>Its placeholders are counted, {@code #0} and {@code :0}, so that it can be joined with expressions of your own and of extensions,
     * but not with a second one of these: join the conditions instead, with {@code and} and {@code or}.
     *
     * @throws InvalidRequestException if DynamoDB does not know such a condition
     */
    public Expression expression(Condition<? extends T> condition) {
        Placeholders placeholders = new Placeholders();
        ExpressionText text = new ExpressionText(placeholders);
        condition.writeTo(text);
        if (text.problem() != null) {
            String table = schema instanceof dev.stator.schema.TableSchema<T> of ? of.tableName() : null;
            throw new InvalidRequestException("the expression cannot be sent: " + text.problem(), table, null, null);
        }
        return Expression.builder()
                .expression(text.toString())
                .expressionNames(placeholders.names())
                .expressionValues(placeholders.values())
                .build();
    }

    @Override
    public @Nullable T mapToItem(Map<String, AttributeValue> item) {
        return mapToItem(item, false);
    }

    /**
     * The entity that is stored as {@code item}; null where that has no attribute of it that is not NULL, unless
     * {@code preserveEmptyObject}.
     *
     * @throws dev.stator.error.UndecodableItemException if an attribute cannot be read
     */
    @Override
    public @Nullable T mapToItem(Map<String, AttributeValue> item, boolean preserveEmptyObject) {
        return preserveEmptyObject || hasAny(item) ? schema.fromItem(item) : null;
    }

    private boolean hasAny(Map<String, AttributeValue> item) {
        for (String name : attributes) { // in most items the first, which is of the key
            AttributeValue value = item.get(name);
            if (value != null && value.nul() == null) {
                return true;
            }
        }
        return false;
    }

    /**
     * What {@code item} is stored as.
     *
     * @param ignoreNulls whether attributes that are null are left out; otherwise they are NULL, by which the client's updates know what
     *     to remove
     * @throws dev.stator.error.InvalidItemException if an attribute cannot be stored
     */
    @Override
    public Map<String, AttributeValue> itemToMap(T item, boolean ignoreNulls) {
        Map<String, AttributeValue> map = schema.toItem(item);
        if (ignoreNulls) {
            map.values().removeIf(value -> value.nul() != null); // an update would remove what it is to leave alone
        } else {
            attributes.forEach(name -> map.computeIfAbsent(name, absent -> AttributeValue.fromNul(true)));
        }
        return map;
    }

    @Override
    public Map<String, AttributeValue> itemToMap(T item, Collection<String> attributes) {
        Map<String, AttributeValue> all = schema.toItem(item);
        Map<String, AttributeValue> map = new HashMap<>();
        attributes.forEach(
                name -> map.put(name, all.get(known(name)))); // null for null, as the client's own schemas have it
        return map;
    }

    @Override
    public @Nullable AttributeValue attributeValue(T item, String attribute) {
        return schema.toItem(item).get(known(attribute));
    }

    private String known(String attribute) {
        if (!attributes.contains(attribute)) {
            throw new IllegalArgumentException(schema.type().getSimpleName() + " has no attribute '" + attribute + "'");
        }
        return attribute;
    }

    @Override
    public TableMetadata tableMetadata() {
        return metadata;
    }

    @Override
    public EnhancedType<T> itemType() {
        return type;
    }

    @Override
    public List<String> attributeNames() {
        return attributes;
    }

    @Override
    public boolean isAbstract() {
        return false;
    }

    /**
     * Stores single values as the attribute with this name, for an {@code Expression} of your own; null where there is none.
     *
     * <pre>{@code
     * AttributeConverter<?> created = ORDERS.converterForAttribute("created");
     * }</pre>
     *
     * <p>Its {@code attributeValueType} is known for keys, and otherwise NULL; its {@code type} is not known. For conditions
     * {@link #expression} is shorter.
     */
    @Override
    @SuppressWarnings("unchecked") // the client declares it as one of the entity, and means one of the attribute
    public @Nullable AttributeConverter<T> converterForAttribute(Object attribute) {
        int ordinal = schema.names().asList().indexOf(attribute);
        return ordinal < 0
                ? null
                : (AttributeConverter<T>) new StoredAttribute<>(schema, ordinal, valueType((String) attribute));
    }

    private AttributeValueType valueType(String attribute) {
        return metadata.keyAttributes().stream()
                .filter(key -> key.name().equals(attribute))
                .map(KeyAttributeMetadata::attributeValueType)
                .findFirst()
                .orElse(AttributeValueType.NULL);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnhancedSchema<?> that && schema == that.schema;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(schema);
    }

    @Override
    public String toString() {
        return "EnhancedSchema of " + schema.type().getSimpleName();
    }
}
