package hostile;

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
import dev.stator.expression.SetAttribute;
import dev.stator.expression.StoredAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Query;
import dev.stator.query.Selection;
import dev.stator.query.StringRange;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * The table {@code hostile-names.1} of {@link Async}; its attributes are listed at {@link AsyncSchema}.
 */
@Generated("dev.stator.processor.StatorProcessor")
public final class AsyncTable extends BatchTable<Async> {
    /**
     * How the items are stored.
     */
    public static final AsyncSchema SCHEMA = AsyncSchema.INSTANCE;

    /**
     * {@link hostile.Async#key()}, hash key.
     */
    public static final StringAttribute<hostile.Async, String> KEY = new StringAttribute<>(DocumentPath.of(SCHEMA, 0));

    /**
     * {@link hostile.Async#context()}, range key.
     */
    public static final StringAttribute<hostile.Async, String> CONTEXT = new StringAttribute<>(DocumentPath.of(SCHEMA, 1));

    /**
     * {@link hostile.Async#in()}.
     */
    public static final NumberAttribute<hostile.Async, Integer> IN = new NumberAttribute<>(DocumentPath.of(SCHEMA, 2));

    /**
     * {@link hostile.Async#out()}.
     */
    public static final NumberAttribute<hostile.Async, Integer> OUT = new NumberAttribute<>(DocumentPath.of(SCHEMA, 3));

    /**
     * {@link hostile.Async#value()}.
     */
    public static final StringAttribute<hostile.Async, String> VALUE = new StringAttribute<>(DocumentPath.of(SCHEMA, 4));

    /**
     * {@link hostile.Async#attribute()}.
     */
    public static final NumberAttribute<hostile.Async, Integer> ATTRIBUTE = new NumberAttribute<>(DocumentPath.of(SCHEMA, 5));

    /**
     * {@link hostile.Async#names()}.
     */
    public static final SetAttribute<hostile.Async, Set<String>, String> NAMES_ = new SetAttribute<>(DocumentPath.of(SCHEMA, 6), DocumentPath.of(SCHEMA, 19));

    /**
     * {@link hostile.Async#values()}.
     */
    public static final StringAttribute<hostile.Async, String> VALUES = new StringAttribute<>(DocumentPath.of(SCHEMA, 7));

    /**
     * {@link hostile.Async#instance()}.
     */
    public static final StringAttribute<hostile.Async, String> INSTANCE_ = new StringAttribute<>(DocumentPath.of(SCHEMA, 8));

    /**
     * {@link hostile.Async#schema()}.
     */
    public static final StringAttribute<hostile.Async, String> SCHEMA_ = new StringAttribute<>(DocumentPath.of(SCHEMA, 9));

    /**
     * {@link hostile.Async#record()}.
     */
    public static final StringAttribute<hostile.Async, String> RECORD = new StringAttribute<>(DocumentPath.of(SCHEMA, 10));

    /**
     * {@link hostile.Async#yield()}.
     */
    public static final StringAttribute<hostile.Async, String> YIELD = new StringAttribute<>(DocumentPath.of(SCHEMA, 11));

    /**
     * {@link hostile.Async#ordinal()}.
     */
    public static final StringAttribute<hostile.Async, String> ORDINAL = new StringAttribute<>(DocumentPath.of(SCHEMA, 12));

    /**
     * {@link hostile.Async#stator()}.
     */
    public static final StringAttribute<hostile.Async, String> STATOR = new StringAttribute<>(DocumentPath.of(SCHEMA, 13));

    /**
     * {@link hostile.Async#status()}.
     */
    public static final StringAttribute<hostile.Async, hostile.Async.STATUS> STATUS2 = new StringAttribute<>(DocumentPath.of(SCHEMA, 14));

    /**
     * {@link hostile.Async#comment()}.
     */
    public static final StringAttribute<hostile.Async, String> COMMENT = new StringAttribute<>(DocumentPath.of(SCHEMA, 15));

    /**
     * {@link hostile.Async#UPPER()}.
     */
    public static final StringAttribute<hostile.Async, String> UPPER = new StringAttribute<>(DocumentPath.of(SCHEMA, 16));

    /**
     * {@link hostile.Async#$dollar()}.
     */
    public static final StringAttribute<hostile.Async, String> $DOLLAR = new StringAttribute<>(DocumentPath.of(SCHEMA, 17));

    /**
     * {@link hostile.Async#other()}.
     */
    public static final Async_ValuesSchema.Path<hostile.Async> OTHER = new Async_ValuesSchema.Path<>(DocumentPath.of(SCHEMA, 18));

    /**
     * Calls on the table {@code hostile-names.1} of this connection.
     */
    public AsyncTable(Stator stator) {
        super(stator, SCHEMA);
    }

    private AsyncTable(TableContext<hostile.Async> context) {
        super(context);
    }

    /**
     * The item with this key, if there is one.
     */
    public Optional<hostile.Async> get(String key, String context) {
        return get(AsyncSchema.key(key, context));
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     */
    public Optional<hostile.Async> delete(String key, String context) {
        return delete(AsyncSchema.key(key, context));
    }

    /**
     * Some attributes of the item with this key, if there is one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Optional<Partial<hostile.Async>> get(String key, String context,
            StoredAttribute<hostile.Async, ?> first, StoredAttribute<hostile.Async, ?>... more) {
        return get(AsyncSchema.key(key, context), first, more);
    }

    /**
     * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
     */
    public Optional<hostile.Async> delete(String key, String context,
            Condition<hostile.Async> condition) {
        return delete(AsyncSchema.key(key, context), condition);
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction.
     */
    public hostile.Async rekey(String key, String context, hostile.Async newItem) {
        return rekey(AsyncSchema.key(key, context), newItem);
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods.
     */
    public Update<hostile.Async> update(String key, String context) {
        return update(AsyncSchema.key(key, context));
    }

    @Override
    public AsyncTable consistent() {
        return new AsyncTable(context().consistent());
    }

    @Override
    public AsyncTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        return new AsyncTable(context().with(options));
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
     * The items with this hash key, in the order of {@code context}.
     */
    public KeyQuery query(String key) {
        return new KeyQuery(context().table().hash(KEY, key));
    }

    /**
     * A query that can compare {@code context}.
     */
    public static final class KeyQuery extends Query<hostile.Async, hostile.Async> {
        private KeyQuery(Selection<hostile.Async, hostile.Async> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code context} compares so.
         */
        public StringRange<String, Query<hostile.Async, hostile.Async>, Query<hostile.Async, hostile.Async>> context(
                ) {
            return range(CONTEXT);
        }
    }

    /**
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncBatchTable<hostile.Async> {
        private Async(TableContext<hostile.Async> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Optional<hostile.Async>> get(String key, String context) {
            return get(() -> AsyncSchema.key(key, context));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<hostile.Async>> delete(String key, String context) {
            return delete(() -> AsyncSchema.key(key, context));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Optional<Partial<hostile.Async>>> get(String key,
                String context, StoredAttribute<hostile.Async, ?> first,
                StoredAttribute<hostile.Async, ?>... more) {
            return get(() -> AsyncSchema.key(key, context), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<hostile.Async>> delete(String key, String context,
                Condition<hostile.Async> condition) {
            return delete(() -> AsyncSchema.key(key, context), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<hostile.Async> rekey(String key, String context,
                hostile.Async newItem) {
            return rekey(() -> AsyncSchema.key(key, context), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncUpdate<hostile.Async> update(String key, String context) {
            return update(() -> AsyncSchema.key(key, context));
        }

        @Override
        public AsyncAttempt attempt() {
            return new AsyncAttempt(context());
        }

        /**
         * The items with this hash key, in the order of {@code context}.
         */
        public KeyQuery query(String key) {
            return new KeyQuery(context().table().hash(KEY, key));
        }

        /**
         * A query that can compare {@code context}.
         */
        public static final class KeyQuery extends AsyncQuery<hostile.Async, hostile.Async> {
            private KeyQuery(Selection<hostile.Async, hostile.Async> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code context} compares so.
             */
            public StringRange<String, AsyncQuery<hostile.Async, hostile.Async>, AsyncQuery<hostile.Async, hostile.Async>> context(
                    ) {
                return range(CONTEXT);
            }
        }
    }

    /**
     * The same calls, each an {@link Outcome}; never an exception for what the service says.
     */
    public static final class Attempt extends AttemptTable<hostile.Async> {
        private Attempt(TableContext<hostile.Async> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public Outcome<hostile.Async> get(String key, String context) {
            return get(() -> AsyncSchema.key(key, context));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public Outcome<hostile.Async> delete(String key, String context) {
            return delete(() -> AsyncSchema.key(key, context));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<Partial<hostile.Async>> get(String key, String context,
                StoredAttribute<hostile.Async, ?> first,
                StoredAttribute<hostile.Async, ?>... more) {
            return get(() -> AsyncSchema.key(key, context), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public Outcome<hostile.Async> delete(String key, String context,
                Condition<hostile.Async> condition) {
            return delete(() -> AsyncSchema.key(key, context), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public Outcome<hostile.Async> rekey(String key, String context, hostile.Async newItem) {
            return rekey(() -> AsyncSchema.key(key, context), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AttemptUpdate<hostile.Async> update(String key, String context) {
            return update(() -> AsyncSchema.key(key, context));
        }
    }

    /**
     * The same calls, each a future of an {@link Outcome}.
     */
    public static final class AsyncAttempt extends AsyncAttemptTable<hostile.Async> {
        private AsyncAttempt(TableContext<hostile.Async> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Outcome<hostile.Async>> get(String key, String context) {
            return get(() -> AsyncSchema.key(key, context));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<hostile.Async>> delete(String key, String context) {
            return delete(() -> AsyncSchema.key(key, context));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Outcome<Partial<hostile.Async>>> get(String key,
                String context, StoredAttribute<hostile.Async, ?> first,
                StoredAttribute<hostile.Async, ?>... more) {
            return get(() -> AsyncSchema.key(key, context), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<hostile.Async>> delete(String key, String context,
                Condition<hostile.Async> condition) {
            return delete(() -> AsyncSchema.key(key, context), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Outcome<hostile.Async>> rekey(String key, String context,
                hostile.Async newItem) {
            return rekey(() -> AsyncSchema.key(key, context), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncAttemptUpdate<hostile.Async> update(String key, String context) {
            return update(() -> AsyncSchema.key(key, context));
        }
    }
}
