package dev.stator.admin;

import dev.stator.Stator;
import dev.stator.error.ConfigurationException;
import dev.stator.error.ObjectStoreException;
import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.internal.Connection;
import dev.stator.internal.RateLimit;
import dev.stator.s3.S3Store;
import dev.stator.schema.TableSchema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Deletes the objects of {@link dev.stator.annotation.S3Backed} values to which no item points any more.
 *
 * <pre>{@code
 * ObjectSweep sweep = new ObjectSweep(stator, store, PageTable.SCHEMA, UserTable.SCHEMA);
 * ObjectSweepReport found = sweep.dryRun();       // deletes nothing
 * ObjectSweepReport swept = sweep.delete();
 * }</pre>
 *
 * <p>Replaced and deleted values leave their objects behind, and so do writes whose outcome is unknown. A sweep lists the objects of the
 * store, and takes those as candidates that are older than the {@linkplain #grace grace} of 24 hours. Then it reads all items of the tables,
 * those of all tenants, and keeps each candidate whose key it finds anywhere in an item, also in attributes that the schema does not know.
 * What is left it deletes. An object that is gone by then is not an error. One that cannot be deleted is in the report, and the sweep goes on.
 *
 * <p><b>Name all tables with objects in the store</b>, of all connections: where two of them use the store with other table prefixes, add the other
 * with {@link #and}. Objects of tables that were not named, or are of another table prefix, are never deleted. A sweep that finds one of the {@link
 * Guard}s in its way deletes nothing and says so. Where a table or the store cannot be read to the end, it throws, and has deleted nothing.
 *
 * <p><b>What the grace is for.</b> An object is put before the item that points to it. No call may be under way for longer than the grace. A
 * value that was read and is put again is copied, so a sweep in between
 * takes nothing that is still pointed to.
 *
 * <p>It reads the whole tables consistently: one capacity unit for each 4 KB. It keeps the keys of the candidates in memory, about 300 bytes
 * each. Immutable. {@link #delete} and {@link #dryRun} work in the thread of the caller, with the synchronous clients of DynamoDB and S3, their
 * asynchronous twins in none of their own, with the asynchronous clients. Needs the permission {@code s3:ListBucket}.
 */
public final class ObjectSweep {
    /** Less is no time for calls that are under way. */
    private static final Duration SHORTEST_GRACE = Duration.ofHours(1);

    private static final Duration USUAL_GRACE = Duration.ofHours(24);

    /** What keeps a sweep from deleting, as long as it is not {@linkplain ObjectSweep#acknowledge acknowledged}. */
    public enum Guard {
        /** The items point to no object at all: perhaps they are items of another stage. */
        NOTHING_REFERENCED,
        /** A table does not exist. Acknowledged, all its objects older than the grace are unreferenced. */
        TABLE_MISSING,
        /** The store has objects of a table that was not given. Acknowledged, they stay. */
        TABLE_NOT_GIVEN,
        /** More than a fifth of all objects would go. */
        MORE_THAN_A_FIFTH
    }

    /**
     * How far a sweep is.
     *
     * @param listed objects that it has listed
     * @param candidates of these, those older than the grace
     * @param items items that it has read
     * @param deleted objects that it has deleted
     */
    public record Progress(long listed, long candidates, long items, long deleted) {}

    /** A table, as one connection has it. */
    record Swept(Connection connection, TableSchema<?> schema) {}

    /** What can be set. */
    record Terms(Duration grace, Set<Guard> acknowledged, RateLimit limit, Consumer<Progress> progress) {}

    private final Stator stator;
    private final S3Store store;
    private final List<Swept> tables;
    private final Terms terms;

    private ObjectSweep(Stator stator, S3Store store, List<Swept> tables, Terms terms) {
        this.stator = stator;
        this.store = store;
        this.tables = tables;
        this.terms = terms;
    }

    /**
     * A sweep of a store.
     *
     * @param tables all with objects in the store
     * @throws ConfigurationException if the connection is a tenant's: the store has the objects of all tenants
     */
    public ObjectSweep(Stator stator, S3Store store, TableSchema<?>... tables) {
        this(
                stator,
                Objects.requireNonNull(store, "store"),
                tables(stator, tables),
                new Terms(USUAL_GRACE, Set.of(), RateLimit.NONE, progress -> {}));
    }

    private static List<Swept> tables(Stator stator, TableSchema<?>... schemas) {
        Connection connection = stator.connection();
        connection.tenantName().ifPresent(tenant -> {
            throw new ConfigurationException(
                    "a sweep of objects: the store has those of all tenants; make it on the connection that is no tenant's",
                    null,
                    null,
                    null);
        });
        List<Swept> tables = new ArrayList<>();
        for (TableSchema<?> schema : schemas) {
            tables.add(new Swept(connection, schema.definition()));
        }
        return List.copyOf(tables);
    }

    /**
     * The same with the tables of another connection that has objects in the store as well.
     *
     * @throws ConfigurationException if the connection is a tenant's
     */
    public ObjectSweep and(Stator other, TableSchema<?>... more) {
        List<Swept> all = new ArrayList<>(tables);
        all.addAll(tables(other, more));
        return new ObjectSweep(stator, store, List.copyOf(all), terms);
    }

    /**
     * The same with another age before which no object is deleted: 24 hours by default. It counts from when the object was put, by the clock
     * of the store, and from the time in its key, whichever is later; what time it is now tells the clock of the connection.
     *
     * @throws IllegalArgumentException if it is less than an hour
     */
    public ObjectSweep grace(Duration grace) {
        if (grace.compareTo(SHORTEST_GRACE) < 0) {
            throw new IllegalArgumentException("grace must be an hour or more, not " + grace);
        }
        return with(new Terms(grace, terms.acknowledged(), terms.limit(), terms.progress()));
    }

    /** The same that deletes although these guards are in its way. */
    public ObjectSweep acknowledge(Guard... guards) {
        Set<Guard> all = EnumSet.noneOf(Guard.class);
        all.addAll(terms.acknowledged());
        all.addAll(List.of(guards));
        return with(new Terms(terms.grace(), Set.copyOf(all), terms.limit(), terms.progress()));
    }

    /**
     * The same that reads tables no faster than this.
     *
     * @throws IllegalArgumentException if it is not a number greater than 0
     */
    public ObjectSweep rateLimit(double capacityUnitsPerSecond) {
        return with(new Terms(
                terms.grace(), terms.acknowledged(), RateLimit.perSecond(capacityUnitsPerSecond), terms.progress()));
    }

    /** The same that tells how far it is, after each page that it lists or reads, and each hundred deletions. */
    public ObjectSweep onProgress(Consumer<Progress> progress) {
        return with(new Terms(
                terms.grace(), terms.acknowledged(), terms.limit(), Objects.requireNonNull(progress, "progress")));
    }

    private ObjectSweep with(Terms changed) {
        return new ObjectSweep(stator, store, tables, changed);
    }

    /**
     * What a sweep finds. It deletes nothing.
     *
     * @throws ObjectStoreException if the objects cannot be listed
     */
    public ObjectSweepReport dryRun() {
        return Futures.join(run(false, Face.BLOCKING));
    }

    /** What a sweep finds; it deletes nothing. The future fails with what {@link #dryRun} throws. See {@link #deleteAsync}. */
    public CompletableFuture<ObjectSweepReport> dryRunAsync() {
        return run(false, Face.ASYNC);
    }

    /**
     * Deletes what no item points to, unless a guard is in the way.
     *
     * @throws ObjectStoreException if the objects cannot be listed; nothing was deleted
     */
    public ObjectSweepReport delete() {
        return Futures.join(run(true, Face.BLOCKING));
    }

    /**
     * Deletes what no item points to, unless a guard is in the way, and no thread waits. One page is listed or read at a time, and one object
     * deleted. What is told of the progress is told in the threads of the SDK's clients, so it must not wait for anything.
     *
     * <p>The future fails with what {@link #delete} throws. To cancel it cancels the request under way, and nothing more is begun.
     */
    public CompletableFuture<ObjectSweepReport> deleteAsync() {
        return run(true, Face.ASYNC);
    }

    private CompletableFuture<ObjectSweepReport> run(boolean isToDelete, Face face) {
        return Futures.begin(() -> new ObjectSweepRun(stator.clock(), store, tables, terms, face).run(isToDelete));
    }
}
