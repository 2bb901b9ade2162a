package dev.stator.admin;

import dev.stator.Stator;
import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.internal.Connection;
import dev.stator.internal.RateLimit;
import dev.stator.internal.Segment;
import dev.stator.schema.TableSchema;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a table and encrypts with the primary key what is encrypted with another key, or not yet.
 *
 * <pre>{@code
 * Stator stator = Stator.builder().encryption(keys.rotated()).build();
 * ReencryptionReport report = new Reencryption(stator, AccountTable.SCHEMA)
 *         .rateLimit(50)
 *         .onProgress(soFar -> save(soFar.token()))
 *         .run();
 * }</pre>
 *
 * <p>Of each item, the attributes that have such a value in them, at whatever depth, are replaced by one update, which requires that they
 * are as they were read. Nothing else of the item changes, not its version and no generated time. Where others have changed the item
 * meanwhile, theirs stays, and the item is looked at again. Values in S3 are read, and put there under a new key; {@link ObjectSweep} gets the
 * old objects. An item that cannot be read, or grows beyond what DynamoDB stores, is in the report, and the job goes on.
 *
 * <p>Once a run is {@linkplain ReencryptionReport#isComplete complete}, and no instance of the application writes with the old key any more,
 * all is read without it. Keep it as long as backups are to be read.
 *
 * <p><b>Plain values</b> are encrypted where the connection has {@link dev.stator.encryption.PlaintextPolicy#READ}; otherwise they fail.
 *
 * <p><b>Key attributes.</b> A key cannot be changed. Items with an old one are counted in {@link ReencryptionReport#oldKeys}; to move one, get
 * it on a connection whose primary key is the old one, put it on one whose primary key is the new one, and delete it on the first.
 *
 * <p><b>Tenants.</b> On the connection of one it goes through the items of that one, on that of no tenant through all.
 *
 * <p>It reads the whole table consistently, one capacity unit for each 4 KB, and each encrypted object. Immutable.
 * {@link #run} works in the thread of the caller, with the synchronous clients, {@link #runAsync} in none of its own, with the asynchronous ones.
 */
public final class Reencryption {
    private static final Segment WHOLE = new Segment(0, 1);

    /** What can be set. */
    record Terms(
            Segment segment,
            @Nullable String token,
            RateLimit limit,
            Consumer<ReencryptionReport> progress,
            BooleanSupplier stop) {}

    private final Connection connection;
    private final TableSchema<?> schema;
    private final Terms terms;

    private Reencryption(Connection connection, TableSchema<?> schema, Terms terms) {
        this.connection = connection;
        this.schema = schema;
        this.terms = terms;
    }

    /** The whole table, from its beginning. */
    public Reencryption(Stator stator, TableSchema<?> schema) {
        this(
                stator.connection(),
                schema.definition(),
                new Terms(WHOLE, null, RateLimit.NONE, report -> {}, () -> false));
    }

    /**
     * The same of a part of the table, of parts that can be done side by side, by several threads or programs.
     *
     * @param number from 0
     * @param total how many parts there are
     * @throws IllegalArgumentException if there is no such part
     */
    public Reencryption segment(int number, int total) {
        if (total < 1 || total > Segment.MOST || number < 0 || number >= total) {
            throw new IllegalArgumentException("segment must be 0 to total - 1, and total 1 to " + Segment.MOST
                    + ", not " + number + " of " + total);
        }
        return with(
                new Terms(new Segment(number, total), terms.token(), terms.limit(), terms.progress(), terms.stop()));
    }

    /** The same from a place on, which {@link ReencryptionReport#token} gave, of this table and segment. A token has a key of the table in it. */
    public Reencryption startAt(String token) {
        return with(new Terms(
                terms.segment(),
                Objects.requireNonNull(token, "token"),
                terms.limit(),
                terms.progress(),
                terms.stop()));
    }

    /**
     * The same that reads and writes no faster than this, both together.
     *
     * @throws IllegalArgumentException if it is not a number greater than 0
     */
    public Reencryption rateLimit(double capacityUnitsPerSecond) {
        return with(new Terms(
                terms.segment(),
                terms.token(),
                RateLimit.perSecond(capacityUnitsPerSecond),
                terms.progress(),
                terms.stop()));
    }

    /** The same that tells how far it is after each page. What the token of a report says is done is done, whatever happens next. */
    public Reencryption onProgress(Consumer<ReencryptionReport> progress) {
        return with(new Terms(
                terms.segment(),
                terms.token(),
                terms.limit(),
                Objects.requireNonNull(progress, "progress"),
                terms.stop()));
    }

    /** The same that asks after each page whether to stop; the report has the token to go on with. */
    public Reencryption stopIf(BooleanSupplier stop) {
        return with(new Terms(
                terms.segment(), terms.token(), terms.limit(), terms.progress(), Objects.requireNonNull(stop, "stop")));
    }

    private Reencryption with(Terms changed) {
        return new Reencryption(connection, schema, changed);
    }

    /**
     * Does it.
     *
     * @throws dev.stator.error.ConfigurationException if the connection has no keys, or the policy
     *     {@link dev.stator.encryption.PlaintextPolicy#READ_AND_WRITE}
     * @throws dev.stator.error.InvalidTokenException if the token is of another table or segment
     * @throws dev.stator.error.StatorException if DynamoDB or S3 cannot be reached; go on with the token of the last progress
     */
    public ReencryptionReport run() {
        return Futures.join(run(Face.BLOCKING));
    }

    /**
     * Does it, and no thread waits. There is one page at a time, of which one item at a time is encrypted. What is told of the progress is told in
     * the threads of the SDK's clients, so it must not wait for anything.
     *
     * <p>The future fails with what {@link #run} throws. To cancel it cancels the request under way, and nothing more is begun; go on with the
     * token of the last progress.
     */
    public CompletableFuture<ReencryptionReport> runAsync() {
        return run(Face.ASYNC);
    }

    private CompletableFuture<ReencryptionReport> run(Face face) {
        return Futures.begin(() -> new ReencryptionRun(connection, schema, terms, face).run());
    }
}
