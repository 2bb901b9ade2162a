package vault;

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
import dev.stator.expression.DeterministicAttribute;
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
 * The table {@code records} of {@link Record}; its attributes are listed at {@link RecordSchema}.
 */
@Generated("dev.stator.processor.StatorProcessor")
public final class RecordTable extends BatchTable<Record> {
    /**
     * How the items are stored.
     */
    public static final RecordSchema SCHEMA = RecordSchema.INSTANCE;

    /**
     * The attribute {@code owner}, hash key, encrypted.
     */
    public static final DeterministicAttribute<Record, String> OWNER = new DeterministicAttribute<>(DocumentPath.of(SCHEMA, 0));

    /**
     * The attribute {@code id}, range key.
     */
    public static final StringAttribute<Record, String> ID = new StringAttribute<>(DocumentPath.of(SCHEMA, 1));

    /**
     * The attribute {@code type}.
     */
    public static final StringAttribute<Record, String> TYPE = new StringAttribute<>(DocumentPath.of(SCHEMA, 2));

    /**
     * The attribute {@code email}, byEmail hash key, encrypted.
     */
    public static final DeterministicAttribute<Record, String> EMAIL = new DeterministicAttribute<>(DocumentPath.of(SCHEMA, 3));

    /**
     * Calls on the table {@code records} of this connection.
     */
    public RecordTable(Stator stator) {
        super(stator, SCHEMA);
    }

    private RecordTable(TableContext<Record> context) {
        super(context);
    }

    /**
     * The item with this key, if there is one.
     */
    public Optional<Record> get(String owner, String id) {
        return get(RecordSchema.key(owner, id));
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     */
    public Optional<Record> delete(String owner, String id) {
        return delete(RecordSchema.key(owner, id));
    }

    /**
     * Some attributes of the item with this key, if there is one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Optional<Partial<Record>> get(String owner, String id,
            StoredAttribute<? extends Record, ?> first,
            StoredAttribute<? extends Record, ?>... more) {
        return get(RecordSchema.key(owner, id), first, more);
    }

    /**
     * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
     */
    public Optional<Record> delete(String owner, String id, Condition<Record> condition) {
        return delete(RecordSchema.key(owner, id), condition);
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction.
     */
    public Record rekey(String owner, String id, Record newItem) {
        return rekey(RecordSchema.key(owner, id), newItem);
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods.
     */
    public Update<Record> update(String owner, String id) {
        return update(RecordSchema.key(owner, id));
    }

    @Override
    public RecordTable consistent() {
        return new RecordTable(context().consistent());
    }

    @Override
    public RecordTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        return new RecordTable(context().with(options));
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
     * The items with this hash key, in the order of {@code id}.
     */
    public KeyQuery query(String owner) {
        return new KeyQuery(context().table().hash(OWNER, owner));
    }

    /**
     * The items of the index {@code byEmail} with this hash key.
     */
    public Query<Record, Record> byEmail(String email) {
        return new Query<>(context().index("byEmail").hash(EMAIL, email));
    }

    /**
     * All items of the index {@code byEmail}, in no order.
     */
    public Scan<Record, Record> scanByEmail() {
        return new Scan<>(context().index("byEmail"));
    }

    /**
     * A query that can compare {@code id}.
     */
    public static final class KeyQuery extends Query<Record, Record> {
        private KeyQuery(Selection<Record, Record> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code id} compares so.
         */
        public StringRange<String, Query<Record, Record>, Query<Record, Record>> id() {
            return range(ID);
        }
    }

    /**
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncBatchTable<Record> {
        private Async(TableContext<Record> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Optional<Record>> get(String owner, String id) {
            return get(() -> RecordSchema.key(owner, id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Record>> delete(String owner, String id) {
            return delete(() -> RecordSchema.key(owner, id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Optional<Partial<Record>>> get(String owner, String id,
                StoredAttribute<? extends Record, ?> first,
                StoredAttribute<? extends Record, ?>... more) {
            return get(() -> RecordSchema.key(owner, id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Record>> delete(String owner, String id,
                Condition<Record> condition) {
            return delete(() -> RecordSchema.key(owner, id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Record> rekey(String owner, String id, Record newItem) {
            return rekey(() -> RecordSchema.key(owner, id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncUpdate<Record> update(String owner, String id) {
            return update(() -> RecordSchema.key(owner, id));
        }

        @Override
        public AsyncAttempt attempt() {
            return new AsyncAttempt(context());
        }

        /**
         * The items with this hash key, in the order of {@code id}.
         */
        public KeyQuery query(String owner) {
            return new KeyQuery(context().table().hash(OWNER, owner));
        }

        /**
         * The items of the index {@code byEmail} with this hash key.
         */
        public AsyncQuery<Record, Record> byEmail(String email) {
            return new AsyncQuery<>(context().index("byEmail").hash(EMAIL, email));
        }

        /**
         * All items of the index {@code byEmail}, in no order.
         */
        public AsyncScan<Record, Record> scanByEmail() {
            return new AsyncScan<>(context().index("byEmail"));
        }

        /**
         * A query that can compare {@code id}.
         */
        public static final class KeyQuery extends AsyncQuery<Record, Record> {
            private KeyQuery(Selection<Record, Record> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code id} compares so.
             */
            public StringRange<String, AsyncQuery<Record, Record>, AsyncQuery<Record, Record>> id(
                    ) {
                return range(ID);
            }
        }
    }

    /**
     * The same calls, each an {@link Outcome}; never an exception for what the service says.
     */
    public static final class Attempt extends AttemptTable<Record> {
        private Attempt(TableContext<Record> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public Outcome<Record> get(String owner, String id) {
            return get(() -> RecordSchema.key(owner, id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public Outcome<Record> delete(String owner, String id) {
            return delete(() -> RecordSchema.key(owner, id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<Partial<Record>> get(String owner, String id,
                StoredAttribute<? extends Record, ?> first,
                StoredAttribute<? extends Record, ?>... more) {
            return get(() -> RecordSchema.key(owner, id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public Outcome<Record> delete(String owner, String id, Condition<Record> condition) {
            return delete(() -> RecordSchema.key(owner, id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public Outcome<Record> rekey(String owner, String id, Record newItem) {
            return rekey(() -> RecordSchema.key(owner, id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AttemptUpdate<Record> update(String owner, String id) {
            return update(() -> RecordSchema.key(owner, id));
        }
    }

    /**
     * The same calls, each a future of an {@link Outcome}.
     */
    public static final class AsyncAttempt extends AsyncAttemptTable<Record> {
        private AsyncAttempt(TableContext<Record> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Outcome<Record>> get(String owner, String id) {
            return get(() -> RecordSchema.key(owner, id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Record>> delete(String owner, String id) {
            return delete(() -> RecordSchema.key(owner, id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Outcome<Partial<Record>>> get(String owner, String id,
                StoredAttribute<? extends Record, ?> first,
                StoredAttribute<? extends Record, ?>... more) {
            return get(() -> RecordSchema.key(owner, id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Record>> delete(String owner, String id,
                Condition<Record> condition) {
            return delete(() -> RecordSchema.key(owner, id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Outcome<Record>> rekey(String owner, String id, Record newItem) {
            return rekey(() -> RecordSchema.key(owner, id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncAttemptUpdate<Record> update(String owner, String id) {
            return update(() -> RecordSchema.key(owner, id));
        }
    }
}
