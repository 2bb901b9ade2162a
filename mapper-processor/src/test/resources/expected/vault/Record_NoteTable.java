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
import dev.stator.expression.ProtectedAttribute;
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
 * The table {@code records} of {@link Record.Note}; its attributes are listed at {@link Record_NoteSchema}.
 */
@Generated("dev.stator.processor.StatorProcessor")
public final class Record_NoteTable extends BatchTable<Record.Note> {
    /**
     * How the items are stored.
     */
    public static final Record_NoteSchema SCHEMA = Record_NoteSchema.INSTANCE;

    /**
     * {@link Record.Note#owner()}, hash key, encrypted.
     */
    public static final DeterministicAttribute<Record.Note, String> OWNER = new DeterministicAttribute<>(DocumentPath.of(SCHEMA, 0));

    /**
     * {@link Record.Note#id()}, range key.
     */
    public static final StringAttribute<Record.Note, String> ID = new StringAttribute<>(DocumentPath.of(SCHEMA, 1));

    /**
     * {@link Record.Note#text()}, encrypted.
     */
    public static final ProtectedAttribute<Record.Note, String> TEXT = new ProtectedAttribute<>(DocumentPath.of(SCHEMA, 2));

    /**
     * Calls on the table {@code records} of this connection.
     */
    public Record_NoteTable(Stator stator) {
        super(stator, SCHEMA);
    }

    private Record_NoteTable(TableContext<Record.Note> context) {
        super(context);
    }

    /**
     * The item with this key, if there is one.
     */
    public Optional<Record.Note> get(String owner, String id) {
        return get(Record_NoteSchema.key(owner, id));
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     */
    public Optional<Record.Note> delete(String owner, String id) {
        return delete(Record_NoteSchema.key(owner, id));
    }

    /**
     * Some attributes of the item with this key, if there is one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Optional<Partial<Record.Note>> get(String owner, String id,
            StoredAttribute<Record.Note, ?> first, StoredAttribute<Record.Note, ?>... more) {
        return get(Record_NoteSchema.key(owner, id), first, more);
    }

    /**
     * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
     */
    public Optional<Record.Note> delete(String owner, String id, Condition<Record.Note> condition) {
        return delete(Record_NoteSchema.key(owner, id), condition);
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction.
     */
    public Record.Note rekey(String owner, String id, Record.Note newItem) {
        return rekey(Record_NoteSchema.key(owner, id), newItem);
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods.
     */
    public Update<Record.Note> update(String owner, String id) {
        return update(Record_NoteSchema.key(owner, id));
    }

    @Override
    public Record_NoteTable consistent() {
        return new Record_NoteTable(context().consistent());
    }

    @Override
    public Record_NoteTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        return new Record_NoteTable(context().with(options));
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
    public static final class KeyQuery extends Query<Record.Note, Record.Note> {
        private KeyQuery(Selection<Record.Note, Record.Note> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code id} compares so.
         */
        public StringRange<String, Query<Record.Note, Record.Note>, Query<Record.Note, Record.Note>> id(
                ) {
            return range(ID);
        }
    }

    /**
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncBatchTable<Record.Note> {
        private Async(TableContext<Record.Note> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Optional<Record.Note>> get(String owner, String id) {
            return get(() -> Record_NoteSchema.key(owner, id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Record.Note>> delete(String owner, String id) {
            return delete(() -> Record_NoteSchema.key(owner, id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Optional<Partial<Record.Note>>> get(String owner, String id,
                StoredAttribute<Record.Note, ?> first, StoredAttribute<Record.Note, ?>... more) {
            return get(() -> Record_NoteSchema.key(owner, id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Record.Note>> delete(String owner, String id,
                Condition<Record.Note> condition) {
            return delete(() -> Record_NoteSchema.key(owner, id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Record.Note> rekey(String owner, String id, Record.Note newItem) {
            return rekey(() -> Record_NoteSchema.key(owner, id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncUpdate<Record.Note> update(String owner, String id) {
            return update(() -> Record_NoteSchema.key(owner, id));
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
        public static final class KeyQuery extends AsyncQuery<Record.Note, Record.Note> {
            private KeyQuery(Selection<Record.Note, Record.Note> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code id} compares so.
             */
            public StringRange<String, AsyncQuery<Record.Note, Record.Note>, AsyncQuery<Record.Note, Record.Note>> id(
                    ) {
                return range(ID);
            }
        }
    }

    /**
     * The same calls, each an {@link Outcome}; never an exception for what the service says.
     */
    public static final class Attempt extends AttemptTable<Record.Note> {
        private Attempt(TableContext<Record.Note> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public Outcome<Record.Note> get(String owner, String id) {
            return get(() -> Record_NoteSchema.key(owner, id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public Outcome<Record.Note> delete(String owner, String id) {
            return delete(() -> Record_NoteSchema.key(owner, id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<Partial<Record.Note>> get(String owner, String id,
                StoredAttribute<Record.Note, ?> first, StoredAttribute<Record.Note, ?>... more) {
            return get(() -> Record_NoteSchema.key(owner, id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public Outcome<Record.Note> delete(String owner, String id,
                Condition<Record.Note> condition) {
            return delete(() -> Record_NoteSchema.key(owner, id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public Outcome<Record.Note> rekey(String owner, String id, Record.Note newItem) {
            return rekey(() -> Record_NoteSchema.key(owner, id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AttemptUpdate<Record.Note> update(String owner, String id) {
            return update(() -> Record_NoteSchema.key(owner, id));
        }
    }

    /**
     * The same calls, each a future of an {@link Outcome}.
     */
    public static final class AsyncAttempt extends AsyncAttemptTable<Record.Note> {
        private AsyncAttempt(TableContext<Record.Note> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Outcome<Record.Note>> get(String owner, String id) {
            return get(() -> Record_NoteSchema.key(owner, id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Record.Note>> delete(String owner, String id) {
            return delete(() -> Record_NoteSchema.key(owner, id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Outcome<Partial<Record.Note>>> get(String owner, String id,
                StoredAttribute<Record.Note, ?> first, StoredAttribute<Record.Note, ?>... more) {
            return get(() -> Record_NoteSchema.key(owner, id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Record.Note>> delete(String owner, String id,
                Condition<Record.Note> condition) {
            return delete(() -> Record_NoteSchema.key(owner, id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Outcome<Record.Note>> rekey(String owner, String id,
                Record.Note newItem) {
            return rekey(() -> Record_NoteSchema.key(owner, id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncAttemptUpdate<Record.Note> update(String owner, String id) {
            return update(() -> Record_NoteSchema.key(owner, id));
        }
    }
}
