package styles;

import dev.stator.AsyncAttemptTable;
import dev.stator.AsyncTable;
import dev.stator.AttemptTable;
import dev.stator.EntityTable;
import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.TableContext;
import dev.stator.expression.Attribute;
import dev.stator.expression.BinaryAttribute;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.StringAttribute;
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
public final class CustomerTable extends EntityTable<Customer> {
    /**
     * How the items are stored.
     */
    public static final CustomerSchema SCHEMA = CustomerSchema.INSTANCE;

    /**
     * {@link Customer#getId()}, hash key.
     */
    public static final StringAttribute<Customer, UUID> ID = CustomerSchema.ID;

    /**
     * {@link Customer#getRevision()}.
     */
    public static final NumberAttribute<Customer, Integer> REVISION = CustomerSchema.REVISION;

    /**
     * {@link Customer#getName()}.
     */
    public static final StringAttribute<Customer, String> NAME = CustomerSchema.NAME;

    /**
     * {@link Customer#getAge()}.
     */
    public static final NumberAttribute<Customer, Integer> AGE = CustomerSchema.AGE;

    /**
     * {@link Customer#getVisits()}.
     */
    public static final Attribute<Customer, SortedSet<Long>> VISITS = CustomerSchema.VISITS;

    /**
     * {@link Home#town}.
     */
    public static final StringAttribute<Customer, String> HOME_TOWN = CustomerSchema.HOME_TOWN;

    /**
     * {@link Home#picture}.
     */
    public static final BinaryAttribute<Customer, byte[]> HOME_PICTURE = CustomerSchema.HOME_PICTURE;

    /**
     * {@link Home#size}.
     */
    public static final NumberAttribute<Customer, Float> HOME_SIZE = CustomerSchema.HOME_SIZE;

    /**
     * {@link Built#label()}.
     */
    public static final StringAttribute<Customer, String> BUILT_LABEL = CustomerSchema.BUILT_LABEL;

    /**
     * {@link Built#steps()}.
     */
    public static final Attribute<Customer, List<String>> BUILT_STEPS = CustomerSchema.BUILT_STEPS;

    /**
     * {@link Fixed#getLevels()}.
     */
    public static final Attribute<Customer, Set<Level>> FIXED_LEVELS = CustomerSchema.FIXED_LEVELS;

    /**
     * {@link Fixed#getMark()}.
     */
    public static final StringAttribute<Customer, Character> FIXED_MARK = CustomerSchema.FIXED_MARK;

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
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncTable<Customer> {
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

        @Override
        public AsyncAttempt attempt() {
            return new AsyncAttempt(context());
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
    }
}
