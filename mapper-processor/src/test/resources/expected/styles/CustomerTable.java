package styles;

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
import dev.stator.expression.BinaryAttribute;
import dev.stator.expression.Condition;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.ListAttribute;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.Partial;
import dev.stator.expression.SetAttribute;
import dev.stator.expression.StoredAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * The table {@code customers} of {@link Customer}; its attributes are listed at {@link CustomerSchema}.
 */
@Generated("dev.stator.processor.StatorProcessor")
public final class CustomerTable extends BatchTable<Customer> {
    /**
     * How the items are stored.
     */
    public static final CustomerSchema SCHEMA = CustomerSchema.INSTANCE;

    /**
     * {@link Customer#getId()}, hash key.
     */
    public static final StringAttribute<Customer, UUID> ID = new StringAttribute<>(DocumentPath.of(SCHEMA, 0));

    /**
     * {@link Customer#getRevision()}.
     */
    public static final NumberAttribute<Customer, Integer> REVISION = new NumberAttribute<>(DocumentPath.of(SCHEMA, 1));

    /**
     * {@link Customer#getName()}.
     */
    public static final StringAttribute<Customer, String> NAME = new StringAttribute<>(DocumentPath.of(SCHEMA, 2));

    /**
     * {@link Customer#getAge()}.
     */
    public static final NumberAttribute<Customer, Integer> AGE = new NumberAttribute<>(DocumentPath.of(SCHEMA, 3));

    /**
     * {@link Customer#getVisits()}.
     */
    public static final SetAttribute<Customer, SortedSet<Long>, Long> VISITS = new SetAttribute<>(DocumentPath.of(SCHEMA, 4), DocumentPath.of(SCHEMA, 12));

    /**
     * {@link Home#town}.
     */
    public static final StringAttribute<Customer, String> HOME_TOWN = new StringAttribute<>(DocumentPath.of(SCHEMA, 5));

    /**
     * {@link Home#picture}.
     */
    public static final BinaryAttribute<Customer, byte[]> HOME_PICTURE = new BinaryAttribute<>(DocumentPath.of(SCHEMA, 6));

    /**
     * {@link Home#size}.
     */
    public static final NumberAttribute<Customer, Float> HOME_SIZE = new NumberAttribute<>(DocumentPath.of(SCHEMA, 7));

    /**
     * {@link Built#label()}.
     */
    public static final StringAttribute<Customer, String> BUILT_LABEL = new StringAttribute<>(DocumentPath.of(SCHEMA, 8));

    /**
     * {@link Built#steps()}.
     */
    public static final ListAttribute<Customer, List<String>, String, StringAttribute<Customer, String>> BUILT_STEPS = new ListAttribute<>(DocumentPath.of(SCHEMA, 9),
            new StringAttribute<>(DocumentPath.of(SCHEMA, 13)));

    /**
     * {@link Fixed#getLevels()}.
     */
    public static final SetAttribute<Customer, Set<Level>, Level> FIXED_LEVELS = new SetAttribute<>(DocumentPath.of(SCHEMA, 10), DocumentPath.of(SCHEMA, 14));

    /**
     * {@link Fixed#getMark()}.
     */
    public static final StringAttribute<Customer, Character> FIXED_MARK = new StringAttribute<>(DocumentPath.of(SCHEMA, 11));

    /**
     * Calls on the table {@code customers} of this connection.
     */
    public CustomerTable(Stator stator) {
        super(stator, SCHEMA);
    }

    private CustomerTable(TableContext<Customer> context) {
        super(context);
    }

    /**
     * The item with this key, if there is one.
     */
    public Optional<Customer> get(UUID id) {
        return get(CustomerSchema.key(id));
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     */
    public Optional<Customer> delete(UUID id) {
        return delete(CustomerSchema.key(id));
    }

    /**
     * Some attributes of the item with this key, if there is one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Optional<Partial<Customer>> get(UUID id, StoredAttribute<Customer, ?> first,
            StoredAttribute<Customer, ?>... more) {
        return get(CustomerSchema.key(id), first, more);
    }

    /**
     * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
     */
    public Optional<Customer> delete(UUID id, Condition<Customer> condition) {
        return delete(CustomerSchema.key(id), condition);
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction.
     */
    public Customer rekey(UUID id, Customer newItem) {
        return rekey(CustomerSchema.key(id), newItem);
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods.
     */
    public Update<Customer> update(UUID id) {
        return update(CustomerSchema.key(id));
    }

    @Override
    public CustomerTable consistent() {
        return new CustomerTable(context().consistent());
    }

    @Override
    public CustomerTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        return new CustomerTable(context().with(options));
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
     * The items with this hash key.
     */
    public Query<Customer, Customer> query(UUID id) {
        return new Query<>(context().table().hash(ID, id));
    }

    /**
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncBatchTable<Customer> {
        private Async(TableContext<Customer> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Optional<Customer>> get(UUID id) {
            return get(() -> CustomerSchema.key(id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Customer>> delete(UUID id) {
            return delete(() -> CustomerSchema.key(id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Optional<Partial<Customer>>> get(UUID id,
                StoredAttribute<Customer, ?> first, StoredAttribute<Customer, ?>... more) {
            return get(() -> CustomerSchema.key(id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Customer>> delete(UUID id,
                Condition<Customer> condition) {
            return delete(() -> CustomerSchema.key(id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Customer> rekey(UUID id, Customer newItem) {
            return rekey(() -> CustomerSchema.key(id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncUpdate<Customer> update(UUID id) {
            return update(() -> CustomerSchema.key(id));
        }

        @Override
        public AsyncAttempt attempt() {
            return new AsyncAttempt(context());
        }

        /**
         * The items with this hash key.
         */
        public AsyncQuery<Customer, Customer> query(UUID id) {
            return new AsyncQuery<>(context().table().hash(ID, id));
        }
    }

    /**
     * The same calls, each an {@link Outcome}; never an exception for what the service says.
     */
    public static final class Attempt extends AttemptTable<Customer> {
        private Attempt(TableContext<Customer> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public Outcome<Customer> get(UUID id) {
            return get(() -> CustomerSchema.key(id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public Outcome<Customer> delete(UUID id) {
            return delete(() -> CustomerSchema.key(id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<Partial<Customer>> get(UUID id, StoredAttribute<Customer, ?> first,
                StoredAttribute<Customer, ?>... more) {
            return get(() -> CustomerSchema.key(id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public Outcome<Customer> delete(UUID id, Condition<Customer> condition) {
            return delete(() -> CustomerSchema.key(id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public Outcome<Customer> rekey(UUID id, Customer newItem) {
            return rekey(() -> CustomerSchema.key(id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AttemptUpdate<Customer> update(UUID id) {
            return update(() -> CustomerSchema.key(id));
        }
    }

    /**
     * The same calls, each a future of an {@link Outcome}.
     */
    public static final class AsyncAttempt extends AsyncAttemptTable<Customer> {
        private AsyncAttempt(TableContext<Customer> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Outcome<Customer>> get(UUID id) {
            return get(() -> CustomerSchema.key(id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Customer>> delete(UUID id) {
            return delete(() -> CustomerSchema.key(id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Outcome<Partial<Customer>>> get(UUID id,
                StoredAttribute<Customer, ?> first, StoredAttribute<Customer, ?>... more) {
            return get(() -> CustomerSchema.key(id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Customer>> delete(UUID id, Condition<Customer> condition) {
            return delete(() -> CustomerSchema.key(id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Outcome<Customer>> rekey(UUID id, Customer newItem) {
            return rekey(() -> CustomerSchema.key(id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncAttemptUpdate<Customer> update(UUID id) {
            return update(() -> CustomerSchema.key(id));
        }
    }
}
