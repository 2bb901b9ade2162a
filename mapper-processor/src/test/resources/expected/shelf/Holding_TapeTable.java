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
import dev.stator.query.Query;
import dev.stator.query.Range;
import dev.stator.query.Selection;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * The table {@code holdings} of {@link Holding.Tape}; its attributes are listed at {@link Holding_TapeSchema}.
 */
@Generated("dev.stator.processor.StatorProcessor")
public final class Holding_TapeTable extends BatchTable<Holding.Tape> {
    /**
     * How the items are stored.
     */
    public static final Holding_TapeSchema SCHEMA = Holding_TapeSchema.INSTANCE;

    /**
     * {@link Holding.Tape#getLibrary()}, hash key.
     */
    public static final StringAttribute<Holding.Tape, String> LIBRARY = new StringAttribute<>(DocumentPath.of(SCHEMA, 0));

    /**
     * {@link Holding.Tape#getShelfNumber()}, range key.
     */
    public static final NumberAttribute<Holding.Tape, BigDecimal> SHELF_NUMBER = new NumberAttribute<>(DocumentPath.of(SCHEMA, 1));

    /**
     * {@link Holding.Tape#getMinutes()}.
     */
    public static final NumberAttribute<Holding.Tape, Integer> MINUTES = new NumberAttribute<>(DocumentPath.of(SCHEMA, 2));

    /**
     * Calls on the table {@code holdings} of this connection.
     */
    public Holding_TapeTable(Stator stator) {
        super(stator, SCHEMA);
    }

    private Holding_TapeTable(TableContext<Holding.Tape> context) {
        super(context);
    }

    /**
     * The item with this key, if there is one.
     */
    public Optional<Holding.Tape> get(String library, BigDecimal shelfNumber) {
        return get(Holding_TapeSchema.key(library, shelfNumber));
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     */
    public Optional<Holding.Tape> delete(String library, BigDecimal shelfNumber) {
        return delete(Holding_TapeSchema.key(library, shelfNumber));
    }

    /**
     * Some attributes of the item with this key, if there is one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Optional<Partial<Holding.Tape>> get(String library, BigDecimal shelfNumber,
            StoredAttribute<Holding.Tape, ?> first, StoredAttribute<Holding.Tape, ?>... more) {
        return get(Holding_TapeSchema.key(library, shelfNumber), first, more);
    }

    /**
     * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
     */
    public Optional<Holding.Tape> delete(String library, BigDecimal shelfNumber,
            Condition<Holding.Tape> condition) {
        return delete(Holding_TapeSchema.key(library, shelfNumber), condition);
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction.
     */
    public Holding.Tape rekey(String library, BigDecimal shelfNumber, Holding.Tape newItem) {
        return rekey(Holding_TapeSchema.key(library, shelfNumber), newItem);
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods.
     */
    public Update<Holding.Tape> update(String library, BigDecimal shelfNumber) {
        return update(Holding_TapeSchema.key(library, shelfNumber));
    }

    @Override
    public Holding_TapeTable consistent() {
        return new Holding_TapeTable(context().consistent());
    }

    @Override
    public Holding_TapeTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        return new Holding_TapeTable(context().with(options));
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
     * The items with this hash key, in the order of {@code shelfNumber}.
     */
    public KeyQuery query(String library) {
        return new KeyQuery(context().table().hash(LIBRARY, library));
    }

    /**
     * A query that can compare {@code shelfNumber}.
     */
    public static final class KeyQuery extends Query<Holding.Tape, Holding.Tape> {
        private KeyQuery(Selection<Holding.Tape, Holding.Tape> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code shelfNumber} compares so.
         */
        public Range<BigDecimal, Query<Holding.Tape, Holding.Tape>, Query<Holding.Tape, Holding.Tape>> shelfNumber(
                ) {
            return range(SHELF_NUMBER);
        }
    }

    /**
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncBatchTable<Holding.Tape> {
        private Async(TableContext<Holding.Tape> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Optional<Holding.Tape>> get(String library,
                BigDecimal shelfNumber) {
            return get(() -> Holding_TapeSchema.key(library, shelfNumber));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Holding.Tape>> delete(String library,
                BigDecimal shelfNumber) {
            return delete(() -> Holding_TapeSchema.key(library, shelfNumber));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Optional<Partial<Holding.Tape>>> get(String library,
                BigDecimal shelfNumber, StoredAttribute<Holding.Tape, ?> first,
                StoredAttribute<Holding.Tape, ?>... more) {
            return get(() -> Holding_TapeSchema.key(library, shelfNumber), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Holding.Tape>> delete(String library,
                BigDecimal shelfNumber, Condition<Holding.Tape> condition) {
            return delete(() -> Holding_TapeSchema.key(library, shelfNumber), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Holding.Tape> rekey(String library, BigDecimal shelfNumber,
                Holding.Tape newItem) {
            return rekey(() -> Holding_TapeSchema.key(library, shelfNumber), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncUpdate<Holding.Tape> update(String library, BigDecimal shelfNumber) {
            return update(() -> Holding_TapeSchema.key(library, shelfNumber));
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
         * The items with this hash key, in the order of {@code shelfNumber}.
         */
        public KeyQuery query(String library) {
            return new KeyQuery(context().table().hash(LIBRARY, library));
        }

        /**
         * A query that can compare {@code shelfNumber}.
         */
        public static final class KeyQuery extends AsyncQuery<Holding.Tape, Holding.Tape> {
            private KeyQuery(Selection<Holding.Tape, Holding.Tape> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code shelfNumber} compares so.
             */
            public Range<BigDecimal, AsyncQuery<Holding.Tape, Holding.Tape>, AsyncQuery<Holding.Tape, Holding.Tape>> shelfNumber(
                    ) {
                return range(SHELF_NUMBER);
            }
        }
    }

    /**
     * The same calls, each an {@link Outcome}; never an exception for what the service says.
     */
    public static final class Attempt extends AttemptTable<Holding.Tape> {
        private Attempt(TableContext<Holding.Tape> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public Outcome<Holding.Tape> get(String library, BigDecimal shelfNumber) {
            return get(() -> Holding_TapeSchema.key(library, shelfNumber));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public Outcome<Holding.Tape> delete(String library, BigDecimal shelfNumber) {
            return delete(() -> Holding_TapeSchema.key(library, shelfNumber));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<Partial<Holding.Tape>> get(String library, BigDecimal shelfNumber,
                StoredAttribute<Holding.Tape, ?> first, StoredAttribute<Holding.Tape, ?>... more) {
            return get(() -> Holding_TapeSchema.key(library, shelfNumber), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public Outcome<Holding.Tape> delete(String library, BigDecimal shelfNumber,
                Condition<Holding.Tape> condition) {
            return delete(() -> Holding_TapeSchema.key(library, shelfNumber), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public Outcome<Holding.Tape> rekey(String library, BigDecimal shelfNumber,
                Holding.Tape newItem) {
            return rekey(() -> Holding_TapeSchema.key(library, shelfNumber), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AttemptUpdate<Holding.Tape> update(String library, BigDecimal shelfNumber) {
            return update(() -> Holding_TapeSchema.key(library, shelfNumber));
        }
    }

    /**
     * The same calls, each a future of an {@link Outcome}.
     */
    public static final class AsyncAttempt extends AsyncAttemptTable<Holding.Tape> {
        private AsyncAttempt(TableContext<Holding.Tape> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Outcome<Holding.Tape>> get(String library,
                BigDecimal shelfNumber) {
            return get(() -> Holding_TapeSchema.key(library, shelfNumber));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Holding.Tape>> delete(String library,
                BigDecimal shelfNumber) {
            return delete(() -> Holding_TapeSchema.key(library, shelfNumber));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Outcome<Partial<Holding.Tape>>> get(String library,
                BigDecimal shelfNumber, StoredAttribute<Holding.Tape, ?> first,
                StoredAttribute<Holding.Tape, ?>... more) {
            return get(() -> Holding_TapeSchema.key(library, shelfNumber), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Holding.Tape>> delete(String library,
                BigDecimal shelfNumber, Condition<Holding.Tape> condition) {
            return delete(() -> Holding_TapeSchema.key(library, shelfNumber), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Outcome<Holding.Tape>> rekey(String library,
                BigDecimal shelfNumber, Holding.Tape newItem) {
            return rekey(() -> Holding_TapeSchema.key(library, shelfNumber), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncAttemptUpdate<Holding.Tape> update(String library, BigDecimal shelfNumber) {
            return update(() -> Holding_TapeSchema.key(library, shelfNumber));
        }
    }
}
