package shop;

import dev.stator.AsyncAttemptTable;
import dev.stator.AsyncTable;
import dev.stator.AttemptTable;
import dev.stator.EntityTable;
import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.TableContext;
import dev.stator.expression.Attribute;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.StringAttribute;
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
public final class OrderTable extends EntityTable<Order> {
    /**
     * How the items are stored.
     */
    public static final OrderSchema SCHEMA = OrderSchema.INSTANCE;

    /**
     * {@link Order#customerId()}, hash key.
     */
    public static final StringAttribute<Order, String> CUSTOMER_ID = OrderSchema.CUSTOMER_ID;

    /**
     * {@link Order#orderId()}, range key.
     */
    public static final StringAttribute<Order, String> ORDER_ID = OrderSchema.ORDER_ID;

    /**
     * {@link Order#status()}, byStatus hash key.
     */
    public static final StringAttribute<Order, Status> STATUS = OrderSchema.STATUS;

    /**
     * {@link Order#createdAt()}, byStatus range key.
     */
    public static final StringAttribute<Order, Instant> CREATED_AT = OrderSchema.CREATED_AT;

    /**
     * {@link Order#total()}, byTotal range key.
     */
    public static final NumberAttribute<Order, Long> TOTAL = OrderSchema.TOTAL;

    /**
     * {@link Order#comment()}.
     */
    public static final StringAttribute<Order, String> COMMENT = OrderSchema.COMMENT;

    /**
     * {@link Order#note()}.
     */
    public static final StringAttribute<Order, String> NOTE = OrderSchema.NOTE;

    /**
     * {@link Order#tags()}.
     */
    public static final Attribute<Order, Set<String>> TAGS = OrderSchema.TAGS;

    /**
     * {@link Order#lines()}.
     */
    public static final Attribute<Order, Map<UUID, List<Line>>> LINES = OrderSchema.LINES;

    /**
     * {@link Order#shipping()}.
     */
    public static final StringAttribute<Order, Money> SHIPPING = OrderSchema.SHIPPING;

    /**
     * {@link Address#street()}.
     */
    public static final StringAttribute<Order, String> ADDRESS_STREET = OrderSchema.ADDRESS_STREET;

    /**
     * {@link Address#city()}.
     */
    public static final StringAttribute<Order, String> ADDRESS_CITY = OrderSchema.ADDRESS_CITY;

    /**
     * {@link Address#floor()}.
     */
    public static final NumberAttribute<Order, Integer> ADDRESS_FLOOR = OrderSchema.ADDRESS_FLOOR;

    /**
     * {@link Address#bells()}.
     */
    public static final Attribute<Order, Set<Integer>> ADDRESS_BELLS = OrderSchema.ADDRESS_BELLS;

    /**
     * {@link Place#latitude()}.
     */
    public static final NumberAttribute<Order, Double> ADDRESS_PLACE_LATITUDE = OrderSchema.ADDRESS_PLACE_LATITUDE;

    /**
     * {@link Place#longitude()}.
     */
    public static final NumberAttribute<Order, Double> ADDRESS_PLACE_LONGITUDE = OrderSchema.ADDRESS_PLACE_LONGITUDE;

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
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncTable<Order> {
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

        @Override
        public AsyncAttempt attempt() {
            return new AsyncAttempt(context());
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
    }
}
