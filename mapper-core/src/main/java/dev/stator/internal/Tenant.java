package dev.stator.internal;

import dev.stator.error.ConfigurationException;
import dev.stator.error.InvalidKeyException;
import dev.stator.item.AttributeType;
import dev.stator.schema.TableSchema;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One of several whose items share tables: the hash keys of its items are stored behind its name, {@code acme#c1}.
 *
 * <p>A name has no {@code #}, so that no name with one is the beginning of another tenant's key.
 */
final class Tenant {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_.-]+");
    private static final char SEPARATOR = '#';

    /** The longest hash key, by DynamoDB's constraints. */
    private static final int LONGEST_KEY = 2_048;

    private final String name;
    private final String prefix;

    /** @throws ConfigurationException if no tenant can be called so */
    Tenant(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new ConfigurationException(
                    "the tenant '" + name + "' must have a name of a-z A-Z 0-9 _ - .", null, null, null);
        }
        this.name = name;
        this.prefix = name + SEPARATOR;
    }

    String name() {
        return name;
    }

    /** @throws ConfigurationException if keys of the table cannot have a name in front */
    void requireText(TableSchema<?> schema) {
        if (schema.hashKey().type() != AttributeType.S) {
            throw new ConfigurationException(
                    "the table " + schema.tableName() + " cannot be used by a tenant: its hash key '"
                            + schema.hashKey().name() + "' is of type "
                            + schema.hashKey().type()
                            + ", and only one of type S can have the tenant's name in front",
                    schema.tableName(),
                    null,
                    null);
        }
    }

    /** A value of a hash key as it is stored. */
    AttributeValue stored(AttributeValue own) {
        return AttributeValue.fromS(prefix + own.s());
    }

    /**
     * A key or an item as it is stored.
     *
     * @throws InvalidKeyException if the key is too long with the tenant's name
     */
    Map<String, AttributeValue> stored(TableSchema<?> schema, Map<String, AttributeValue> own) {
        String hash = schema.hashKey().name();
        AttributeValue value = own.get(hash);
        if (value == null) {
            return own;
        }
        AttributeValue stored = stored(value);
        int length = stored.s().getBytes(StandardCharsets.UTF_8).length;
        if (length > LONGEST_KEY) {
            throw new InvalidKeyException(
                    schema.tableName(),
                    hash,
                    "has " + length + " bytes with the tenant's name; it may have " + LONGEST_KEY,
                    null);
        }
        return with(own, hash, stored);
    }

    /** Whether a stored key or item is this tenant's. */
    boolean owns(TableSchema<?> schema, Map<String, AttributeValue> stored) {
        AttributeValue value = stored.get(schema.hashKey().name());
        return value != null && value.s() != null && value.s().startsWith(prefix);
    }

    /** A stored item, or a part of one, as its tenant knows it. */
    Map<String, AttributeValue> own(TableSchema<?> schema, Map<String, AttributeValue> stored) {
        String hash = schema.hashKey().name();
        AttributeValue value = stored.get(hash);
        if (value == null) {
            return stored; // no item, or attributes that an update changed
        }
        if (!owns(schema, stored)) {
            throw new IllegalStateException("an answer of " + schema.tableName() + " has an item of another tenant");
        }
        return with(stored, hash, AttributeValue.fromS(value.s().substring(prefix.length())));
    }

    private static Map<String, AttributeValue> with(
            Map<String, AttributeValue> item, String name, AttributeValue value) {
        Map<String, AttributeValue> changed = new HashMap<>(item);
        changed.put(name, value);
        return changed;
    }

    /** What is stored before each of its hash keys. */
    AttributeValue prefix() {
        return AttributeValue.fromS(prefix);
    }

    @Override
    public String toString() {
        return name;
    }
}
