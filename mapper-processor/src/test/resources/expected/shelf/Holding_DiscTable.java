package shelf;

import dev.stator.AsyncAttemptTable;
import dev.stator.AsyncAttemptUpdate;
import dev.stator.AsyncBatchTable;
import dev.stator.AsyncUpdate;
import dev.stator.AttemptTable;
import dev.stator.AttemptUpdate;
import dev.stator.BatchTable;
import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.TableContext;
import dev.stator.Update;
import dev.stator.expression.Condition;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.Partial;
import dev.stator.expression.StoredAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.query.AsyncQuery;
import dev.stator.query.AsyncScan;
import dev.stator.query.Query;
import dev.stator.query.Range;
import dev.stator.query.Scan;
import dev.stator.query.Selection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * The table {@code holdings} of {@link Holding.Disc}; its attributes are listed at {@link Holding_DiscSchema}.
 */
@Generated("dev.stator.processor.StatorProcessor")
public final class Holding_DiscTable extends BatchTable<Holding.Disc> {
    /**
     * How the items are stored.
     */
    public static final Holding_DiscSchema SCHEMA = Holding_DiscSchema.INSTANCE;

    /**
     * {@link Holding.Disc#library()}, hash key.
     */
    public static final StringAttribute<Holding.Disc, String> LIBRARY = new StringAttribute<>(DocumentPath.of(SCHEMA, 0));

    /**
     * {@link Holding.Disc#number()}, range key, byTitle range key.
     */
    public static final NumberAttribute<Holding.Disc, Long> NUMBER = new NumberAttribute<>(DocumentPath.of(SCHEMA, 1));

    /**
     * {@link Holding.Disc#title()}, byTitle hash key.
     */
    public static final StringAttribute<Holding.Disc, String> TITLE = new StringAttribute<>(DocumentPath.of(SCHEMA, 2));

    /**
     * {@link Holding.Disc#label()}, byLabel hash key.
     */
    public static final StringAttribute<Holding.Disc, String> LABEL = new StringAttribute<>(DocumentPath.of(SCHEMA, 3));

    /**
     * Calls on the table {@code holdings} of this connection.
     */
    public Holding_DiscTable(Stator stator) {
        super(stator, SCHEMA);
    }

    private Holding_DiscTable(TableContext<Holding.Disc> context) {
        super(context);
    }

    /**
     * The item with this key, if there is one.
     */
    public Optional<Holding.Disc> get(String library, long number) {
        return get(Holding_DiscSchema.key(library, number));
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     */
    public Optional<Holding.Disc> delete(String library, long number) {
        return delete(Holding_DiscSchema.key(library, number));
    }

    /**
     * Some attributes of the item with this key, if there is one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Optional<Partial<Holding.Disc>> get(String library, long number,
            StoredAttribute<Holding.Disc, ?> first, StoredAttribute<Holding.Disc, ?>... more) {
        return get(Holding_DiscSchema.key(library, number), first, more);
    }

    /**
     * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
     */
    public Optional<Holding.Disc> delete(String library, long number,
            Condition<Holding.Disc> condition) {
        return delete(Holding_DiscSchema.key(library, number), condition);
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction.
     */
    public Holding.Disc rekey(String library, long number, Holding.Disc newItem) {
        return rekey(Holding_DiscSchema.key(library, number), newItem);
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods.
     */
    public Update<Holding.Disc> update(String library, long number) {
        return update(Holding_DiscSchema.key(library, number));
    }

    @Override
    public Holding_DiscTable consistent() {
        return new Holding_DiscTable(context().consistent());
    }

    @Override
    public Holding_DiscTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        return new Holding_DiscTable(context().with(options));
    }

    @Override
    public Async async() {
        return new Async(context());
    }

    @Override
    public Attempt attempt() {
        return new Attempt(context());
    }

    /**
     * The items of all types of {@link Holding} with this hash key, in the order of their range keys.
     */
    public Query<Holding, Holding> partition(String library) {
        return new Query<>(context().table().hash(LIBRARY, library).in(HoldingSchema.INSTANCE));
    }

    /**
     * The items with this hash key, in the order of {@code number}.
     */
    public KeyQuery query(String library) {
        return new KeyQuery(context().table().hash(LIBRARY, library));
    }

    /**
     * The items of the index {@code byTitle} with this hash key, in the order of {@code number}.
     */
    public ByTitleQuery byTitle(String title) {
        return new ByTitleQuery(context().index("byTitle").hash(TITLE, title));
    }

    /**
     * All items of the index {@code byTitle}, in no order.
     */
    public Scan<Holding.Disc, Holding.Disc> scanByTitle() {
        return new Scan<>(context().index("byTitle"));
    }

    /**
     * The items of the index {@code byLabel} with this hash key.
     */
    public Query<Holding.Disc, Partial<Holding.Disc>> byLabel(String label) {
        return new Query<>(context().partialIndex("byLabel").hash(LABEL, label));
    }

    /**
     * All items of the index {@code byLabel}, in no order.
     */
    public Scan<Holding.Disc, Partial<Holding.Disc>> scanByLabel() {
        return new Scan<>(context().partialIndex("byLabel"));
    }

    /**
     * A query that can compare {@code number}.
     */
    public static final class KeyQuery extends Query<Holding.Disc, Holding.Disc> {
        private KeyQuery(Selection<Holding.Disc, Holding.Disc> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code number} compares so.
         */
        public Range<Long, Query<Holding.Disc, Holding.Disc>, Query<Holding.Disc, Holding.Disc>> number(
                ) {
            return range(NUMBER);
        }
    }

    /**
     * A query that can compare {@code number}.
     */
    public static final class ByTitleQuery extends Query<Holding.Disc, Holding.Disc> {
        private ByTitleQuery(Selection<Holding.Disc, Holding.Disc> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code number} compares so.
         */
        public Range<Long, Query<Holding.Disc, Holding.Disc>, Query<Holding.Disc, Holding.Disc>> number(
                ) {
            return range(NUMBER);
        }
    }

    /**
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncBatchTable<Holding.Disc> {
        private Async(TableContext<Holding.Disc> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Optional<Holding.Disc>> get(String library, long number) {
            return get(() -> Holding_DiscSchema.key(library, number));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Holding.Disc>> delete(String library, long number) {
            return delete(() -> Holding_DiscSchema.key(library, number));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Optional<Partial<Holding.Disc>>> get(String library,
                long number, StoredAttribute<Holding.Disc, ?> first,
                StoredAttribute<Holding.Disc, ?>... more) {
            return get(() -> Holding_DiscSchema.key(library, number), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Holding.Disc>> delete(String library, long number,
                Condition<Holding.Disc> condition) {
            return delete(() -> Holding_DiscSchema.key(library, number), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Holding.Disc> rekey(String library, long number,
                Holding.Disc newItem) {
            return rekey(() -> Holding_DiscSchema.key(library, number), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncUpdate<Holding.Disc> update(String library, long number) {
            return update(() -> Holding_DiscSchema.key(library, number));
        }

        @Override
        public AsyncAttempt attempt() {
            return new AsyncAttempt(context());
        }

        /**
         * The items of all types of {@link Holding} with this hash key, in the order of their range keys.
         */
        public AsyncQuery<Holding, Holding> partition(String library) {
            return new AsyncQuery<>(context().table().hash(LIBRARY, library).in(HoldingSchema.INSTANCE));
        }

        /**
         * The items with this hash key, in the order of {@code number}.
         */
        public KeyQuery query(String library) {
            return new KeyQuery(context().table().hash(LIBRARY, library));
        }

        /**
         * The items of the index {@code byTitle} with this hash key, in the order of {@code number}.
         */
        public ByTitleQuery byTitle(String title) {
            return new ByTitleQuery(context().index("byTitle").hash(TITLE, title));
        }

        /**
         * All items of the index {@code byTitle}, in no order.
         */
        public AsyncScan<Holding.Disc, Holding.Disc> scanByTitle() {
            return new AsyncScan<>(context().index("byTitle"));
        }

        /**
         * The items of the index {@code byLabel} with this hash key.
         */
        public AsyncQuery<Holding.Disc, Partial<Holding.Disc>> byLabel(String label) {
            return new AsyncQuery<>(context().partialIndex("byLabel").hash(LABEL, label));
        }

        /**
         * All items of the index {@code byLabel}, in no order.
         */
        public AsyncScan<Holding.Disc, Partial<Holding.Disc>> scanByLabel() {
            return new AsyncScan<>(context().partialIndex("byLabel"));
        }

        /**
         * A query that can compare {@code number}.
         */
        public static final class KeyQuery extends AsyncQuery<Holding.Disc, Holding.Disc> {
            private KeyQuery(Selection<Holding.Disc, Holding.Disc> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code number} compares so.
             */
            public Range<Long, AsyncQuery<Holding.Disc, Holding.Disc>, AsyncQuery<Holding.Disc, Holding.Disc>> number(
                    ) {
                return range(NUMBER);
            }
        }

        /**
         * A query that can compare {@code number}.
         */
        public static final class ByTitleQuery extends AsyncQuery<Holding.Disc, Holding.Disc> {
            private ByTitleQuery(Selection<Holding.Disc, Holding.Disc> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code number} compares so.
             */
            public Range<Long, AsyncQuery<Holding.Disc, Holding.Disc>, AsyncQuery<Holding.Disc, Holding.Disc>> number(
                    ) {
                return range(NUMBER);
            }
        }
    }

    /**
     * The same calls, each an {@link Outcome}; never an exception for what the service says.
     */
    public static final class Attempt extends AttemptTable<Holding.Disc> {
        private Attempt(TableContext<Holding.Disc> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public Outcome<Holding.Disc> get(String library, long number) {
            return get(() -> Holding_DiscSchema.key(library, number));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public Outcome<Holding.Disc> delete(String library, long number) {
            return delete(() -> Holding_DiscSchema.key(library, number));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<Partial<Holding.Disc>> get(String library, long number,
                StoredAttribute<Holding.Disc, ?> first, StoredAttribute<Holding.Disc, ?>... more) {
            return get(() -> Holding_DiscSchema.key(library, number), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public Outcome<Holding.Disc> delete(String library, long number,
                Condition<Holding.Disc> condition) {
            return delete(() -> Holding_DiscSchema.key(library, number), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public Outcome<Holding.Disc> rekey(String library, long number, Holding.Disc newItem) {
            return rekey(() -> Holding_DiscSchema.key(library, number), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AttemptUpdate<Holding.Disc> update(String library, long number) {
            return update(() -> Holding_DiscSchema.key(library, number));
        }
    }

    /**
     * The same calls, each a future of an {@link Outcome}.
     */
    public static final class AsyncAttempt extends AsyncAttemptTable<Holding.Disc> {
        private AsyncAttempt(TableContext<Holding.Disc> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Outcome<Holding.Disc>> get(String library, long number) {
            return get(() -> Holding_DiscSchema.key(library, number));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Holding.Disc>> delete(String library, long number) {
            return delete(() -> Holding_DiscSchema.key(library, number));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Outcome<Partial<Holding.Disc>>> get(String library,
                long number, StoredAttribute<Holding.Disc, ?> first,
                StoredAttribute<Holding.Disc, ?>... more) {
            return get(() -> Holding_DiscSchema.key(library, number), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Holding.Disc>> delete(String library, long number,
                Condition<Holding.Disc> condition) {
            return delete(() -> Holding_DiscSchema.key(library, number), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Outcome<Holding.Disc>> rekey(String library, long number,
                Holding.Disc newItem) {
            return rekey(() -> Holding_DiscSchema.key(library, number), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncAttemptUpdate<Holding.Disc> update(String library, long number) {
            return update(() -> Holding_DiscSchema.key(library, number));
        }
    }
}
