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
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * The table {@code depot} of {@link DepotItem.Driver}; its attributes are listed at {@link DepotItem_DriverSchema}.
 */
@Generated("dev.stator.processor.StatorProcessor")
public final class DepotItem_DriverTable extends BatchTable<DepotItem.Driver> {
    /**
     * How the items are stored.
     */
    public static final DepotItem_DriverSchema SCHEMA = DepotItem_DriverSchema.INSTANCE;

    /**
     * <code>DRIVER</code>, hash key.
     */
    public static final StringAttribute<DepotItem.Driver, String> PK = new StringAttribute<>(DocumentPath.of(SCHEMA, 0));

    /**
     * <code>&#123;id&#125;</code>, range key.
     */
    public static final StringAttribute<DepotItem.Driver, String> SK = new StringAttribute<>(DocumentPath.of(SCHEMA, 1));

    /**
     * {@link DepotItem.Driver#city}.
     */
    public static final StringAttribute<DepotItem.Driver, String> CITY = new StringAttribute<>(DocumentPath.of(SCHEMA, 2));

    /**
     * <code>CITY#&#123;city&#125;</code>, GSI1 hash key.
     */
    public static final StringAttribute<DepotItem.Driver, String> GSI1_PK = new StringAttribute<>(DocumentPath.of(SCHEMA, 3));

    /**
     * <code>&#123;id&#125;</code>, GSI1 range key.
     */
    public static final StringAttribute<DepotItem.Driver, String> GSI1_SK = new StringAttribute<>(DocumentPath.of(SCHEMA, 4));

    /**
     * Calls on the table {@code depot} of this connection.
     */
    public DepotItem_DriverTable(Stator stator) {
        super(stator, SCHEMA);
    }

    private DepotItem_DriverTable(TableContext<DepotItem.Driver> context) {
        super(context);
    }

    /**
     * The item with this key, if there is one.
     */
    public Optional<DepotItem.Driver> get(UUID id) {
        return get(DepotItem_DriverSchema.key(id));
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     */
    public Optional<DepotItem.Driver> delete(UUID id) {
        return delete(DepotItem_DriverSchema.key(id));
    }

    /**
     * Some attributes of the item with this key, if there is one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Optional<Partial<DepotItem.Driver>> get(UUID id,
            StoredAttribute<DepotItem.Driver, ?> first,
            StoredAttribute<DepotItem.Driver, ?>... more) {
        return get(DepotItem_DriverSchema.key(id), first, more);
    }

    /**
     * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
     */
    public Optional<DepotItem.Driver> delete(UUID id, Condition<DepotItem.Driver> condition) {
        return delete(DepotItem_DriverSchema.key(id), condition);
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction.
     */
    public DepotItem.Driver rekey(UUID id, DepotItem.Driver newItem) {
        return rekey(DepotItem_DriverSchema.key(id), newItem);
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods.
     */
    public Update<DepotItem.Driver> update(UUID id) {
        return update(DepotItem_DriverSchema.key(id));
    }

    @Override
    public DepotItem_DriverTable consistent() {
        return new DepotItem_DriverTable(context().consistent());
    }

    @Override
    public DepotItem_DriverTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        return new DepotItem_DriverTable(context().with(options));
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
     * The items of all types of {@link DepotItem} with this hash key, in the order of their range keys.
     */
    public Query<DepotItem, DepotItem> partition() {
        return new Query<>(context().table().hash(PK, DepotItem_DriverSchema.pk()).in(DepotItemSchema.INSTANCE));
    }

    /**
     * The items with this hash key, in the order of {@code id}.
     */
    public KeyQuery query() {
        return new KeyQuery(context().table().hash(PK, DepotItem_DriverSchema.pk()).begin(SK, DepotItem_DriverSchema.SK_TEMPLATE));
    }

    /**
     * The items of the index {@code GSI1} with this hash key, in the order of {@code id}.
     */
    public Gsi1Query gsi1(String city) {
        return new Gsi1Query(context().index("GSI1").hash(GSI1_PK, DepotItem_DriverSchema.gsi1pk(city)).begin(GSI1_SK, DepotItem_DriverSchema.GSI1_SK_TEMPLATE));
    }

    /**
     * All items of the index {@code GSI1}, in no order.
     */
    public Scan<DepotItem.Driver, DepotItem.Driver> scanGsi1() {
        return new Scan<>(context().index("GSI1"));
    }

    /**
     * A query that can compare {@code id}.
     */
    public static final class KeyQuery extends Query<DepotItem.Driver, DepotItem.Driver> {
        private KeyQuery(Selection<DepotItem.Driver, DepotItem.Driver> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code id} compares so.
         */
        public StringRange<UUID, Query<DepotItem.Driver, DepotItem.Driver>, Query<DepotItem.Driver, DepotItem.Driver>> id(
                ) {
            return part();
        }
    }

    /**
     * A query that can compare {@code id}.
     */
    public static final class Gsi1Query extends Query<DepotItem.Driver, DepotItem.Driver> {
        private Gsi1Query(Selection<DepotItem.Driver, DepotItem.Driver> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code id} compares so.
         */
        public StringRange<UUID, Query<DepotItem.Driver, DepotItem.Driver>, Query<DepotItem.Driver, DepotItem.Driver>> id(
                ) {
            return part();
        }
    }

    /**
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncBatchTable<DepotItem.Driver> {
        private Async(TableContext<DepotItem.Driver> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Optional<DepotItem.Driver>> get(UUID id) {
            return get(() -> DepotItem_DriverSchema.key(id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<DepotItem.Driver>> delete(UUID id) {
            return delete(() -> DepotItem_DriverSchema.key(id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Optional<Partial<DepotItem.Driver>>> get(UUID id,
                StoredAttribute<DepotItem.Driver, ?> first,
                StoredAttribute<DepotItem.Driver, ?>... more) {
            return get(() -> DepotItem_DriverSchema.key(id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<DepotItem.Driver>> delete(UUID id,
                Condition<DepotItem.Driver> condition) {
            return delete(() -> DepotItem_DriverSchema.key(id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<DepotItem.Driver> rekey(UUID id, DepotItem.Driver newItem) {
            return rekey(() -> DepotItem_DriverSchema.key(id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncUpdate<DepotItem.Driver> update(UUID id) {
            return update(() -> DepotItem_DriverSchema.key(id));
        }

        @Override
        public AsyncAttempt attempt() {
            return new AsyncAttempt(context());
        }

        /**
         * The items of all types of {@link DepotItem} with this hash key, in the order of their range keys.
         */
        public AsyncQuery<DepotItem, DepotItem> partition() {
            return new AsyncQuery<>(context().table().hash(PK, DepotItem_DriverSchema.pk()).in(DepotItemSchema.INSTANCE));
        }

        /**
         * The items with this hash key, in the order of {@code id}.
         */
        public KeyQuery query() {
            return new KeyQuery(context().table().hash(PK, DepotItem_DriverSchema.pk()).begin(SK, DepotItem_DriverSchema.SK_TEMPLATE));
        }

        /**
         * The items of the index {@code GSI1} with this hash key, in the order of {@code id}.
         */
        public Gsi1Query gsi1(String city) {
            return new Gsi1Query(context().index("GSI1").hash(GSI1_PK, DepotItem_DriverSchema.gsi1pk(city)).begin(GSI1_SK, DepotItem_DriverSchema.GSI1_SK_TEMPLATE));
        }

        /**
         * All items of the index {@code GSI1}, in no order.
         */
        public AsyncScan<DepotItem.Driver, DepotItem.Driver> scanGsi1() {
            return new AsyncScan<>(context().index("GSI1"));
        }

        /**
         * A query that can compare {@code id}.
         */
        public static final class KeyQuery extends AsyncQuery<DepotItem.Driver, DepotItem.Driver> {
            private KeyQuery(Selection<DepotItem.Driver, DepotItem.Driver> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code id} compares so.
             */
            public StringRange<UUID, AsyncQuery<DepotItem.Driver, DepotItem.Driver>, AsyncQuery<DepotItem.Driver, DepotItem.Driver>> id(
                    ) {
                return part();
            }
        }

        /**
         * A query that can compare {@code id}.
         */
        public static final class Gsi1Query extends AsyncQuery<DepotItem.Driver, DepotItem.Driver> {
            private Gsi1Query(Selection<DepotItem.Driver, DepotItem.Driver> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code id} compares so.
             */
            public StringRange<UUID, AsyncQuery<DepotItem.Driver, DepotItem.Driver>, AsyncQuery<DepotItem.Driver, DepotItem.Driver>> id(
                    ) {
                return part();
            }
        }
    }

    /**
     * The same calls, each an {@link Outcome}; never an exception for what the service says.
     */
    public static final class Attempt extends AttemptTable<DepotItem.Driver> {
        private Attempt(TableContext<DepotItem.Driver> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public Outcome<DepotItem.Driver> get(UUID id) {
            return get(() -> DepotItem_DriverSchema.key(id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public Outcome<DepotItem.Driver> delete(UUID id) {
            return delete(() -> DepotItem_DriverSchema.key(id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<Partial<DepotItem.Driver>> get(UUID id,
                StoredAttribute<DepotItem.Driver, ?> first,
                StoredAttribute<DepotItem.Driver, ?>... more) {
            return get(() -> DepotItem_DriverSchema.key(id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public Outcome<DepotItem.Driver> delete(UUID id, Condition<DepotItem.Driver> condition) {
            return delete(() -> DepotItem_DriverSchema.key(id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public Outcome<DepotItem.Driver> rekey(UUID id, DepotItem.Driver newItem) {
            return rekey(() -> DepotItem_DriverSchema.key(id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AttemptUpdate<DepotItem.Driver> update(UUID id) {
            return update(() -> DepotItem_DriverSchema.key(id));
        }
    }

    /**
     * The same calls, each a future of an {@link Outcome}.
     */
    public static final class AsyncAttempt extends AsyncAttemptTable<DepotItem.Driver> {
        private AsyncAttempt(TableContext<DepotItem.Driver> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Outcome<DepotItem.Driver>> get(UUID id) {
            return get(() -> DepotItem_DriverSchema.key(id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<DepotItem.Driver>> delete(UUID id) {
            return delete(() -> DepotItem_DriverSchema.key(id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Outcome<Partial<DepotItem.Driver>>> get(UUID id,
                StoredAttribute<DepotItem.Driver, ?> first,
                StoredAttribute<DepotItem.Driver, ?>... more) {
            return get(() -> DepotItem_DriverSchema.key(id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<DepotItem.Driver>> delete(UUID id,
                Condition<DepotItem.Driver> condition) {
            return delete(() -> DepotItem_DriverSchema.key(id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Outcome<DepotItem.Driver>> rekey(UUID id,
                DepotItem.Driver newItem) {
            return rekey(() -> DepotItem_DriverSchema.key(id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncAttemptUpdate<DepotItem.Driver> update(UUID id) {
            return update(() -> DepotItem_DriverSchema.key(id));
        }
    }
}
