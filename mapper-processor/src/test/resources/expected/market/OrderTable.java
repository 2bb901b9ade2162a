package market;

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
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * The table {@code market} of {@link Order}; its attributes are listed at {@link OrderSchema}.
 */
@Generated("dev.stator.processor.StatorProcessor")
public final class OrderTable extends BatchTable<Order> {
    /**
     * How the items are stored.
     */
    public static final OrderSchema SCHEMA = OrderSchema.INSTANCE;

    /**
     * <code>CUST#&#123;customerId&#125;</code>, hash key.
     */
    public static final StringAttribute<Order, String> PK = new StringAttribute<>(DocumentPath.of(SCHEMA, 0));

    /**
     * <code>ORDER#&#123;placed&#125;#&#123;number:10&#125;</code>, range key.
     */
    public static final StringAttribute<Order, String> SK = new StringAttribute<>(DocumentPath.of(SCHEMA, 1));

    /**
     * {@link Order#status()}.
     */
    public static final StringAttribute<Order, Status> STATUS = new StringAttribute<>(DocumentPath.of(SCHEMA, 2));

    /**
     * {@link Order#basket()}.
     */
    public static final StringAttribute<Order, UUID> BASKET = new StringAttribute<>(DocumentPath.of(SCHEMA, 3));

    /**
     * {@link Order#note()}.
     */
    public static final StringAttribute<Order, String> NOTE = new StringAttribute<>(DocumentPath.of(SCHEMA, 4));

    /**
     * <code>STATUS#&#123;status&#125;</code>, GSI1 hash key.
     */
    public static final StringAttribute<Order, String> GSI1_PK = new StringAttribute<>(DocumentPath.of(SCHEMA, 5));

    /**
     * <code>&#123;placed&#125;#&#123;customerId&#125;</code>, GSI1 range key.
     */
    public static final StringAttribute<Order, String> GSI1_SK = new StringAttribute<>(DocumentPath.of(SCHEMA, 6));

    /**
     * Calls on the table {@code market} of this connection.
     */
    public OrderTable(Stator stator) {
        super(stator, SCHEMA);
    }

    private OrderTable(TableContext<Order> context) {
        super(context);
    }

    /**
     * The item with this key, if there is one.
     */
    public Optional<Order> get(String customerId, Instant placed, long number) {
        return get(OrderSchema.key(customerId, placed, number));
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     */
    public Optional<Order> delete(String customerId, Instant placed, long number) {
        return delete(OrderSchema.key(customerId, placed, number));
    }

    /**
     * Some attributes of the item with this key, if there is one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Optional<Partial<Order>> get(String customerId, Instant placed, long number,
            StoredAttribute<Order, ?> first, StoredAttribute<Order, ?>... more) {
        return get(OrderSchema.key(customerId, placed, number), first, more);
    }

    /**
     * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
     */
    public Optional<Order> delete(String customerId, Instant placed, long number,
            Condition<Order> condition) {
        return delete(OrderSchema.key(customerId, placed, number), condition);
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction.
     */
    public Order rekey(String customerId, Instant placed, long number, Order newItem) {
        return rekey(OrderSchema.key(customerId, placed, number), newItem);
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods.
     */
    public Update<Order> update(String customerId, Instant placed, long number) {
        return update(OrderSchema.key(customerId, placed, number));
    }

    @Override
    public OrderTable consistent() {
        return new OrderTable(context().consistent());
    }

    @Override
    public OrderTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        return new OrderTable(context().with(options));
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
     * The items with this hash key, in the order of {@code placed}.
     */
    public KeyQuery query(String customerId) {
        return new KeyQuery(context().table().hash(PK, OrderSchema.pk(customerId)).begin(SK, OrderSchema.SK_TEMPLATE));
    }

    /**
     * The items of the index {@code GSI1} with this hash key, in the order of {@code placed}.
     */
    public Gsi1Query gsi1(Status status) {
        return new Gsi1Query(context().index("GSI1").hash(GSI1_PK, OrderSchema.gsi1pk(status)).begin(GSI1_SK, OrderSchema.GSI1_SK_TEMPLATE));
    }

    /**
     * All items of the index {@code GSI1}, in no order.
     */
    public Scan<Order, Order> scanGsi1() {
        return new Scan<>(context().index("GSI1"));
    }

    /**
     * A query that can compare {@code placed}.
     */
    public static final class KeyQuery extends Query<Order, Order> {
        private KeyQuery(Selection<Order, Order> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code placed} compares so.
         */
        public StringRange<Instant, Query<Order, Order>, KeyQuery2> placed() {
            return part(KeyQuery2::new);
        }
    }

    /**
     * A query that can compare {@code number}.
     */
    public static final class KeyQuery2 extends Query<Order, Order> {
        private KeyQuery2(Selection<Order, Order> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code number} compares so.
         */
        public StringRange<Long, Query<Order, Order>, Query<Order, Order>> number() {
            return part();
        }
    }

    /**
     * A query that can compare {@code placed}.
     */
    public static final class Gsi1Query extends Query<Order, Order> {
        private Gsi1Query(Selection<Order, Order> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code placed} compares so.
         */
        public StringRange<Instant, Query<Order, Order>, Gsi1Query2> placed() {
            return part(Gsi1Query2::new);
        }
    }

    /**
     * A query that can compare {@code customerId}.
     */
    public static final class Gsi1Query2 extends Query<Order, Order> {
        private Gsi1Query2(Selection<Order, Order> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code customerId} compares so.
         */
        public StringRange<String, Query<Order, Order>, Query<Order, Order>> customerId() {
            return part();
        }
    }

    /**
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncBatchTable<Order> {
        private Async(TableContext<Order> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Optional<Order>> get(String customerId, Instant placed,
                long number) {
            return get(() -> OrderSchema.key(customerId, placed, number));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Order>> delete(String customerId, Instant placed,
                long number) {
            return delete(() -> OrderSchema.key(customerId, placed, number));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Optional<Partial<Order>>> get(String customerId,
                Instant placed, long number, StoredAttribute<Order, ?> first,
                StoredAttribute<Order, ?>... more) {
            return get(() -> OrderSchema.key(customerId, placed, number), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Order>> delete(String customerId, Instant placed,
                long number, Condition<Order> condition) {
            return delete(() -> OrderSchema.key(customerId, placed, number), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Order> rekey(String customerId, Instant placed, long number,
                Order newItem) {
            return rekey(() -> OrderSchema.key(customerId, placed, number), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncUpdate<Order> update(String customerId, Instant placed, long number) {
            return update(() -> OrderSchema.key(customerId, placed, number));
        }

        @Override
        public AsyncAttempt attempt() {
            return new AsyncAttempt(context());
        }

        /**
         * The items with this hash key, in the order of {@code placed}.
         */
        public KeyQuery query(String customerId) {
            return new KeyQuery(context().table().hash(PK, OrderSchema.pk(customerId)).begin(SK, OrderSchema.SK_TEMPLATE));
        }

        /**
         * The items of the index {@code GSI1} with this hash key, in the order of {@code placed}.
         */
        public Gsi1Query gsi1(Status status) {
            return new Gsi1Query(context().index("GSI1").hash(GSI1_PK, OrderSchema.gsi1pk(status)).begin(GSI1_SK, OrderSchema.GSI1_SK_TEMPLATE));
        }

        /**
         * All items of the index {@code GSI1}, in no order.
         */
        public AsyncScan<Order, Order> scanGsi1() {
            return new AsyncScan<>(context().index("GSI1"));
        }

        /**
         * A query that can compare {@code placed}.
         */
        public static final class KeyQuery extends AsyncQuery<Order, Order> {
            private KeyQuery(Selection<Order, Order> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code placed} compares so.
             */
            public StringRange<Instant, AsyncQuery<Order, Order>, KeyQuery2> placed() {
                return part(KeyQuery2::new);
            }
        }

        /**
         * A query that can compare {@code number}.
         */
        public static final class KeyQuery2 extends AsyncQuery<Order, Order> {
            private KeyQuery2(Selection<Order, Order> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code number} compares so.
             */
            public StringRange<Long, AsyncQuery<Order, Order>, AsyncQuery<Order, Order>> number() {
                return part();
            }
        }

        /**
         * A query that can compare {@code placed}.
         */
        public static final class Gsi1Query extends AsyncQuery<Order, Order> {
            private Gsi1Query(Selection<Order, Order> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code placed} compares so.
             */
            public StringRange<Instant, AsyncQuery<Order, Order>, Gsi1Query2> placed() {
                return part(Gsi1Query2::new);
            }
        }

        /**
         * A query that can compare {@code customerId}.
         */
        public static final class Gsi1Query2 extends AsyncQuery<Order, Order> {
            private Gsi1Query2(Selection<Order, Order> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code customerId} compares so.
             */
            public StringRange<String, AsyncQuery<Order, Order>, AsyncQuery<Order, Order>> customerId(
                    ) {
                return part();
            }
        }
    }

    /**
     * The same calls, each an {@link Outcome}; never an exception for what the service says.
     */
    public static final class Attempt extends AttemptTable<Order> {
        private Attempt(TableContext<Order> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public Outcome<Order> get(String customerId, Instant placed, long number) {
            return get(() -> OrderSchema.key(customerId, placed, number));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public Outcome<Order> delete(String customerId, Instant placed, long number) {
            return delete(() -> OrderSchema.key(customerId, placed, number));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<Partial<Order>> get(String customerId, Instant placed, long number,
                StoredAttribute<Order, ?> first, StoredAttribute<Order, ?>... more) {
            return get(() -> OrderSchema.key(customerId, placed, number), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public Outcome<Order> delete(String customerId, Instant placed, long number,
                Condition<Order> condition) {
            return delete(() -> OrderSchema.key(customerId, placed, number), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public Outcome<Order> rekey(String customerId, Instant placed, long number, Order newItem) {
            return rekey(() -> OrderSchema.key(customerId, placed, number), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AttemptUpdate<Order> update(String customerId, Instant placed, long number) {
            return update(() -> OrderSchema.key(customerId, placed, number));
        }
    }

    /**
     * The same calls, each a future of an {@link Outcome}.
     */
    public static final class AsyncAttempt extends AsyncAttemptTable<Order> {
        private AsyncAttempt(TableContext<Order> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Outcome<Order>> get(String customerId, Instant placed,
                long number) {
            return get(() -> OrderSchema.key(customerId, placed, number));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Order>> delete(String customerId, Instant placed,
                long number) {
            return delete(() -> OrderSchema.key(customerId, placed, number));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Outcome<Partial<Order>>> get(String customerId,
                Instant placed, long number, StoredAttribute<Order, ?> first,
                StoredAttribute<Order, ?>... more) {
            return get(() -> OrderSchema.key(customerId, placed, number), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Order>> delete(String customerId, Instant placed,
                long number, Condition<Order> condition) {
            return delete(() -> OrderSchema.key(customerId, placed, number), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Outcome<Order>> rekey(String customerId, Instant placed,
                long number, Order newItem) {
            return rekey(() -> OrderSchema.key(customerId, placed, number), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncAttemptUpdate<Order> update(String customerId, Instant placed, long number) {
            return update(() -> OrderSchema.key(customerId, placed, number));
        }
    }
}
