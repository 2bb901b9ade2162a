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
import dev.stator.expression.SetAttribute;
import dev.stator.expression.StoredAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.query.AsyncQuery;
import dev.stator.query.AsyncScan;
import dev.stator.query.Query;
import dev.stator.query.Range;
import dev.stator.query.Scan;
import dev.stator.query.Selection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * The table {@code holdings} of {@link Holding.Book}; its attributes are listed at {@link Holding_BookSchema}.
 */
@Generated("dev.stator.processor.StatorProcessor")
public final class Holding_BookTable extends BatchTable<Holding.Book> {
    /**
     * How the items are stored.
     */
    public static final Holding_BookSchema SCHEMA = Holding_BookSchema.INSTANCE;

    /**
     * {@link Holding.Book#library()}, hash key.
     */
    public static final StringAttribute<Holding.Book, String> LIBRARY = new StringAttribute<>(DocumentPath.of(SCHEMA, 0));

    /**
     * {@link Holding.Book#number()}, range key, byTitle range key.
     */
    public static final NumberAttribute<Holding.Book, Long> NUMBER = new NumberAttribute<>(DocumentPath.of(SCHEMA, 1));

    /**
     * {@link Holding.Book#title()}, byTitle hash key.
     */
    public static final StringAttribute<Holding.Book, String> TITLE = new StringAttribute<>(DocumentPath.of(SCHEMA, 2));

    /**
     * {@link Holding.Book#year()}, byYear hash key.
     */
    public static final NumberAttribute<Holding.Book, Integer> YEAR = new NumberAttribute<>(DocumentPath.of(SCHEMA, 3));

    /**
     * {@link Holding.Book#authors()}.
     */
    public static final SetAttribute<Holding.Book, Set<String>, String> AUTHORS = new SetAttribute<>(DocumentPath.of(SCHEMA, 4), DocumentPath.of(SCHEMA, 6));

    /**
     * Calls on the table {@code holdings} of this connection.
     */
    public Holding_BookTable(Stator stator) {
        super(stator, SCHEMA);
    }

    private Holding_BookTable(TableContext<Holding.Book> context) {
        super(context);
    }

    /**
     * The item with this key, if there is one.
     */
    public Optional<Holding.Book> get(String library, long number) {
        return get(Holding_BookSchema.key(library, number));
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     */
    public Optional<Holding.Book> delete(String library, long number) {
        return delete(Holding_BookSchema.key(library, number));
    }

    /**
     * Some attributes of the item with this key, if there is one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Optional<Partial<Holding.Book>> get(String library, long number,
            StoredAttribute<Holding.Book, ?> first, StoredAttribute<Holding.Book, ?>... more) {
        return get(Holding_BookSchema.key(library, number), first, more);
    }

    /**
     * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
     */
    public Optional<Holding.Book> delete(String library, long number,
            Condition<Holding.Book> condition) {
        return delete(Holding_BookSchema.key(library, number), condition);
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction.
     */
    public Holding.Book rekey(String library, long number, Holding.Book newItem) {
        return rekey(Holding_BookSchema.key(library, number), newItem);
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods.
     */
    public Update<Holding.Book> update(String library, long number) {
        return update(Holding_BookSchema.key(library, number));
    }

    @Override
    public Holding_BookTable consistent() {
        return new Holding_BookTable(context().consistent());
    }

    @Override
    public Holding_BookTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        return new Holding_BookTable(context().with(options));
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
    public Scan<Holding.Book, Holding.Book> scanByTitle() {
        return new Scan<>(context().index("byTitle"));
    }

    /**
     * The items of the index {@code byYear} with this hash key.
     */
    public Query<Holding.Book, Partial<Holding.Book>> byYear(int year) {
        return new Query<>(context().partialIndex("byYear").hash(YEAR, year));
    }

    /**
     * All items of the index {@code byYear}, in no order.
     */
    public Scan<Holding.Book, Partial<Holding.Book>> scanByYear() {
        return new Scan<>(context().partialIndex("byYear"));
    }

    /**
     * A query that can compare {@code number}.
     */
    public static final class KeyQuery extends Query<Holding.Book, Holding.Book> {
        private KeyQuery(Selection<Holding.Book, Holding.Book> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code number} compares so.
         */
        public Range<Long, Query<Holding.Book, Holding.Book>, Query<Holding.Book, Holding.Book>> number(
                ) {
            return range(NUMBER);
        }
    }

    /**
     * A query that can compare {@code number}.
     */
    public static final class ByTitleQuery extends Query<Holding.Book, Holding.Book> {
        private ByTitleQuery(Selection<Holding.Book, Holding.Book> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code number} compares so.
         */
        public Range<Long, Query<Holding.Book, Holding.Book>, Query<Holding.Book, Holding.Book>> number(
                ) {
            return range(NUMBER);
        }
    }

    /**
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncBatchTable<Holding.Book> {
        private Async(TableContext<Holding.Book> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Optional<Holding.Book>> get(String library, long number) {
            return get(() -> Holding_BookSchema.key(library, number));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Holding.Book>> delete(String library, long number) {
            return delete(() -> Holding_BookSchema.key(library, number));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Optional<Partial<Holding.Book>>> get(String library,
                long number, StoredAttribute<Holding.Book, ?> first,
                StoredAttribute<Holding.Book, ?>... more) {
            return get(() -> Holding_BookSchema.key(library, number), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Holding.Book>> delete(String library, long number,
                Condition<Holding.Book> condition) {
            return delete(() -> Holding_BookSchema.key(library, number), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Holding.Book> rekey(String library, long number,
                Holding.Book newItem) {
            return rekey(() -> Holding_BookSchema.key(library, number), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncUpdate<Holding.Book> update(String library, long number) {
            return update(() -> Holding_BookSchema.key(library, number));
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
        public AsyncScan<Holding.Book, Holding.Book> scanByTitle() {
            return new AsyncScan<>(context().index("byTitle"));
        }

        /**
         * The items of the index {@code byYear} with this hash key.
         */
        public AsyncQuery<Holding.Book, Partial<Holding.Book>> byYear(int year) {
            return new AsyncQuery<>(context().partialIndex("byYear").hash(YEAR, year));
        }

        /**
         * All items of the index {@code byYear}, in no order.
         */
        public AsyncScan<Holding.Book, Partial<Holding.Book>> scanByYear() {
            return new AsyncScan<>(context().partialIndex("byYear"));
        }

        /**
         * A query that can compare {@code number}.
         */
        public static final class KeyQuery extends AsyncQuery<Holding.Book, Holding.Book> {
            private KeyQuery(Selection<Holding.Book, Holding.Book> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code number} compares so.
             */
            public Range<Long, AsyncQuery<Holding.Book, Holding.Book>, AsyncQuery<Holding.Book, Holding.Book>> number(
                    ) {
                return range(NUMBER);
            }
        }

        /**
         * A query that can compare {@code number}.
         */
        public static final class ByTitleQuery extends AsyncQuery<Holding.Book, Holding.Book> {
            private ByTitleQuery(Selection<Holding.Book, Holding.Book> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code number} compares so.
             */
            public Range<Long, AsyncQuery<Holding.Book, Holding.Book>, AsyncQuery<Holding.Book, Holding.Book>> number(
                    ) {
                return range(NUMBER);
            }
        }
    }

    /**
     * The same calls, each an {@link Outcome}; never an exception for what the service says.
     */
    public static final class Attempt extends AttemptTable<Holding.Book> {
        private Attempt(TableContext<Holding.Book> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public Outcome<Holding.Book> get(String library, long number) {
            return get(() -> Holding_BookSchema.key(library, number));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public Outcome<Holding.Book> delete(String library, long number) {
            return delete(() -> Holding_BookSchema.key(library, number));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<Partial<Holding.Book>> get(String library, long number,
                StoredAttribute<Holding.Book, ?> first, StoredAttribute<Holding.Book, ?>... more) {
            return get(() -> Holding_BookSchema.key(library, number), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public Outcome<Holding.Book> delete(String library, long number,
                Condition<Holding.Book> condition) {
            return delete(() -> Holding_BookSchema.key(library, number), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public Outcome<Holding.Book> rekey(String library, long number, Holding.Book newItem) {
            return rekey(() -> Holding_BookSchema.key(library, number), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AttemptUpdate<Holding.Book> update(String library, long number) {
            return update(() -> Holding_BookSchema.key(library, number));
        }
    }

    /**
     * The same calls, each a future of an {@link Outcome}.
     */
    public static final class AsyncAttempt extends AsyncAttemptTable<Holding.Book> {
        private AsyncAttempt(TableContext<Holding.Book> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Outcome<Holding.Book>> get(String library, long number) {
            return get(() -> Holding_BookSchema.key(library, number));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Holding.Book>> delete(String library, long number) {
            return delete(() -> Holding_BookSchema.key(library, number));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Outcome<Partial<Holding.Book>>> get(String library,
                long number, StoredAttribute<Holding.Book, ?> first,
                StoredAttribute<Holding.Book, ?>... more) {
            return get(() -> Holding_BookSchema.key(library, number), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Holding.Book>> delete(String library, long number,
                Condition<Holding.Book> condition) {
            return delete(() -> Holding_BookSchema.key(library, number), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Outcome<Holding.Book>> rekey(String library, long number,
                Holding.Book newItem) {
            return rekey(() -> Holding_BookSchema.key(library, number), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncAttemptUpdate<Holding.Book> update(String library, long number) {
            return update(() -> Holding_BookSchema.key(library, number));
        }
    }
}
