package dev.stator.encryption;

import dev.stator.expression.StoredAttribute;
import dev.stator.schema.TableSchema;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * With which keys attributes are encrypted. Immutable.
 *
 * <pre>{@code
 * Stator.builder().encryption(keys).build();
 * Stator.builder()
 *         .encryption(Encryption.with(keys)
 *                 .table(OrderTable.SCHEMA, orderKeys)
 *                 .attribute(OrderTable.SCHEMA, OrderTable.CARD, cardKeys))
 *         .build();
 * }</pre>
 *
 * <p>The keys of an attribute go before those of its table, and those before the connection's.
 */
public final class Encryption {
    private final KeySource keys;
    private final Map<String, KeySource> others;
    private final PlaintextPolicy plaintext;
    private final boolean allowsDuplicateKeys;

    private Encryption(
            KeySource keys, Map<String, KeySource> others, PlaintextPolicy plaintext, boolean allowsDuplicateKeys) {
        this.keys = keys;
        this.others = others;
        this.plaintext = plaintext;
        this.allowsDuplicateKeys = allowsDuplicateKeys;
    }

    /** All attributes with the same keys. */
    public static Encryption with(KeySource keys) {
        return new Encryption(Objects.requireNonNull(keys, "keys"), Map.of(), PlaintextPolicy.FORBID, false);
    }

    /** The same, but for the attributes of one table. */
    public Encryption table(TableSchema<?> schema, KeySource tableKeys) {
        return and(schema.tableName(), tableKeys);
    }

    /**
     * The same, but for one attribute; for one in an element of a list or map, in all elements.
     *
     * @throws dev.stator.error.ConfigurationException if it is not encrypted
     */
    public <T> Encryption attribute(
            TableSchema<T> schema, StoredAttribute<? super T, ?> attribute, KeySource attributeKeys) {
        return and(name(schema.tableName(), EncryptedPath.of(schema, attribute.path())), attributeKeys);
    }

    private Encryption and(String name, KeySource more) {
        Map<String, KeySource> all = new HashMap<>(others);
        all.put(name, Objects.requireNonNull(more, "keys"));
        return new Encryption(keys, all, plaintext, allowsDuplicateKeys);
    }

    /** The same, with another answer to values that are not encrypted; by default they are refused. */
    public Encryption plaintext(PlaintextPolicy policy) {
        return new Encryption(keys, others, Objects.requireNonNull(policy, "policy"), allowsDuplicateKeys);
    }

    /** What becomes of values that are not encrypted. */
    public PlaintextPolicy plaintext() {
        return plaintext;
    }

    /**
     * The same that finds and writes items by a deterministically encrypted key of their table also while there are several keys for it, or plain
     * values are read.
     *
     * <pre>{@code
     * Encryption moving = Encryption.with(keys.promoted()).allowDuplicateKeys();
     * }</pre>
     *
     * <p>By default a get, a put, an update, a delete or a check of such an item, and a query of the table by such a key, is a {@link
     * dev.stator.error.ConfigurationException} then: the item may be stored in another form than the one that the connection would write, in which
     * alone it is looked up. It would seem not to be there, a delete would leave it, and a put would make it twice. Queries of indexes and scans find
     * it in every form.
     */
    public Encryption allowDuplicateKeys() {
        return new Encryption(keys, others, plaintext, true);
    }

    /** Whether an item may be there twice, once for each of several keys. */
    public boolean allowsDuplicateKeys() {
        return allowsDuplicateKeys;
    }

    /** The keys of an attribute, by its table's name without prefix and its path. */
    public KeySource keys(String table, String attribute) {
        if (others.isEmpty()) {
            return keys;
        }
        @Nullable KeySource own = others.get(name(table, attribute));
        return own != null ? own : others.getOrDefault(table, keys);
    }

    /** No table's name has a slash. */
    private static String name(String table, String attribute) {
        return table + "/" + attribute;
    }
}
