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
import dev.stator.query.Query;
import dev.stator.query.Selection;
import dev.stator.query.StringRange;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * The table {@code records} of {@link Record.Mail}; its attributes are listed at {@link Record_MailSchema}.
 */
@Generated("dev.stator.processor.StatorProcessor")
public final class Record_MailTable extends BatchTable<Record.Mail> {
    /**
     * How the items are stored.
     */
    public static final Record_MailSchema SCHEMA = Record_MailSchema.INSTANCE;

    /**
     * {@link Record.Mail#owner()}, hash key, encrypted.
     */
    public static final DeterministicAttribute<Record.Mail, String> OWNER = new DeterministicAttribute<>(DocumentPath.of(SCHEMA, 0));

    /**
     * {@link Record.Mail#id()}, range key.
     */
    public static final StringAttribute<Record.Mail, String> ID = new StringAttribute<>(DocumentPath.of(SCHEMA, 1));

    /**
     * {@link Record.Mail#email()}, encrypted.
     */
    public static final DeterministicAttribute<Record.Mail, String> EMAIL = new DeterministicAttribute<>(DocumentPath.of(SCHEMA, 2));

    /**
     * Calls on the table {@code records} of this connection.
     */
    public Record_MailTable(Stator stator) {
        super(stator, SCHEMA);
    }

    private Record_MailTable(TableContext<Record.Mail> context) {
        super(context);
    }

    /**
     * The item with this key, if there is one.
     */
    public Optional<Record.Mail> get(String owner, String id) {
        return get(Record_MailSchema.key(owner, id));
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     */
    public Optional<Record.Mail> delete(String owner, String id) {
        return delete(Record_MailSchema.key(owner, id));
    }

    /**
     * Some attributes of the item with this key, if there is one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Optional<Partial<Record.Mail>> get(String owner, String id,
            StoredAttribute<Record.Mail, ?> first, StoredAttribute<Record.Mail, ?>... more) {
        return get(Record_MailSchema.key(owner, id), first, more);
    }

    /**
     * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
     */
    public Optional<Record.Mail> delete(String owner, String id, Condition<Record.Mail> condition) {
        return delete(Record_MailSchema.key(owner, id), condition);
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction.
     */
    public Record.Mail rekey(String owner, String id, Record.Mail newItem) {
        return rekey(Record_MailSchema.key(owner, id), newItem);
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods.
     */
    public Update<Record.Mail> update(String owner, String id) {
        return update(Record_MailSchema.key(owner, id));
    }

    @Override
    public Record_MailTable consistent() {
        return new Record_MailTable(context().consistent());
    }

    @Override
    public Record_MailTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        return new Record_MailTable(context().with(options));
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
     * A query that can compare {@code id}.
     */
    public static final class KeyQuery extends Query<Record.Mail, Record.Mail> {
        private KeyQuery(Selection<Record.Mail, Record.Mail> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code id} compares so.
         */
        public StringRange<String, Query<Record.Mail, Record.Mail>, Query<Record.Mail, Record.Mail>> id(
                ) {
            return range(ID);
        }
    }

    /**
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncBatchTable<Record.Mail> {
        private Async(TableContext<Record.Mail> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Optional<Record.Mail>> get(String owner, String id) {
            return get(() -> Record_MailSchema.key(owner, id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Record.Mail>> delete(String owner, String id) {
            return delete(() -> Record_MailSchema.key(owner, id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Optional<Partial<Record.Mail>>> get(String owner, String id,
                StoredAttribute<Record.Mail, ?> first, StoredAttribute<Record.Mail, ?>... more) {
            return get(() -> Record_MailSchema.key(owner, id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Record.Mail>> delete(String owner, String id,
                Condition<Record.Mail> condition) {
            return delete(() -> Record_MailSchema.key(owner, id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Record.Mail> rekey(String owner, String id, Record.Mail newItem) {
            return rekey(() -> Record_MailSchema.key(owner, id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncUpdate<Record.Mail> update(String owner, String id) {
            return update(() -> Record_MailSchema.key(owner, id));
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
         * A query that can compare {@code id}.
         */
        public static final class KeyQuery extends AsyncQuery<Record.Mail, Record.Mail> {
            private KeyQuery(Selection<Record.Mail, Record.Mail> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code id} compares so.
             */
            public StringRange<String, AsyncQuery<Record.Mail, Record.Mail>, AsyncQuery<Record.Mail, Record.Mail>> id(
                    ) {
                return range(ID);
            }
        }
    }

    /**
     * The same calls, each an {@link Outcome}; never an exception for what the service says.
     */
    public static final class Attempt extends AttemptTable<Record.Mail> {
        private Attempt(TableContext<Record.Mail> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public Outcome<Record.Mail> get(String owner, String id) {
            return get(() -> Record_MailSchema.key(owner, id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public Outcome<Record.Mail> delete(String owner, String id) {
            return delete(() -> Record_MailSchema.key(owner, id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<Partial<Record.Mail>> get(String owner, String id,
                StoredAttribute<Record.Mail, ?> first, StoredAttribute<Record.Mail, ?>... more) {
            return get(() -> Record_MailSchema.key(owner, id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public Outcome<Record.Mail> delete(String owner, String id,
                Condition<Record.Mail> condition) {
            return delete(() -> Record_MailSchema.key(owner, id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public Outcome<Record.Mail> rekey(String owner, String id, Record.Mail newItem) {
            return rekey(() -> Record_MailSchema.key(owner, id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AttemptUpdate<Record.Mail> update(String owner, String id) {
            return update(() -> Record_MailSchema.key(owner, id));
        }
    }

    /**
     * The same calls, each a future of an {@link Outcome}.
     */
    public static final class AsyncAttempt extends AsyncAttemptTable<Record.Mail> {
        private AsyncAttempt(TableContext<Record.Mail> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Outcome<Record.Mail>> get(String owner, String id) {
            return get(() -> Record_MailSchema.key(owner, id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Record.Mail>> delete(String owner, String id) {
            return delete(() -> Record_MailSchema.key(owner, id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Outcome<Partial<Record.Mail>>> get(String owner, String id,
                StoredAttribute<Record.Mail, ?> first, StoredAttribute<Record.Mail, ?>... more) {
            return get(() -> Record_MailSchema.key(owner, id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Record.Mail>> delete(String owner, String id,
                Condition<Record.Mail> condition) {
            return delete(() -> Record_MailSchema.key(owner, id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Outcome<Record.Mail>> rekey(String owner, String id,
                Record.Mail newItem) {
            return rekey(() -> Record_MailSchema.key(owner, id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncAttemptUpdate<Record.Mail> update(String owner, String id) {
            return update(() -> Record_MailSchema.key(owner, id));
        }
    }
}
