package forum;

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
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.Partial;
import dev.stator.expression.StoredAttribute;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * The table {@code threads} of {@link Forum.Thread}; its attributes are listed at {@link Forum_ThreadSchema}.
 */
@Generated("dev.stator.processor.StatorProcessor")
final class Forum_ThreadTable extends BatchTable<Forum.Thread> {
    /**
     * How the items are stored.
     */
    public static final Forum_ThreadSchema SCHEMA = Forum_ThreadSchema.INSTANCE;

    /**
     * {@link Forum.Thread#id()}, hash key.
     */
    public static final NumberAttribute<Forum.Thread, Long> ID = new NumberAttribute<>(DocumentPath.of(SCHEMA, 0));

    /**
     * {@link Forum.Thread#first()}.
     */
    public static final CommentSchema.Path<Forum.Thread> FIRST = new CommentSchema.Path<>(DocumentPath.of(SCHEMA, 1));

    /**
     * {@link Forum.Thread#pinned()}.
     */
    public static final ListAttribute<Forum.Thread, List<Comment>, Comment, CommentSchema.Path<Forum.Thread>> PINNED = new ListAttribute<>(DocumentPath.of(SCHEMA, 2),
            new CommentSchema.Path<>(DocumentPath.of(SCHEMA, 3)));

    /**
     * Calls on the table {@code threads} of this connection.
     */
    public Forum_ThreadTable(Stator stator) {
        super(stator, SCHEMA);
    }

    private Forum_ThreadTable(TableContext<Forum.Thread> context) {
        super(context);
    }

    /**
     * The item with this key, if there is one.
     */
    public Optional<Forum.Thread> get(long id) {
        return get(Forum_ThreadSchema.key(id));
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     */
    public Optional<Forum.Thread> delete(long id) {
        return delete(Forum_ThreadSchema.key(id));
    }

    /**
     * Some attributes of the item with this key, if there is one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Optional<Partial<Forum.Thread>> get(long id,
            StoredAttribute<Forum.Thread, ?> first, StoredAttribute<Forum.Thread, ?>... more) {
        return get(Forum_ThreadSchema.key(id), first, more);
    }

    /**
     * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
     */
    public Optional<Forum.Thread> delete(long id, Condition<Forum.Thread> condition) {
        return delete(Forum_ThreadSchema.key(id), condition);
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction.
     */
    public Forum.Thread rekey(long id, Forum.Thread newItem) {
        return rekey(Forum_ThreadSchema.key(id), newItem);
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods.
     */
    public Update<Forum.Thread> update(long id) {
        return update(Forum_ThreadSchema.key(id));
    }

    @Override
    public Forum_ThreadTable consistent() {
        return new Forum_ThreadTable(context().consistent());
    }

    @Override
    public Forum_ThreadTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        return new Forum_ThreadTable(context().with(options));
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
    public Query<Forum.Thread, Forum.Thread> query(long id) {
        return new Query<>(context().table().hash(ID, id));
    }

    /**
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncBatchTable<Forum.Thread> {
        private Async(TableContext<Forum.Thread> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Optional<Forum.Thread>> get(long id) {
            return get(() -> Forum_ThreadSchema.key(id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Forum.Thread>> delete(long id) {
            return delete(() -> Forum_ThreadSchema.key(id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Optional<Partial<Forum.Thread>>> get(long id,
                StoredAttribute<Forum.Thread, ?> first, StoredAttribute<Forum.Thread, ?>... more) {
            return get(() -> Forum_ThreadSchema.key(id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Forum.Thread>> delete(long id,
                Condition<Forum.Thread> condition) {
            return delete(() -> Forum_ThreadSchema.key(id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Forum.Thread> rekey(long id, Forum.Thread newItem) {
            return rekey(() -> Forum_ThreadSchema.key(id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncUpdate<Forum.Thread> update(long id) {
            return update(() -> Forum_ThreadSchema.key(id));
        }

        @Override
        public AsyncAttempt attempt() {
            return new AsyncAttempt(context());
        }

        /**
         * The items with this hash key.
         */
        public AsyncQuery<Forum.Thread, Forum.Thread> query(long id) {
            return new AsyncQuery<>(context().table().hash(ID, id));
        }
    }

    /**
     * The same calls, each an {@link Outcome}; never an exception for what the service says.
     */
    public static final class Attempt extends AttemptTable<Forum.Thread> {
        private Attempt(TableContext<Forum.Thread> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public Outcome<Forum.Thread> get(long id) {
            return get(() -> Forum_ThreadSchema.key(id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public Outcome<Forum.Thread> delete(long id) {
            return delete(() -> Forum_ThreadSchema.key(id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<Partial<Forum.Thread>> get(long id,
                StoredAttribute<Forum.Thread, ?> first, StoredAttribute<Forum.Thread, ?>... more) {
            return get(() -> Forum_ThreadSchema.key(id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public Outcome<Forum.Thread> delete(long id, Condition<Forum.Thread> condition) {
            return delete(() -> Forum_ThreadSchema.key(id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public Outcome<Forum.Thread> rekey(long id, Forum.Thread newItem) {
            return rekey(() -> Forum_ThreadSchema.key(id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AttemptUpdate<Forum.Thread> update(long id) {
            return update(() -> Forum_ThreadSchema.key(id));
        }
    }

    /**
     * The same calls, each a future of an {@link Outcome}.
     */
    public static final class AsyncAttempt extends AsyncAttemptTable<Forum.Thread> {
        private AsyncAttempt(TableContext<Forum.Thread> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Outcome<Forum.Thread>> get(long id) {
            return get(() -> Forum_ThreadSchema.key(id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Forum.Thread>> delete(long id) {
            return delete(() -> Forum_ThreadSchema.key(id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Outcome<Partial<Forum.Thread>>> get(long id,
                StoredAttribute<Forum.Thread, ?> first, StoredAttribute<Forum.Thread, ?>... more) {
            return get(() -> Forum_ThreadSchema.key(id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Forum.Thread>> delete(long id,
                Condition<Forum.Thread> condition) {
            return delete(() -> Forum_ThreadSchema.key(id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Outcome<Forum.Thread>> rekey(long id, Forum.Thread newItem) {
            return rekey(() -> Forum_ThreadSchema.key(id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncAttemptUpdate<Forum.Thread> update(long id) {
            return update(() -> Forum_ThreadSchema.key(id));
        }
    }
}
