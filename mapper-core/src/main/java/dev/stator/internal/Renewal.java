package dev.stator.internal;

import dev.stator.error.ConditionFailedException;
import dev.stator.error.ConfigurationException;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.error.StatorException;
import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.Protection;
import dev.stator.schema.Protection.Place;
import dev.stator.schema.Protection.Value;
import dev.stator.schema.TableSchema;
import dev.stator.vault.Downloads;
import dev.stator.vault.ItemPlace;
import dev.stator.vault.Uploads;
import dev.stator.vault.Vault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Has items encrypted with the primary key, one after the other. Of those that write an item at the same time, others win; it is looked at
 * again then. The thread of the caller waits.
 *
 * <pre>{@code
 * Renewal renewal = new Renewal(connection, schema, RateLimit.NONE);
 * page.items().forEach(renewal::renew);
 * }</pre>
 */
public final class Renewal {
    /** How often an item is looked at again that others change all the time. */
    private static final int MOST_CONFLICTS = 10;

    private final Connection connection;
    private final TableSchema<?> schema;
    private final Protection protection;
    private final Vault vault;
    private final BlockingCalls calls;
    private final RateLimit limit;

    /** What became of an item. */
    public enum End {
        /** All of it is encrypted with the primary key already. */
        CURRENT,
        /** It was encrypted anew. */
        RENEWED,
        /** It was deleted meanwhile. */
        GONE,
        /** Others changed it as often as it was looked at. */
        CONTENDED,
        /** It is not the tenant's. */
        OTHERS
    }

    /**
     * How an item ended.
     *
     * @param end what became of it
     * @param conflicts how often others changed the item meanwhile
     * @param hasOldKey whether an attribute of the item's key is not encrypted with the primary key, which stays so
     */
    public record Renewed(End end, int conflicts, boolean hasOldKey) {}

    /**
     * For the items of one table.
     *
     * @throws ConfigurationException if the connection writes plain values
     */
    public Renewal(Connection connection, TableSchema<?> schema, RateLimit limit) {
        this.connection = connection;
        this.schema = schema.definition();
        this.protection = this.schema.protection();
        this.vault = connection.vault();
        this.calls = new BlockingCalls(connection);
        this.limit = limit;
        vault.requireEncrypting(this.schema.tableName());
    }

    /**
     * Has one item encrypted with the primary key.
     *
     * @param stored the item as it is stored
     * @throws StatorException if it cannot be read, or not be written
     */
    public Renewed renew(Map<String, AttributeValue> stored) {
        Tenant tenant = connection.tenant();
        if (tenant != null && !tenant.owns(schema, stored)) {
            return new Renewed(End.OTHERS, 0, false);
        }
        Map<String, AttributeValue> storedKey = keyOf(stored);
        Key<?> key = schema.keyOfItem(ownKey(tenant == null ? storedKey : tenant.own(schema, storedKey)));
        boolean hasOldKey = hasOldKey(storedKey);
        Map<String, AttributeValue> newest = stored;
        for (int conflicts = 0; conflicts <= MOST_CONFLICTS; conflicts++) {
            try {
                boolean isRenewed = renew(key, storedKey, newest);
                return new Renewed(isRenewed ? End.RENEWED : End.CURRENT, conflicts, hasOldKey);
            } catch (ConditionFailedException e) {
                newest = reread(key, storedKey);
            } catch (ProtectedValueException e) {
                Map<String, AttributeValue> again =
                        e.reason() == Reason.OBJECT_MISSING ? reread(key, storedKey) : newest;
                if (SameItem.of(again, newest)) {
                    throw e;
                }
                newest = again;
            }
            if (newest.isEmpty()) {
                return new Renewed(End.GONE, conflicts + 1, false);
            }
        }
        return new Renewed(End.CONTENDED, MOST_CONFLICTS + 1, hasOldKey);
    }

    /** Whether there was something to do. */
    private boolean renew(Key<?> key, Map<String, AttributeValue> storedKey, Map<String, AttributeValue> stored) {
        Uploads uploads = new Uploads(Face.BLOCKING);
        Tenant tenant = connection.tenant();
        ItemPlace place = new ItemPlace(
                schema.tableName(),
                tenant == null ? key.attributes() : tenant.stored(schema, key.attributes()),
                key.text());
        Map<String, AttributeValue> changed = new HashMap<>(stored);
        changed.keySet().removeAll(storedKey.keySet());
        Map<String, AttributeValue> renewed = new Renewing(vault, place, uploads).item(protection, changed);
        renewed.entrySet().removeIf(entry -> entry.getValue().equals(stored.get(entry.getKey())));
        if (renewed.isEmpty()) {
            return false;
        }
        Futures.join(uploads.put());
        try {
            limit.now(
                    calls, new ReplaceStored(connection, key, storedKey, stored, renewed, limit), Double::doubleValue);
        } catch (StatorException e) {
            if (e.getCause() instanceof AwsServiceException refusal && Failures.isDefinite(refusal)) {
                Futures.join(uploads.discard());
            }
            throw e;
        }
        return true;
    }

    private Map<String, AttributeValue> reread(Key<?> key, Map<String, AttributeValue> storedKey) {
        return calls.now(new StoredItem(connection, schema, storedKey, key.text()));
    }

    private Map<String, AttributeValue> keyOf(Map<String, AttributeValue> stored) {
        Map<String, AttributeValue> key = new HashMap<>();
        for (KeyAttribute attribute : KeySchemas.attributes(schema)) {
            key.put(attribute.name(), stored.get(attribute.name()));
        }
        return key;
    }

    /** The key as a program knows it. */
    private Map<String, AttributeValue> ownKey(Map<String, AttributeValue> storedKey) {
        Opening opening = new Opening(vault, ItemPlace.of(schema.tableName()), new Downloads());
        Map<String, AttributeValue> own = new HashMap<>(storedKey);
        own.replaceAll((name, value) -> {
            Place place = protection.place(name);
            return place == null ? value : opening.value(place, List.of(name), value);
        });
        return own;
    }

    private boolean hasOldKey(Map<String, AttributeValue> storedKey) {
        ItemPlace item = ItemPlace.of(schema.tableName());
        return storedKey.entrySet().stream()
                .anyMatch(entry -> isOld(item, entry.getKey(), protection.place(entry.getKey()), entry.getValue()));
    }

    private boolean isOld(ItemPlace item, String name, @Nullable Place place, AttributeValue value) {
        return place instanceof Value leaf && !vault.isCurrent(leaf.transform(), item.at(List.of(name)), value);
    }
}
