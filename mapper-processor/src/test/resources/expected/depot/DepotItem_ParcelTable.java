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
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * The table {@code depot} of {@link DepotItem.Parcel}; its attributes are listed at {@link DepotItem_ParcelSchema}.
 */
@Generated("dev.stator.processor.StatorProcessor")
public final class DepotItem_ParcelTable extends BatchTable<DepotItem.Parcel> {
    /**
     * How the items are stored.
     */
    public static final DepotItem_ParcelSchema SCHEMA = DepotItem_ParcelSchema.INSTANCE;

    /**
     * <code>SITE#&#123;site&#125;</code>, hash key.
     */
    public static final StringAttribute<DepotItem.Parcel, String> PK = new StringAttribute<>(DocumentPath.of(SCHEMA, 0));

    /**
     * <code>PARCEL#&#123;number:8&#125;</code>, range key.
     */
    public static final StringAttribute<DepotItem.Parcel, String> SK = new StringAttribute<>(DocumentPath.of(SCHEMA, 1));

    /**
     * {@link DepotItem.Parcel#day}.
     */
    public static final StringAttribute<DepotItem.Parcel, String> DAY = new StringAttribute<>(DocumentPath.of(SCHEMA, 2));

    /**
     * {@link DepotItem.Parcel#arrived}.
     */
    public static final StringAttribute<DepotItem.Parcel, Instant> ARRIVED = new StringAttribute<>(DocumentPath.of(SCHEMA, 3));

    /**
     * <code>DAY#&#123;day&#125;</code>, GSI1 hash key.
     */
    public static final StringAttribute<DepotItem.Parcel, String> GSI1_PK = new StringAttribute<>(DocumentPath.of(SCHEMA, 4));

    /**
     * <code>&#123;arrived&#125;</code>, GSI1 range key.
     */
    public static final StringAttribute<DepotItem.Parcel, String> GSI1_SK = new StringAttribute<>(DocumentPath.of(SCHEMA, 5));

    /**
     * Calls on the table {@code depot} of this connection.
     */
    public DepotItem_ParcelTable(Stator stator) {
        super(stator, SCHEMA);
    }

    private DepotItem_ParcelTable(TableContext<DepotItem.Parcel> context) {
        super(context);
    }

    /**
     * The item with this key, if there is one.
     */
    public Optional<DepotItem.Parcel> get(String site, int number) {
        return get(DepotItem_ParcelSchema.key(site, number));
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     */
    public Optional<DepotItem.Parcel> delete(String site, int number) {
        return delete(DepotItem_ParcelSchema.key(site, number));
    }

    /**
     * Some attributes of the item with this key, if there is one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Optional<Partial<DepotItem.Parcel>> get(String site, int number,
            StoredAttribute<DepotItem.Parcel, ?> first,
            StoredAttribute<DepotItem.Parcel, ?>... more) {
        return get(DepotItem_ParcelSchema.key(site, number), first, more);
    }

    /**
     * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
     */
    public Optional<DepotItem.Parcel> delete(String site, int number,
            Condition<DepotItem.Parcel> condition) {
        return delete(DepotItem_ParcelSchema.key(site, number), condition);
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction.
     */
    public DepotItem.Parcel rekey(String site, int number, DepotItem.Parcel newItem) {
        return rekey(DepotItem_ParcelSchema.key(site, number), newItem);
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods.
     */
    public Update<DepotItem.Parcel> update(String site, int number) {
        return update(DepotItem_ParcelSchema.key(site, number));
    }

    @Override
    public DepotItem_ParcelTable consistent() {
        return new DepotItem_ParcelTable(context().consistent());
    }

    @Override
    public DepotItem_ParcelTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        return new DepotItem_ParcelTable(context().with(options));
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
    public Query<DepotItem, DepotItem> partition(String site) {
        return new Query<>(context().table().hash(PK, DepotItem_ParcelSchema.pk(site)).in(DepotItemSchema.INSTANCE));
    }

    /**
     * The items with this hash key, in the order of {@code number}.
     */
    public KeyQuery query(String site) {
        return new KeyQuery(context().table().hash(PK, DepotItem_ParcelSchema.pk(site)).begin(SK, DepotItem_ParcelSchema.SK_TEMPLATE));
    }

    /**
     * The items of the index {@code GSI1} with this hash key, in the order of {@code arrived}.
     */
    public Gsi1Query gsi1(String day) {
        return new Gsi1Query(context().index("GSI1").hash(GSI1_PK, DepotItem_ParcelSchema.gsi1pk(day)).begin(GSI1_SK, DepotItem_ParcelSchema.GSI1_SK_TEMPLATE));
    }

    /**
     * All items of the index {@code GSI1}, in no order.
     */
    public Scan<DepotItem.Parcel, DepotItem.Parcel> scanGsi1() {
        return new Scan<>(context().index("GSI1"));
    }

    /**
     * A query that can compare {@code number}.
     */
    public static final class KeyQuery extends Query<DepotItem.Parcel, DepotItem.Parcel> {
        private KeyQuery(Selection<DepotItem.Parcel, DepotItem.Parcel> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code number} compares so.
         */
        public StringRange<Integer, Query<DepotItem.Parcel, DepotItem.Parcel>, Query<DepotItem.Parcel, DepotItem.Parcel>> number(
                ) {
            return part();
        }
    }

    /**
     * A query that can compare {@code arrived}.
     */
    public static final class Gsi1Query extends Query<DepotItem.Parcel, DepotItem.Parcel> {
        private Gsi1Query(Selection<DepotItem.Parcel, DepotItem.Parcel> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code arrived} compares so.
         */
        public StringRange<Instant, Query<DepotItem.Parcel, DepotItem.Parcel>, Query<DepotItem.Parcel, DepotItem.Parcel>> arrived(
                ) {
            return part();
        }
    }

    /**
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncBatchTable<DepotItem.Parcel> {
        private Async(TableContext<DepotItem.Parcel> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Optional<DepotItem.Parcel>> get(String site, int number) {
            return get(() -> DepotItem_ParcelSchema.key(site, number));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<DepotItem.Parcel>> delete(String site, int number) {
            return delete(() -> DepotItem_ParcelSchema.key(site, number));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Optional<Partial<DepotItem.Parcel>>> get(String site,
                int number, StoredAttribute<DepotItem.Parcel, ?> first,
                StoredAttribute<DepotItem.Parcel, ?>... more) {
            return get(() -> DepotItem_ParcelSchema.key(site, number), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<DepotItem.Parcel>> delete(String site, int number,
                Condition<DepotItem.Parcel> condition) {
            return delete(() -> DepotItem_ParcelSchema.key(site, number), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<DepotItem.Parcel> rekey(String site, int number,
                DepotItem.Parcel newItem) {
            return rekey(() -> DepotItem_ParcelSchema.key(site, number), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncUpdate<DepotItem.Parcel> update(String site, int number) {
            return update(() -> DepotItem_ParcelSchema.key(site, number));
        }

        @Override
        public AsyncAttempt attempt() {
            return new AsyncAttempt(context());
        }

        /**
         * The items of all types of {@link DepotItem} with this hash key, in the order of their range keys.
         */
        public AsyncQuery<DepotItem, DepotItem> partition(String site) {
            return new AsyncQuery<>(context().table().hash(PK, DepotItem_ParcelSchema.pk(site)).in(DepotItemSchema.INSTANCE));
        }

        /**
         * The items with this hash key, in the order of {@code number}.
         */
        public KeyQuery query(String site) {
            return new KeyQuery(context().table().hash(PK, DepotItem_ParcelSchema.pk(site)).begin(SK, DepotItem_ParcelSchema.SK_TEMPLATE));
        }

        /**
         * The items of the index {@code GSI1} with this hash key, in the order of {@code arrived}.
         */
        public Gsi1Query gsi1(String day) {
            return new Gsi1Query(context().index("GSI1").hash(GSI1_PK, DepotItem_ParcelSchema.gsi1pk(day)).begin(GSI1_SK, DepotItem_ParcelSchema.GSI1_SK_TEMPLATE));
        }

        /**
         * All items of the index {@code GSI1}, in no order.
         */
        public AsyncScan<DepotItem.Parcel, DepotItem.Parcel> scanGsi1() {
            return new AsyncScan<>(context().index("GSI1"));
        }

        /**
         * A query that can compare {@code number}.
         */
        public static final class KeyQuery extends AsyncQuery<DepotItem.Parcel, DepotItem.Parcel> {
            private KeyQuery(Selection<DepotItem.Parcel, DepotItem.Parcel> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code number} compares so.
             */
            public StringRange<Integer, AsyncQuery<DepotItem.Parcel, DepotItem.Parcel>, AsyncQuery<DepotItem.Parcel, DepotItem.Parcel>> number(
                    ) {
                return part();
            }
        }

        /**
         * A query that can compare {@code arrived}.
         */
        public static final class Gsi1Query extends AsyncQuery<DepotItem.Parcel, DepotItem.Parcel> {
            private Gsi1Query(Selection<DepotItem.Parcel, DepotItem.Parcel> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code arrived} compares so.
             */
            public StringRange<Instant, AsyncQuery<DepotItem.Parcel, DepotItem.Parcel>, AsyncQuery<DepotItem.Parcel, DepotItem.Parcel>> arrived(
                    ) {
                return part();
            }
        }
    }

    /**
     * The same calls, each an {@link Outcome}; never an exception for what the service says.
     */
    public static final class Attempt extends AttemptTable<DepotItem.Parcel> {
        private Attempt(TableContext<DepotItem.Parcel> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public Outcome<DepotItem.Parcel> get(String site, int number) {
            return get(() -> DepotItem_ParcelSchema.key(site, number));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public Outcome<DepotItem.Parcel> delete(String site, int number) {
            return delete(() -> DepotItem_ParcelSchema.key(site, number));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<Partial<DepotItem.Parcel>> get(String site, int number,
                StoredAttribute<DepotItem.Parcel, ?> first,
                StoredAttribute<DepotItem.Parcel, ?>... more) {
            return get(() -> DepotItem_ParcelSchema.key(site, number), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public Outcome<DepotItem.Parcel> delete(String site, int number,
                Condition<DepotItem.Parcel> condition) {
            return delete(() -> DepotItem_ParcelSchema.key(site, number), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public Outcome<DepotItem.Parcel> rekey(String site, int number, DepotItem.Parcel newItem) {
            return rekey(() -> DepotItem_ParcelSchema.key(site, number), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AttemptUpdate<DepotItem.Parcel> update(String site, int number) {
            return update(() -> DepotItem_ParcelSchema.key(site, number));
        }
    }

    /**
     * The same calls, each a future of an {@link Outcome}.
     */
    public static final class AsyncAttempt extends AsyncAttemptTable<DepotItem.Parcel> {
        private AsyncAttempt(TableContext<DepotItem.Parcel> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Outcome<DepotItem.Parcel>> get(String site, int number) {
            return get(() -> DepotItem_ParcelSchema.key(site, number));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<DepotItem.Parcel>> delete(String site, int number) {
            return delete(() -> DepotItem_ParcelSchema.key(site, number));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Outcome<Partial<DepotItem.Parcel>>> get(String site,
                int number, StoredAttribute<DepotItem.Parcel, ?> first,
                StoredAttribute<DepotItem.Parcel, ?>... more) {
            return get(() -> DepotItem_ParcelSchema.key(site, number), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<DepotItem.Parcel>> delete(String site, int number,
                Condition<DepotItem.Parcel> condition) {
            return delete(() -> DepotItem_ParcelSchema.key(site, number), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Outcome<DepotItem.Parcel>> rekey(String site, int number,
                DepotItem.Parcel newItem) {
            return rekey(() -> DepotItem_ParcelSchema.key(site, number), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncAttemptUpdate<DepotItem.Parcel> update(String site, int number) {
            return update(() -> DepotItem_ParcelSchema.key(site, number));
        }
    }
}
