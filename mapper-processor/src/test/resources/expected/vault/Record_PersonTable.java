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
 * The table {@code records} of {@link Record.Person}; its attributes are listed at {@link Record_PersonSchema}.
 */
@Generated("dev.stator.processor.StatorProcessor")
public final class Record_PersonTable extends BatchTable<Record.Person> {
    /**
     * How the items are stored.
     */
    public static final Record_PersonSchema SCHEMA = Record_PersonSchema.INSTANCE;

    /**
     * {@link Record.Person#owner()}, hash key, encrypted.
     */
    public static final DeterministicAttribute<Record.Person, String> OWNER = new DeterministicAttribute<>(DocumentPath.of(SCHEMA, 0));

    /**
     * {@link Record.Person#id()}, range key.
     */
    public static final StringAttribute<Record.Person, String> ID = new StringAttribute<>(DocumentPath.of(SCHEMA, 1));

    /**
     * {@link Record.Person#email()}, byEmail hash key, encrypted.
     */
    public static final DeterministicAttribute<Record.Person, String> EMAIL = new DeterministicAttribute<>(DocumentPath.of(SCHEMA, 2));

    /**
     * {@link Record.Person#contact()}.
     */
    public static final ContactSchema.Path<Record.Person> CONTACT = new ContactSchema.Path<>(DocumentPath.of(SCHEMA, 3));

    /**
     * Calls on the table {@code records} of this connection.
     */
    public Record_PersonTable(Stator stator) {
        super(stator, SCHEMA);
    }

    private Record_PersonTable(TableContext<Record.Person> context) {
        super(context);
    }

    /**
     * The item with this key, if there is one.
     */
    public Optional<Record.Person> get(String owner, String id) {
        return get(Record_PersonSchema.key(owner, id));
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     */
    public Optional<Record.Person> delete(String owner, String id) {
        return delete(Record_PersonSchema.key(owner, id));
    }

    /**
     * Some attributes of the item with this key, if there is one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Optional<Partial<Record.Person>> get(String owner, String id,
            StoredAttribute<Record.Person, ?> first, StoredAttribute<Record.Person, ?>... more) {
        return get(Record_PersonSchema.key(owner, id), first, more);
    }

    /**
     * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
     */
    public Optional<Record.Person> delete(String owner, String id,
            Condition<Record.Person> condition) {
        return delete(Record_PersonSchema.key(owner, id), condition);
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction.
     */
    public Record.Person rekey(String owner, String id, Record.Person newItem) {
        return rekey(Record_PersonSchema.key(owner, id), newItem);
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods.
     */
    public Update<Record.Person> update(String owner, String id) {
        return update(Record_PersonSchema.key(owner, id));
    }

    @Override
    public Record_PersonTable consistent() {
        return new Record_PersonTable(context().consistent());
    }

    @Override
    public Record_PersonTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        return new Record_PersonTable(context().with(options));
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
     * The items of all types of {@link Record} with this hash key, in the order of their range keys.
     */
    public Query<Record, Record> partition(String owner) {
        return new Query<>(context().table().hash(OWNER, owner).in(RecordSchema.INSTANCE));
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
    public Query<Record.Person, Record.Person> byEmail(String email) {
        return new Query<>(context().index("byEmail").hash(EMAIL, email));
    }

    /**
     * All items of the index {@code byEmail}, in no order.
     */
    public Scan<Record.Person, Record.Person> scanByEmail() {
        return new Scan<>(context().index("byEmail"));
    }

    /**
     * A query that can compare {@code id}.
     */
    public static final class KeyQuery extends Query<Record.Person, Record.Person> {
        private KeyQuery(Selection<Record.Person, Record.Person> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code id} compares so.
         */
        public StringRange<String, Query<Record.Person, Record.Person>, Query<Record.Person, Record.Person>> id(
                ) {
            return range(ID);
        }
    }

    /**
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncBatchTable<Record.Person> {
        private Async(TableContext<Record.Person> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Optional<Record.Person>> get(String owner, String id) {
            return get(() -> Record_PersonSchema.key(owner, id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Record.Person>> delete(String owner, String id) {
            return delete(() -> Record_PersonSchema.key(owner, id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Optional<Partial<Record.Person>>> get(String owner,
                String id, StoredAttribute<Record.Person, ?> first,
                StoredAttribute<Record.Person, ?>... more) {
            return get(() -> Record_PersonSchema.key(owner, id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Record.Person>> delete(String owner, String id,
                Condition<Record.Person> condition) {
            return delete(() -> Record_PersonSchema.key(owner, id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Record.Person> rekey(String owner, String id,
                Record.Person newItem) {
            return rekey(() -> Record_PersonSchema.key(owner, id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncUpdate<Record.Person> update(String owner, String id) {
            return update(() -> Record_PersonSchema.key(owner, id));
        }

        @Override
        public AsyncAttempt attempt() {
            return new AsyncAttempt(context());
        }

        /**
         * The items of all types of {@link Record} with this hash key, in the order of their range keys.
         */
        public AsyncQuery<Record, Record> partition(String owner) {
            return new AsyncQuery<>(context().table().hash(OWNER, owner).in(RecordSchema.INSTANCE));
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
        public AsyncQuery<Record.Person, Record.Person> byEmail(String email) {
            return new AsyncQuery<>(context().index("byEmail").hash(EMAIL, email));
        }

        /**
         * All items of the index {@code byEmail}, in no order.
         */
        public AsyncScan<Record.Person, Record.Person> scanByEmail() {
            return new AsyncScan<>(context().index("byEmail"));
        }

        /**
         * A query that can compare {@code id}.
         */
        public static final class KeyQuery extends AsyncQuery<Record.Person, Record.Person> {
            private KeyQuery(Selection<Record.Person, Record.Person> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code id} compares so.
             */
            public StringRange<String, AsyncQuery<Record.Person, Record.Person>, AsyncQuery<Record.Person, Record.Person>> id(
                    ) {
                return range(ID);
            }
        }
    }

    /**
     * The same calls, each an {@link Outcome}; never an exception for what the service says.
     */
    public static final class Attempt extends AttemptTable<Record.Person> {
        private Attempt(TableContext<Record.Person> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public Outcome<Record.Person> get(String owner, String id) {
            return get(() -> Record_PersonSchema.key(owner, id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public Outcome<Record.Person> delete(String owner, String id) {
            return delete(() -> Record_PersonSchema.key(owner, id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<Partial<Record.Person>> get(String owner, String id,
                StoredAttribute<Record.Person, ?> first,
                StoredAttribute<Record.Person, ?>... more) {
            return get(() -> Record_PersonSchema.key(owner, id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public Outcome<Record.Person> delete(String owner, String id,
                Condition<Record.Person> condition) {
            return delete(() -> Record_PersonSchema.key(owner, id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public Outcome<Record.Person> rekey(String owner, String id, Record.Person newItem) {
            return rekey(() -> Record_PersonSchema.key(owner, id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AttemptUpdate<Record.Person> update(String owner, String id) {
            return update(() -> Record_PersonSchema.key(owner, id));
        }
    }

    /**
     * The same calls, each a future of an {@link Outcome}.
     */
    public static final class AsyncAttempt extends AsyncAttemptTable<Record.Person> {
        private AsyncAttempt(TableContext<Record.Person> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Outcome<Record.Person>> get(String owner, String id) {
            return get(() -> Record_PersonSchema.key(owner, id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Record.Person>> delete(String owner, String id) {
            return delete(() -> Record_PersonSchema.key(owner, id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Outcome<Partial<Record.Person>>> get(String owner, String id,
                StoredAttribute<Record.Person, ?> first,
                StoredAttribute<Record.Person, ?>... more) {
            return get(() -> Record_PersonSchema.key(owner, id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Record.Person>> delete(String owner, String id,
                Condition<Record.Person> condition) {
            return delete(() -> Record_PersonSchema.key(owner, id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Outcome<Record.Person>> rekey(String owner, String id,
                Record.Person newItem) {
            return rekey(() -> Record_PersonSchema.key(owner, id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncAttemptUpdate<Record.Person> update(String owner, String id) {
            return update(() -> Record_PersonSchema.key(owner, id));
        }
    }
}
