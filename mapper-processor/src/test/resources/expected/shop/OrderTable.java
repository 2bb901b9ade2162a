package shop;

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
import dev.stator.expression.ListAttribute;
import dev.stator.expression.MapAttribute;
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
import dev.stator.query.StringRange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * The table {@code orders} of {@link Order}; its attributes are listed at {@link OrderSchema}.
 */
@Generated("dev.stator.processor.StatorProcessor")
public final class OrderTable extends BatchTable<Order> {
    /**
     * How the items are stored.
     */
    public static final OrderSchema SCHEMA = OrderSchema.INSTANCE;

    /**
     * {@link Order#customerId()}, hash key.
     */
    public static final StringAttribute<Order, String> CUSTOMER_ID = new StringAttribute<>(DocumentPath.of(SCHEMA, 0));

    /**
     * {@link Order#orderId()}, range key.
     */
    public static final StringAttribute<Order, String> ORDER_ID = new StringAttribute<>(DocumentPath.of(SCHEMA, 1));

    /**
     * {@link Order#status()}, byStatus hash key.
     */
    public static final StringAttribute<Order, Status> STATUS = new StringAttribute<>(DocumentPath.of(SCHEMA, 2));

    /**
     * {@link Order#createdAt()}, byStatus range key.
     */
    public static final StringAttribute<Order, Instant> CREATED_AT = new StringAttribute<>(DocumentPath.of(SCHEMA, 3));

    /**
     * {@link Order#total()}, byTotal range key.
     */
    public static final NumberAttribute<Order, Long> TOTAL = new NumberAttribute<>(DocumentPath.of(SCHEMA, 4));

    /**
     * {@link Order#comment()}.
     */
    public static final StringAttribute<Order, String> COMMENT = new StringAttribute<>(DocumentPath.of(SCHEMA, 5));

    /**
     * {@link Order#note()}.
     */
    public static final StringAttribute<Order, String> NOTE = new StringAttribute<>(DocumentPath.of(SCHEMA, 6));

    /**
     * {@link Order#tags()}.
     */
    public static final SetAttribute<Order, Set<String>, String> TAGS = new SetAttribute<>(DocumentPath.of(SCHEMA, 7), DocumentPath.of(SCHEMA, 16));

    /**
     * {@link Order#lines()}.
     */
    public static final MapAttribute<Order, Map<UUID, List<Line>>, UUID, List<Line>, ListAttribute<Order, List<Line>, Line, LineSchema.Path<Order>>> LINES = new MapAttribute<>(DocumentPath.of(SCHEMA, 8),
            DocumentPath.of(SCHEMA, 17), new ListAttribute<>(DocumentPath.of(SCHEMA, 19),
            new LineSchema.Path<>(DocumentPath.of(SCHEMA, 18))));

    /**
     * {@link Order#shipping()}.
     */
    public static final StringAttribute<Order, Money> SHIPPING = new StringAttribute<>(DocumentPath.of(SCHEMA, 9));

    /**
     * {@link Address#street()}.
     */
    public static final StringAttribute<Order, String> ADDRESS_STREET = new StringAttribute<>(DocumentPath.of(SCHEMA, 10));

    /**
     * {@link Address#city()}.
     */
    public static final StringAttribute<Order, String> ADDRESS_CITY = new StringAttribute<>(DocumentPath.of(SCHEMA, 11));

    /**
     * {@link Address#floor()}.
     */
    public static final NumberAttribute<Order, Integer> ADDRESS_FLOOR = new NumberAttribute<>(DocumentPath.of(SCHEMA, 12));

    /**
     * {@link Address#bells()}.
     */
    public static final SetAttribute<Order, Set<Integer>, Integer> ADDRESS_BELLS = new SetAttribute<>(DocumentPath.of(SCHEMA, 13), DocumentPath.of(SCHEMA, 20));

    /**
     * {@link Place#latitude()}.
     */
    public static final NumberAttribute<Order, Double> ADDRESS_PLACE_LATITUDE = new NumberAttribute<>(DocumentPath.of(SCHEMA, 14));

    /**
     * {@link Place#longitude()}.
     */
    public static final NumberAttribute<Order, Double> ADDRESS_PLACE_LONGITUDE = new NumberAttribute<>(DocumentPath.of(SCHEMA, 15));

    /**
     * Calls on the table {@code orders} of this connection.
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
    public Optional<Order> get(String customerId, String orderId) {
        return get(OrderSchema.key(customerId, orderId));
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     */
    public Optional<Order> delete(String customerId, String orderId) {
        return delete(OrderSchema.key(customerId, orderId));
    }

    /**
     * Some attributes of the item with this key, if there is one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Optional<Partial<Order>> get(String customerId, String orderId,
            StoredAttribute<Order, ?> first, StoredAttribute<Order, ?>... more) {
        return get(OrderSchema.key(customerId, orderId), first, more);
    }

    /**
     * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
     */
    public Optional<Order> delete(String customerId, String orderId, Condition<Order> condition) {
        return delete(OrderSchema.key(customerId, orderId), condition);
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction.
     */
    public Order rekey(String customerId, String orderId, Order newItem) {
        return rekey(OrderSchema.key(customerId, orderId), newItem);
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods.
     */
    public Update<Order> update(String customerId, String orderId) {
        return update(OrderSchema.key(customerId, orderId));
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
     * The items with this hash key, in the order of {@code orderId}.
     */
    public KeyQuery query(String customerId) {
        return new KeyQuery(context().table().hash(CUSTOMER_ID, customerId));
    }

    /**
     * The items of the index {@code byStatus} with this hash key, in the order of {@code createdAt}.
     */
    public ByStatusQuery byStatus(Status status) {
        return new ByStatusQuery(context().index("byStatus").hash(STATUS, status));
    }

    /**
     * All items of the index {@code byStatus}, in no order.
     */
    public Scan<Order, Order> scanByStatus() {
        return new Scan<>(context().index("byStatus"));
    }

    /**
     * The items of the index {@code byTotal} with this hash key, in the order of {@code total}.
     */
    public ByTotalQuery byTotal(String customerId) {
        return new ByTotalQuery(context().partialIndex("byTotal").hash(CUSTOMER_ID, customerId));
    }

    /**
     * All items of the index {@code byTotal}, in no order.
     */
    public Scan<Order, Partial<Order>> scanByTotal() {
        return new Scan<>(context().partialIndex("byTotal"));
    }

    /**
     * A query that can compare {@code orderId}.
     */
    public static final class KeyQuery extends Query<Order, Order> {
        private KeyQuery(Selection<Order, Order> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code orderId} compares so.
         */
        public StringRange<String, Query<Order, Order>, Query<Order, Order>> orderId() {
            return range(ORDER_ID);
        }
    }

    /**
     * A query that can compare {@code createdAt}.
     */
    public static final class ByStatusQuery extends Query<Order, Order> {
        private ByStatusQuery(Selection<Order, Order> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code createdAt} compares so.
         */
        public StringRange<Instant, Query<Order, Order>, Query<Order, Order>> createdAt() {
            return range(CREATED_AT);
        }
    }

    /**
     * A query that can compare {@code total}.
     */
    public static final class ByTotalQuery extends Query<Order, Partial<Order>> {
        private ByTotalQuery(Selection<Order, Partial<Order>> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code total} compares so.
         */
        public Range<Long, Query<Order, Partial<Order>>, Query<Order, Partial<Order>>> total() {
            return range(TOTAL);
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
        public CompletableFuture<Optional<Order>> get(String customerId, String orderId) {
            return get(() -> OrderSchema.key(customerId, orderId));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Order>> delete(String customerId, String orderId) {
            return delete(() -> OrderSchema.key(customerId, orderId));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Optional<Partial<Order>>> get(String customerId,
                String orderId, StoredAttribute<Order, ?> first,
                StoredAttribute<Order, ?>... more) {
            return get(() -> OrderSchema.key(customerId, orderId), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Order>> delete(String customerId, String orderId,
                Condition<Order> condition) {
            return delete(() -> OrderSchema.key(customerId, orderId), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Order> rekey(String customerId, String orderId, Order newItem) {
            return rekey(() -> OrderSchema.key(customerId, orderId), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncUpdate<Order> update(String customerId, String orderId) {
            return update(() -> OrderSchema.key(customerId, orderId));
        }

        @Override
        public AsyncAttempt attempt() {
            return new AsyncAttempt(context());
        }

        /**
         * The items with this hash key, in the order of {@code orderId}.
         */
        public KeyQuery query(String customerId) {
            return new KeyQuery(context().table().hash(CUSTOMER_ID, customerId));
        }

        /**
         * The items of the index {@code byStatus} with this hash key, in the order of {@code createdAt}.
         */
        public ByStatusQuery byStatus(Status status) {
            return new ByStatusQuery(context().index("byStatus").hash(STATUS, status));
        }

        /**
         * All items of the index {@code byStatus}, in no order.
         */
        public AsyncScan<Order, Order> scanByStatus() {
            return new AsyncScan<>(context().index("byStatus"));
        }

        /**
         * The items of the index {@code byTotal} with this hash key, in the order of {@code total}.
         */
        public ByTotalQuery byTotal(String customerId) {
            return new ByTotalQuery(context().partialIndex("byTotal").hash(CUSTOMER_ID, customerId));
        }

        /**
         * All items of the index {@code byTotal}, in no order.
         */
        public AsyncScan<Order, Partial<Order>> scanByTotal() {
            return new AsyncScan<>(context().partialIndex("byTotal"));
        }

        /**
         * A query that can compare {@code orderId}.
         */
        public static final class KeyQuery extends AsyncQuery<Order, Order> {
            private KeyQuery(Selection<Order, Order> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code orderId} compares so.
             */
            public StringRange<String, AsyncQuery<Order, Order>, AsyncQuery<Order, Order>> orderId(
                    ) {
                return range(ORDER_ID);
            }
        }

        /**
         * A query that can compare {@code createdAt}.
         */
        public static final class ByStatusQuery extends AsyncQuery<Order, Order> {
            private ByStatusQuery(Selection<Order, Order> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code createdAt} compares so.
             */
            public StringRange<Instant, AsyncQuery<Order, Order>, AsyncQuery<Order, Order>> createdAt(
                    ) {
                return range(CREATED_AT);
            }
        }

        /**
         * A query that can compare {@code total}.
         */
        public static final class ByTotalQuery extends AsyncQuery<Order, Partial<Order>> {
            private ByTotalQuery(Selection<Order, Partial<Order>> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code total} compares so.
             */
            public Range<Long, AsyncQuery<Order, Partial<Order>>, AsyncQuery<Order, Partial<Order>>> total(
                    ) {
                return range(TOTAL);
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
        public Outcome<Order> get(String customerId, String orderId) {
            return get(() -> OrderSchema.key(customerId, orderId));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public Outcome<Order> delete(String customerId, String orderId) {
            return delete(() -> OrderSchema.key(customerId, orderId));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<Partial<Order>> get(String customerId, String orderId,
                StoredAttribute<Order, ?> first, StoredAttribute<Order, ?>... more) {
            return get(() -> OrderSchema.key(customerId, orderId), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public Outcome<Order> delete(String customerId, String orderId,
                Condition<Order> condition) {
            return delete(() -> OrderSchema.key(customerId, orderId), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public Outcome<Order> rekey(String customerId, String orderId, Order newItem) {
            return rekey(() -> OrderSchema.key(customerId, orderId), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AttemptUpdate<Order> update(String customerId, String orderId) {
            return update(() -> OrderSchema.key(customerId, orderId));
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
        public CompletableFuture<Outcome<Order>> get(String customerId, String orderId) {
            return get(() -> OrderSchema.key(customerId, orderId));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Order>> delete(String customerId, String orderId) {
            return delete(() -> OrderSchema.key(customerId, orderId));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Outcome<Partial<Order>>> get(String customerId,
                String orderId, StoredAttribute<Order, ?> first,
                StoredAttribute<Order, ?>... more) {
            return get(() -> OrderSchema.key(customerId, orderId), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Order>> delete(String customerId, String orderId,
                Condition<Order> condition) {
            return delete(() -> OrderSchema.key(customerId, orderId), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Outcome<Order>> rekey(String customerId, String orderId,
                Order newItem) {
            return rekey(() -> OrderSchema.key(customerId, orderId), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncAttemptUpdate<Order> update(String customerId, String orderId) {
            return update(() -> OrderSchema.key(customerId, orderId));
        }
    }
}
