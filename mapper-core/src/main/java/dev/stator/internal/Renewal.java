package dev.stator.internal;

import dev.stator.error.ConditionFailedException;
import dev.stator.error.ConfigurationException;
import dev.stator.error.ProtectedValueException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.error.StatorException;
import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.schema.Key;
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
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Has items encrypted with the primary key. Of those that write an item at the same time, others win; it is looked at again then.
 *
 * <pre>{@code
 * Renewal renewal = new Renewal(connection, schema, Face.ASYNC, RateLimit.NONE);
 * Steps.each(page.items(), renewal::renew);
 * }</pre>
 */
public final class Renewal {
    /** How often an item is looked at again that others change all the time. */
    private static final int MOST_CONFLICTS = 10;

    private final Connection connection;
    private final TableSchema<?> schema;
    private final Protection protection;
    private final Vault vault;
    private final Face face;
    private final PacedCalls calls;

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
    public Renewal(Connection connection, TableSchema<?> schema, Face face, RateLimit limit) {
        this.connection = connection;
        this.schema = schema.definition();
        this.protection = this.schema.protection();
        this.vault = connection.vault();
        this.face = face;
        this.calls = new PacedCalls(connection, face, limit);
        vault.requireEncrypting(this.schema.tableName());
    }

    /** An item that is renewed: its key as a program knows it, its key as it is stored, and where it is. */
    private record Subject(Key<?> key, Map<String, AttributeValue> storedKey, ItemPlace place, boolean hasOldKey) {}

    /**
     * Has one item encrypted with the primary key. The future fails with a {@link StatorException} if it cannot be read, or not be written.
     *
     * @param stored the item as it is stored
     */
    public CompletableFuture<Renewed> renew(Map<String, AttributeValue> stored) {
        Tenant tenant = connection.tenant();
        if (tenant != null && !tenant.owns(schema, stored)) {
            return CompletableFuture.completedFuture(new Renewed(End.OTHERS, 0, false));
        }
        return Futures.begin(() -> renew(subject(tenant, KeySchemas.key(schema, stored)), stored, 0));
    }

    private Subject subject(@Nullable Tenant tenant, Map<String, AttributeValue> storedKey) {
        Key<?> key = schema.keyOfItem(ownKey(tenant == null ? storedKey : tenant.own(schema, storedKey)));
        Map<String, AttributeValue> bound = tenant == null ? key.attributes() : tenant.stored(schema, key.attributes());
        return new Subject(
                key,
                storedKey,
                new ItemPlace(
                        schema.tableName(),
                        connection.tableName(schema),
                        bound,
                        KeySchemas.encrypted(schema),
                        key::text),
                hasOldKey(storedKey));
    }

    private CompletableFuture<Renewed> renew(Subject item, Map<String, AttributeValue> stored, int conflicts) {
        CompletableFuture<Boolean> written = Futures.begin(() -> write(item, stored));
        CompletableFuture<Renewed> renewed = Futures.after(written, (isRenewed, failure) -> {
            if (failure == null) {
                End end = isRenewed ? End.RENEWED : End.CURRENT;
                return CompletableFuture.completedFuture(new Renewed(end, conflicts, item.hasOldKey()));
            }
            boolean isMissing = failure instanceof ProtectedValueException e && e.reason() == Reason.OBJECT_MISSING;
            return isMissing || failure instanceof ConditionFailedException
                    ? renewAgain(item, stored, conflicts, isMissing ? failure : null)
                    : CompletableFuture.failedFuture(failure);
        });
        return Futures.cancelling(renewed, written);
    }

    /** @param missing what it is if the item is still the same; null where it was seen to be another */
    private CompletableFuture<Renewed> renewAgain(
            Subject item, Map<String, AttributeValue> stored, int conflicts, @Nullable Throwable missing) {
        return Futures.then(reread(item), newest -> {
            if (missing != null && SameItem.of(newest, stored)) {
                return CompletableFuture.failedFuture(missing);
            }
            if (newest.isEmpty()) {
                return CompletableFuture.completedFuture(new Renewed(End.GONE, conflicts + 1, false));
            }
            return conflicts == MOST_CONFLICTS
                    ? CompletableFuture.completedFuture(new Renewed(End.CONTENDED, conflicts + 1, item.hasOldKey()))
                    : renew(item, newest, conflicts + 1);
        });
    }

    /** Whether there was something to do. What is in S3 is noted first, then read, and then encrypted anew with the rest. */
    private CompletableFuture<Boolean> write(Subject item, Map<String, AttributeValue> stored) {
        Downloads downloads = new Downloads();
        Uploads uploads = new Uploads(face);
        Map<String, AttributeValue> renewed = renewed(item, stored, uploads, downloads);
        if (!downloads.isWanting()) {
            return write(item, stored, renewed, uploads);
        }
        return Futures.then(downloads.read(face), nothing -> {
            downloads.close();
            Uploads all = new Uploads(face);
            return write(item, stored, renewed(item, stored, all, downloads), all);
        });
    }

    /** The attributes that are encrypted anew. */
    private Map<String, AttributeValue> renewed(
            Subject item, Map<String, AttributeValue> stored, Uploads uploads, Downloads downloads) {
        Map<String, AttributeValue> values = new HashMap<>(stored);
        values.keySet().removeAll(item.storedKey().keySet());
        Map<String, AttributeValue> renewed =
                new Renewing(vault, item.place(), uploads, downloads).item(protection, values);
        renewed.entrySet().removeIf(entry -> entry.getValue().equals(stored.get(entry.getKey())));
        return renewed;
    }

    private CompletableFuture<Boolean> write(
            Subject item, Map<String, AttributeValue> stored, Map<String, AttributeValue> renewed, Uploads uploads) {
        if (renewed.isEmpty()) {
            return CompletableFuture.completedFuture(false);
        }
        ReplaceStored update =
                new ReplaceStored(connection, item.key(), item.storedKey(), stored, renewed, calls.limit());
        return Futures.then(uploads.put(), nothing -> {
            CompletableFuture<Double> sent = calls.call(update, Double::doubleValue);
            CompletableFuture<Boolean> written = Futures.after(
                    sent,
                    (units, failure) -> failure == null
                            ? CompletableFuture.completedFuture(true)
                            : Futures.then(tidied(uploads, failure), done -> CompletableFuture.failedFuture(failure)));
            return Futures.cancelling(written, sent);
        });
    }

    /** Deletes the new objects where the update certainly was not done. */
    private static CompletableFuture<Void> tidied(Uploads uploads, Throwable failure) {
        return failure.getCause() instanceof AwsServiceException refusal && Failures.isDefinite(refusal)
                ? uploads.discard()
                : CompletableFuture.completedFuture(null);
    }

    private CompletableFuture<Map<String, AttributeValue>> reread(Subject item) {
        return calls.call(
                new StoredItem(connection, schema, item.storedKey(), item.key().text()));
    }

    /** The key as a program knows it. */
    private Map<String, AttributeValue> ownKey(Map<String, AttributeValue> storedKey) {
        Opening opening =
                new Opening(vault, ItemPlace.of(schema.tableName(), connection.tableName(schema)), new Downloads());
        Map<String, AttributeValue> own = new HashMap<>(storedKey);
        own.replaceAll((name, value) -> {
            Place place = protection.place(name);
            return place == null ? value : opening.value(place, List.of(name), value);
        });
        return own;
    }

    private boolean hasOldKey(Map<String, AttributeValue> storedKey) {
        ItemPlace item = ItemPlace.of(schema.tableName(), connection.tableName(schema));
        return storedKey.entrySet().stream()
                .anyMatch(entry -> isOld(item, entry.getKey(), protection.place(entry.getKey()), entry.getValue()));
    }

    private boolean isOld(ItemPlace item, String name, @Nullable Place place, AttributeValue value) {
        return place instanceof Value leaf && !vault.isCurrent(leaf.transform(), item.at(List.of(name)), value);
    }
}
