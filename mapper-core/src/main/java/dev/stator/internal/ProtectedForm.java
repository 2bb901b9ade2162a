package dev.stator.internal;

import dev.stator.face.Face;
import dev.stator.item.ItemReader;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.Protection;
import dev.stator.schema.TableSchema;
import dev.stator.vault.Downloads;
import dev.stator.vault.ItemPlace;
import dev.stator.vault.Uploads;
import dev.stator.vault.Vault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * Items as they are stored where attributes are compressed, encrypted or in S3; the calls know them as they are.
 *
 * <p>Where a page begins and ends is no item: {@link PageOperation} knows it as it is stored, since it is handed to others.
 */
final class ProtectedForm implements StoredForm {
    /** The largest item whose values stay in it, in bytes; DynamoDB allows 409,600, of which updates may need some. */
    private static final int LARGEST = 300 * 1024;

    private final Vault vault;
    private final Connection connection;
    private final Described call;
    private final Uploads uploads;
    private final boolean attached;

    /**
     * Whether the call reads what is stored now; the old item of a write, or of a stream, is none that can be read again. Nor is one of a
     * transaction, whose items are of one moment.
     */
    private final boolean isRead;

    /** Whether the call writes an item where it was found, under whichever key. */
    private final boolean isFound;

    private final Downloads downloads = new Downloads();

    /** Items that were read again. */
    private final Map<ItemPlace, Map<String, AttributeValue>> reread = new ConcurrentHashMap<>();

    private final ItemTypes types;

    ProtectedForm(
            Vault vault, Connection connection, Described call, List<? extends TableSchema<?>> types, Uploads uploads) {
        this.vault = vault;
        this.connection = connection;
        this.uploads = uploads;
        this.call = call;
        this.types = new ItemTypes(connection, call, types);
        this.isRead = call instanceof Operation<?, ?, ?> operation
                && !operation.writes()
                && !(operation instanceof TransactGetItems);
        this.isFound = call instanceof Operation<?, ?, ?> operation && operation.foundKey() != null;
        this.attached = this.types.haveOffloaded();
    }

    /** Whether something of these types is transformed, so that calls need this. */
    static boolean isNeeded(List<? extends TableSchema<?>> types) {
        for (TableSchema<?> type : types) {
            if (!type.definition().protection().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Map<String, AttributeValue> storedKey(String table, Map<String, AttributeValue> own) {
        if (KeySchemas.encrypted(schema(table)).isEmpty()) {
            return own;
        }
        if (!isFound) {
            requireUnique(table);
        }
        return sealed(table, schema(table).protection(), own);
    }

    private Map<String, AttributeValue> sealed(String table, Protection protection, Map<String, AttributeValue> own) {
        return protection.isEmpty() ? own : new Sealing(vault, place(table, own), uploads).item(protection, own);
    }

    /** Where the item is too large, the largest of the values that may be in S3 go there, however small they are. */
    @Override
    public Map<String, AttributeValue> storedItem(String table, Map<String, AttributeValue> own) {
        requireUnique(table);
        Protection protection = types.protection(table, own);
        Map<String, AttributeValue> stored = sealed(table, protection, own);
        if (!protection.hasOffloaded()) {
            return stored;
        }
        int excess = (int) ItemSize.of(stored) - LARGEST;
        return excess > 0 && uploads.force(place(table, own), excess) ? sealed(table, protection, own) : stored;
    }

    @Override
    public WriteExpressions stored(WriteExpressions own) {
        if (types.isPlain(own.table()) || (own.condition() == null && own.update() == null)) {
            return own;
        }
        Protection protection = types.protection(own.table(), own.key());
        ItemPlace item = place(own.table(), own.key());
        ProtectedExpressions expressions =
                new ProtectedExpressions(vault, protection, item, uploads, call).with(own.names(), own.values());
        String condition = own.condition() == null ? null : expressions.stored(own.condition());
        String update = own.update() == null ? null : expressions.stored(own.update());
        return own.with(expressions.values(), condition, update);
    }

    @Override
    public QueryRequest stored(QueryRequest own) {
        if (types.isPlain(own.tableName())) {
            return own;
        }
        ProtectedExpressions expressions =
                expressions(own.tableName()).with(own.expressionAttributeNames(), own.expressionAttributeValues());
        if (call instanceof QueryPage<?, ?> page) {
            expressions.withKey(page.keyForm());
        }
        String key = expressions.stored(own.keyConditionExpression());
        String filter = own.filterExpression() == null ? null : expressions.stored(own.filterExpression());
        return own.toBuilder()
                .keyConditionExpression(key)
                .filterExpression(filter)
                .expressionAttributeValues(expressions.values())
                .build();
    }

    @Override
    public ScanRequest stored(ScanRequest own) {
        if (types.isPlain(own.tableName())) {
            return own;
        }
        ProtectedExpressions expressions =
                expressions(own.tableName()).with(own.expressionAttributeNames(), own.expressionAttributeValues());
        String filter = own.filterExpression() == null ? null : expressions.stored(own.filterExpression());
        return own.toBuilder()
                .filterExpression(filter)
                .expressionAttributeValues(expressions.values())
                .build();
    }

    /** Refuses to ask for an item, or to write it, that may be there under another key. */
    private void requireUnique(String table) {
        TableSchema<?> schema = schema(table);
        KeySchemas.encrypted(schema)
                .forEach((name, transform) -> vault.requireUnique(
                        transform, ItemPlace.of(schema.tableName(), table).at(List.of(name))));
    }

    /** Of no item in particular: with random encryption nothing can be compared there. A page is of one type. */
    private ProtectedExpressions expressions(String table) {
        return new ProtectedExpressions(vault, schema(table).protection(), place(table, Map.of()), uploads, call);
    }

    @Override
    public Map<String, AttributeValue> ownItem(
            String table, Map<String, AttributeValue> key, Map<String, AttributeValue> stored) {
        if (types.isPlain(table)) {
            return stored;
        }
        Map<String, AttributeValue> ownKey = key.isEmpty() ? ownKey(table, stored) : key;
        Protection protection = types.protection(table, ownKey);
        if (protection.isEmpty()) {
            return stored;
        }
        ItemPlace item = found(place(table, ownKey), stored);
        Map<String, AttributeValue> newest = reread.getOrDefault(item, stored);
        return newest.isEmpty() ? newest : new Opening(vault, item, downloads).item(protection, newest);
    }

    /**
     * Where nothing is in S3, which takes a second pass. Not asynchronously: an HTTP client's thread is not for deciphering, and must not wait for
     * keys.
     */
    @Override
    public @Nullable UnaryOperator<ItemReader> opening(String table, Map<String, AttributeValue> key) {
        if (attached || uploads.face() == Face.ASYNC) {
            return null;
        }
        Opening opening = new Opening(vault, place(table, key), downloads);
        Protection protection = types.protection(table, key);
        return stored -> new OpeningReader(stored, protection, opening);
    }

    /** Where the item was found, so that it can be read again there. */
    private ItemPlace found(ItemPlace item, Map<String, AttributeValue> stored) {
        Set<String> encrypted = item.encryptedKey().keySet();
        if (!isAttached() || encrypted.isEmpty() || !stored.keySet().containsAll(encrypted)) {
            return item;
        }
        Map<String, AttributeValue> key = new HashMap<>(stored);
        key.keySet().retainAll(encrypted);
        return item.foundUnder(key);
    }

    @Override
    public Map<String, AttributeValue> ownKey(String table, Map<String, AttributeValue> stored) {
        TableSchema<?> schema = schema(table);
        Protection protection = schema.protection();
        Map<String, AttributeValue> own = new HashMap<>(stored);
        Opening opening = new Opening(vault, ItemPlace.of(schema.tableName(), table), downloads);
        for (KeyAttribute key : KeySchemas.attributes(schema)) {
            AttributeValue value = stored.get(key.name());
            Protection.Place place = protection.place(key.name());
            if (value != null && place != null) {
                own.put(key.name(), opening.value(place, List.of(key.name()), value));
            }
        }
        return own;
    }

    @Override
    public boolean isAttached() {
        return attached;
    }

    @Override
    public boolean isWanting() {
        return uploads.isWanting();
    }

    @Override
    public CompletableFuture<Void> gather() {
        return uploads.gather();
    }

    @Override
    public CompletableFuture<Void> prepare() {
        return uploads.put();
    }

    @Override
    public void begin() {
        downloads.open();
    }

    @Override
    public CompletableFuture<Void> fetch() {
        CompletableFuture<Void> read = downloads.read(uploads.face()).thenCompose(nothing -> {
            Set<ItemPlace> incomplete = downloads.incomplete();
            return incomplete.isEmpty() || !isRead ? CompletableFuture.completedFuture(null) : readAgain(incomplete);
        });
        return read.thenRun(downloads::close);
    }

    /**
     * Reads items again whose objects are not there: one that was replaced meanwhile points to others, or is not there itself. Where it points
     * to the same, its value is lost, and said to be.
     */
    private CompletableFuture<Void> readAgain(Set<ItemPlace> items) {
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (ItemPlace item : items) {
            all.add(calls(storedItem(item)).thenAccept(stored -> {
                reread.put(item, ownOf(item, stored));
                if (!stored.isEmpty()) {
                    Protection protection = types.protection(item.storedTable(), ownOf(item, item.key()));
                    new Opening(vault, item, downloads).notes(protection, stored);
                }
            }));
        }
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                .thenCompose(nothing -> downloads.read(uploads.face()));
    }

    private Map<String, AttributeValue> ownOf(ItemPlace item, Map<String, AttributeValue> stored) {
        Tenant tenant = connection.tenant();
        return tenant == null || stored.isEmpty() ? stored : tenant.own(schema(item.storedTable()), stored);
    }

    private StoredItem storedItem(ItemPlace item) {
        String table = item.storedTable();
        Map<String, AttributeValue> key =
                new HashMap<>(sealed(table, schema(table).protection(), item.key()));
        key.putAll(item.foundKey());
        return new StoredItem(connection, schema(table), key, String.valueOf(item.keyText()));
    }

    private <R> CompletableFuture<R> calls(Operation<?, ?, R> operation) {
        return (uploads.face() == Face.BLOCKING ? new BlockingCalls(connection) : new AsyncCalls(connection))
                .call(operation);
    }

    @Override
    public boolean isWrittenIn(Map<String, AttributeValue> stored) {
        return uploads.areIn(stored.values());
    }

    @Override
    public void discard(AwsServiceException refusal) {
        if (Failures.isDefinite(refusal)) {
            uploads.discard();
        }
    }

    /** Where an item is: what its encrypted values are bound to. */
    private ItemPlace place(String table, Map<String, AttributeValue> item) {
        TableSchema<?> schema = schema(table);
        Map<String, AttributeValue> key = KeySchemas.key(schema, item);
        return key.isEmpty()
                ? ItemPlace.of(schema.tableName(), table)
                : new ItemPlace(
                        schema.tableName(),
                        table,
                        bound(schema, key),
                        KeySchemas.encrypted(schema),
                        () -> schema.keyOfItem(key).text());
    }

    /** With the tenant's name, so that a value of one tenant is none of another who has the same key. */
    private Map<String, AttributeValue> bound(TableSchema<?> schema, Map<String, AttributeValue> key) {
        Tenant tenant = connection.tenant();
        return tenant == null ? key : tenant.stored(schema, key);
    }

    /** One of those of the table, where the key matters. */
    private TableSchema<?> schema(String table) {
        return types.anyOf(table);
    }
}
