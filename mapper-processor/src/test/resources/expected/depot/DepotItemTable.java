package depot;

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
import dev.stator.expression.Partial;
import dev.stator.expression.StoredAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.query.AsyncQuery;
import dev.stator.query.AsyncScan;
import dev.stator.query.Query;
import dev.stator.query.Scan;
import dev.stator.query.Selection;
import dev.stator.query.StringRange;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * The table {@code depot} of {@link DepotItem}; its attributes are listed at {@link DepotItemSchema}.
 */
@Generated("dev.stator.processor.StatorProcessor")
public final class DepotItemTable extends BatchTable<DepotItem> {
    /**
     * How the items are stored.
     */
    public static final DepotItemSchema SCHEMA = DepotItemSchema.INSTANCE;

    /**
     * The attribute {@code pk}, hash key.
     */
    public static final StringAttribute<DepotItem, String> PK = new StringAttribute<>(DocumentPath.of(SCHEMA, 0));

    /**
     * The attribute {@code sk}, range key.
     */
    public static final StringAttribute<DepotItem, String> SK = new StringAttribute<>(DocumentPath.of(SCHEMA, 1));

    /**
     * The attribute {@code GSI1PK}, GSI1 hash key.
     */
    public static final StringAttribute<DepotItem, String> GSI1PK = new StringAttribute<>(DocumentPath.of(SCHEMA, 2));

    /**
     * The attribute {@code GSI1SK}, GSI1 range key.
     */
    public static final StringAttribute<DepotItem, String> GSI1SK = new StringAttribute<>(DocumentPath.of(SCHEMA, 3));

    /**
     * Calls on the table {@code depot} of this connection.
     */
    public DepotItemTable(Stator stator) {
        super(stator, SCHEMA);
    }

    private DepotItemTable(TableContext<DepotItem> context) {
        super(context);
    }

    /**
     * The item with this key, if there is one.
     */
    public Optional<DepotItem> get(String pk, String sk) {
        return get(DepotItemSchema.key(pk, sk));
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     */
    public Optional<DepotItem> delete(String pk, String sk) {
        return delete(DepotItemSchema.key(pk, sk));
    }

    /**
     * Some attributes of the item with this key, if there is one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Optional<Partial<DepotItem>> get(String pk, String sk,
            StoredAttribute<? extends DepotItem, ?> first,
            StoredAttribute<? extends DepotItem, ?>... more) {
        return get(DepotItemSchema.key(pk, sk), first, more);
    }

    /**
     * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
     */
    public Optional<DepotItem> delete(String pk, String sk, Condition<DepotItem> condition) {
        return delete(DepotItemSchema.key(pk, sk), condition);
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction.
     */
    public DepotItem rekey(String pk, String sk, DepotItem newItem) {
        return rekey(DepotItemSchema.key(pk, sk), newItem);
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods.
     */
    public Update<DepotItem> update(String pk, String sk) {
        return update(DepotItemSchema.key(pk, sk));
    }

    @Override
    public DepotItemTable consistent() {
        return new DepotItemTable(context().consistent());
    }

    @Override
    public DepotItemTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        return new DepotItemTable(context().with(options));
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
     * The items with this hash key, in the order of {@code sk}.
     */
    public KeyQuery query(String pk) {
        return new KeyQuery(context().table().hash(PK, pk));
    }

    /**
     * The items of the index {@code GSI1} with this hash key, in the order of {@code gsi1sk}.
     */
    public Gsi1Query gsi1(String gsi1pk) {
        return new Gsi1Query(context().index("GSI1").hash(GSI1PK, gsi1pk));
    }

    /**
     * All items of the index {@code GSI1}, in no order.
     */
    public Scan<DepotItem, DepotItem> scanGsi1() {
        return new Scan<>(context().index("GSI1"));
    }

    /**
     * A query that can compare {@code sk}.
     */
    public static final class KeyQuery extends Query<DepotItem, DepotItem> {
        private KeyQuery(Selection<DepotItem, DepotItem> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code sk} compares so.
         */
        public StringRange<String, Query<DepotItem, DepotItem>, Query<DepotItem, DepotItem>> sk() {
            return range(SK);
        }
    }

    /**
     * A query that can compare {@code gsi1sk}.
     */
    public static final class Gsi1Query extends Query<DepotItem, DepotItem> {
        private Gsi1Query(Selection<DepotItem, DepotItem> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code gsi1sk} compares so.
         */
        public StringRange<String, Query<DepotItem, DepotItem>, Query<DepotItem, DepotItem>> gsi1sk(
                ) {
            return range(GSI1SK);
        }
    }

    /**
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncBatchTable<DepotItem> {
        private Async(TableContext<DepotItem> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Optional<DepotItem>> get(String pk, String sk) {
            return get(() -> DepotItemSchema.key(pk, sk));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<DepotItem>> delete(String pk, String sk) {
            return delete(() -> DepotItemSchema.key(pk, sk));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Optional<Partial<DepotItem>>> get(String pk, String sk,
                StoredAttribute<? extends DepotItem, ?> first,
                StoredAttribute<? extends DepotItem, ?>... more) {
            return get(() -> DepotItemSchema.key(pk, sk), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<DepotItem>> delete(String pk, String sk,
                Condition<DepotItem> condition) {
            return delete(() -> DepotItemSchema.key(pk, sk), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<DepotItem> rekey(String pk, String sk, DepotItem newItem) {
            return rekey(() -> DepotItemSchema.key(pk, sk), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncUpdate<DepotItem> update(String pk, String sk) {
            return update(() -> DepotItemSchema.key(pk, sk));
        }

        @Override
        public AsyncAttempt attempt() {
            return new AsyncAttempt(context());
        }

        /**
         * The items with this hash key, in the order of {@code sk}.
         */
        public KeyQuery query(String pk) {
            return new KeyQuery(context().table().hash(PK, pk));
        }

        /**
         * The items of the index {@code GSI1} with this hash key, in the order of {@code gsi1sk}.
         */
        public Gsi1Query gsi1(String gsi1pk) {
            return new Gsi1Query(context().index("GSI1").hash(GSI1PK, gsi1pk));
        }

        /**
         * All items of the index {@code GSI1}, in no order.
         */
        public AsyncScan<DepotItem, DepotItem> scanGsi1() {
            return new AsyncScan<>(context().index("GSI1"));
        }

        /**
         * A query that can compare {@code sk}.
         */
        public static final class KeyQuery extends AsyncQuery<DepotItem, DepotItem> {
            private KeyQuery(Selection<DepotItem, DepotItem> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code sk} compares so.
             */
            public StringRange<String, AsyncQuery<DepotItem, DepotItem>, AsyncQuery<DepotItem, DepotItem>> sk(
                    ) {
                return range(SK);
            }
        }

        /**
         * A query that can compare {@code gsi1sk}.
         */
        public static final class Gsi1Query extends AsyncQuery<DepotItem, DepotItem> {
            private Gsi1Query(Selection<DepotItem, DepotItem> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code gsi1sk} compares so.
             */
            public StringRange<String, AsyncQuery<DepotItem, DepotItem>, AsyncQuery<DepotItem, DepotItem>> gsi1sk(
                    ) {
                return range(GSI1SK);
            }
        }
    }

    /**
     * The same calls, each an {@link Outcome}; never an exception for what the service says.
     */
    public static final class Attempt extends AttemptTable<DepotItem> {
        private Attempt(TableContext<DepotItem> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public Outcome<DepotItem> get(String pk, String sk) {
            return get(() -> DepotItemSchema.key(pk, sk));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public Outcome<DepotItem> delete(String pk, String sk) {
            return delete(() -> DepotItemSchema.key(pk, sk));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<Partial<DepotItem>> get(String pk, String sk,
                StoredAttribute<? extends DepotItem, ?> first,
                StoredAttribute<? extends DepotItem, ?>... more) {
            return get(() -> DepotItemSchema.key(pk, sk), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public Outcome<DepotItem> delete(String pk, String sk, Condition<DepotItem> condition) {
            return delete(() -> DepotItemSchema.key(pk, sk), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public Outcome<DepotItem> rekey(String pk, String sk, DepotItem newItem) {
            return rekey(() -> DepotItemSchema.key(pk, sk), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AttemptUpdate<DepotItem> update(String pk, String sk) {
            return update(() -> DepotItemSchema.key(pk, sk));
        }
    }

    /**
     * The same calls, each a future of an {@link Outcome}.
     */
    public static final class AsyncAttempt extends AsyncAttemptTable<DepotItem> {
        private AsyncAttempt(TableContext<DepotItem> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Outcome<DepotItem>> get(String pk, String sk) {
            return get(() -> DepotItemSchema.key(pk, sk));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<DepotItem>> delete(String pk, String sk) {
            return delete(() -> DepotItemSchema.key(pk, sk));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Outcome<Partial<DepotItem>>> get(String pk, String sk,
                StoredAttribute<? extends DepotItem, ?> first,
                StoredAttribute<? extends DepotItem, ?>... more) {
            return get(() -> DepotItemSchema.key(pk, sk), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<DepotItem>> delete(String pk, String sk,
                Condition<DepotItem> condition) {
            return delete(() -> DepotItemSchema.key(pk, sk), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Outcome<DepotItem>> rekey(String pk, String sk,
                DepotItem newItem) {
            return rekey(() -> DepotItemSchema.key(pk, sk), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncAttemptUpdate<DepotItem> update(String pk, String sk) {
            return update(() -> DepotItemSchema.key(pk, sk));
        }
    }
}
