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
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * The table {@code holdings} of {@link Holding}; its attributes are listed at {@link HoldingSchema}.
 */
@Generated("dev.stator.processor.StatorProcessor")
public final class HoldingTable extends BatchTable<Holding> {
    /**
     * How the items are stored.
     */
    public static final HoldingSchema SCHEMA = HoldingSchema.INSTANCE;

    /**
     * The attribute {@code library}, hash key.
     */
    public static final StringAttribute<Holding, String> LIBRARY = new StringAttribute<>(DocumentPath.of(SCHEMA, 0));

    /**
     * The attribute {@code number}, range key, byTitle range key.
     */
    public static final NumberAttribute<Holding, BigDecimal> NUMBER = new NumberAttribute<>(DocumentPath.of(SCHEMA, 1));

    /**
     * The attribute {@code kind}.
     */
    public static final StringAttribute<Holding, String> KIND = new StringAttribute<>(DocumentPath.of(SCHEMA, 2));

    /**
     * The attribute {@code title}, byTitle hash key.
     */
    public static final StringAttribute<Holding, String> TITLE = new StringAttribute<>(DocumentPath.of(SCHEMA, 3));

    /**
     * The attribute {@code year}, byYear hash key.
     */
    public static final NumberAttribute<Holding, Integer> YEAR = new NumberAttribute<>(DocumentPath.of(SCHEMA, 4));

    /**
     * The attribute {@code label}, byLabel hash key.
     */
    public static final StringAttribute<Holding, String> LABEL = new StringAttribute<>(DocumentPath.of(SCHEMA, 5));

    /**
     * Calls on the table {@code holdings} of this connection.
     */
    public HoldingTable(Stator stator) {
        super(stator, SCHEMA);
    }

    private HoldingTable(TableContext<Holding> context) {
        super(context);
    }

    /**
     * The item with this key, if there is one.
     */
    public Optional<Holding> get(String library, BigDecimal number) {
        return get(HoldingSchema.key(library, number));
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     */
    public Optional<Holding> delete(String library, BigDecimal number) {
        return delete(HoldingSchema.key(library, number));
    }

    /**
     * Some attributes of the item with this key, if there is one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Optional<Partial<Holding>> get(String library, BigDecimal number,
            StoredAttribute<? extends Holding, ?> first,
            StoredAttribute<? extends Holding, ?>... more) {
        return get(HoldingSchema.key(library, number), first, more);
    }

    /**
     * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
     */
    public Optional<Holding> delete(String library, BigDecimal number,
            Condition<Holding> condition) {
        return delete(HoldingSchema.key(library, number), condition);
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction.
     */
    public Holding rekey(String library, BigDecimal number, Holding newItem) {
        return rekey(HoldingSchema.key(library, number), newItem);
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods.
     */
    public Update<Holding> update(String library, BigDecimal number) {
        return update(HoldingSchema.key(library, number));
    }

    @Override
    public HoldingTable consistent() {
        return new HoldingTable(context().consistent());
    }

    @Override
    public HoldingTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        return new HoldingTable(context().with(options));
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
    public Scan<Holding, Holding> scanByTitle() {
        return new Scan<>(context().index("byTitle"));
    }

    /**
     * The items of the index {@code byYear} with this hash key.
     */
    public Query<Holding, Partial<Holding>> byYear(int year) {
        return new Query<>(context().partialIndex("byYear").hash(YEAR, year));
    }

    /**
     * All items of the index {@code byYear}, in no order.
     */
    public Scan<Holding, Partial<Holding>> scanByYear() {
        return new Scan<>(context().partialIndex("byYear"));
    }

    /**
     * The items of the index {@code byLabel} with this hash key.
     */
    public Query<Holding, Partial<Holding>> byLabel(String label) {
        return new Query<>(context().partialIndex("byLabel").hash(LABEL, label));
    }

    /**
     * All items of the index {@code byLabel}, in no order.
     */
    public Scan<Holding, Partial<Holding>> scanByLabel() {
        return new Scan<>(context().partialIndex("byLabel"));
    }

    /**
     * A query that can compare {@code number}.
     */
    public static final class KeyQuery extends Query<Holding, Holding> {
        private KeyQuery(Selection<Holding, Holding> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code number} compares so.
         */
        public Range<BigDecimal, Query<Holding, Holding>, Query<Holding, Holding>> number() {
            return range(NUMBER);
        }
    }

    /**
     * A query that can compare {@code number}.
     */
    public static final class ByTitleQuery extends Query<Holding, Holding> {
        private ByTitleQuery(Selection<Holding, Holding> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code number} compares so.
         */
        public Range<BigDecimal, Query<Holding, Holding>, Query<Holding, Holding>> number() {
            return range(NUMBER);
        }
    }

    /**
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncBatchTable<Holding> {
        private Async(TableContext<Holding> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Optional<Holding>> get(String library, BigDecimal number) {
            return get(() -> HoldingSchema.key(library, number));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Holding>> delete(String library, BigDecimal number) {
            return delete(() -> HoldingSchema.key(library, number));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Optional<Partial<Holding>>> get(String library,
                BigDecimal number, StoredAttribute<? extends Holding, ?> first,
                StoredAttribute<? extends Holding, ?>... more) {
            return get(() -> HoldingSchema.key(library, number), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Holding>> delete(String library, BigDecimal number,
                Condition<Holding> condition) {
            return delete(() -> HoldingSchema.key(library, number), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Holding> rekey(String library, BigDecimal number,
                Holding newItem) {
            return rekey(() -> HoldingSchema.key(library, number), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncUpdate<Holding> update(String library, BigDecimal number) {
            return update(() -> HoldingSchema.key(library, number));
        }

        @Override
        public AsyncAttempt attempt() {
            return new AsyncAttempt(context());
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
        public AsyncScan<Holding, Holding> scanByTitle() {
            return new AsyncScan<>(context().index("byTitle"));
        }

        /**
         * The items of the index {@code byYear} with this hash key.
         */
        public AsyncQuery<Holding, Partial<Holding>> byYear(int year) {
            return new AsyncQuery<>(context().partialIndex("byYear").hash(YEAR, year));
        }

        /**
         * All items of the index {@code byYear}, in no order.
         */
        public AsyncScan<Holding, Partial<Holding>> scanByYear() {
            return new AsyncScan<>(context().partialIndex("byYear"));
        }

        /**
         * The items of the index {@code byLabel} with this hash key.
         */
        public AsyncQuery<Holding, Partial<Holding>> byLabel(String label) {
            return new AsyncQuery<>(context().partialIndex("byLabel").hash(LABEL, label));
        }

        /**
         * All items of the index {@code byLabel}, in no order.
         */
        public AsyncScan<Holding, Partial<Holding>> scanByLabel() {
            return new AsyncScan<>(context().partialIndex("byLabel"));
        }

        /**
         * A query that can compare {@code number}.
         */
        public static final class KeyQuery extends AsyncQuery<Holding, Holding> {
            private KeyQuery(Selection<Holding, Holding> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code number} compares so.
             */
            public Range<BigDecimal, AsyncQuery<Holding, Holding>, AsyncQuery<Holding, Holding>> number(
                    ) {
                return range(NUMBER);
            }
        }

        /**
         * A query that can compare {@code number}.
         */
        public static final class ByTitleQuery extends AsyncQuery<Holding, Holding> {
            private ByTitleQuery(Selection<Holding, Holding> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code number} compares so.
             */
            public Range<BigDecimal, AsyncQuery<Holding, Holding>, AsyncQuery<Holding, Holding>> number(
                    ) {
                return range(NUMBER);
            }
        }
    }

    /**
     * The same calls, each an {@link Outcome}; never an exception for what the service says.
     */
    public static final class Attempt extends AttemptTable<Holding> {
        private Attempt(TableContext<Holding> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public Outcome<Holding> get(String library, BigDecimal number) {
            return get(() -> HoldingSchema.key(library, number));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public Outcome<Holding> delete(String library, BigDecimal number) {
            return delete(() -> HoldingSchema.key(library, number));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<Partial<Holding>> get(String library, BigDecimal number,
                StoredAttribute<? extends Holding, ?> first,
                StoredAttribute<? extends Holding, ?>... more) {
            return get(() -> HoldingSchema.key(library, number), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public Outcome<Holding> delete(String library, BigDecimal number,
                Condition<Holding> condition) {
            return delete(() -> HoldingSchema.key(library, number), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public Outcome<Holding> rekey(String library, BigDecimal number, Holding newItem) {
            return rekey(() -> HoldingSchema.key(library, number), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AttemptUpdate<Holding> update(String library, BigDecimal number) {
            return update(() -> HoldingSchema.key(library, number));
        }
    }

    /**
     * The same calls, each a future of an {@link Outcome}.
     */
    public static final class AsyncAttempt extends AsyncAttemptTable<Holding> {
        private AsyncAttempt(TableContext<Holding> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Outcome<Holding>> get(String library, BigDecimal number) {
            return get(() -> HoldingSchema.key(library, number));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Holding>> delete(String library, BigDecimal number) {
            return delete(() -> HoldingSchema.key(library, number));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Outcome<Partial<Holding>>> get(String library,
                BigDecimal number, StoredAttribute<? extends Holding, ?> first,
                StoredAttribute<? extends Holding, ?>... more) {
            return get(() -> HoldingSchema.key(library, number), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Holding>> delete(String library, BigDecimal number,
                Condition<Holding> condition) {
            return delete(() -> HoldingSchema.key(library, number), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Outcome<Holding>> rekey(String library, BigDecimal number,
                Holding newItem) {
            return rekey(() -> HoldingSchema.key(library, number), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncAttemptUpdate<Holding> update(String library, BigDecimal number) {
            return update(() -> HoldingSchema.key(library, number));
        }
    }
}
