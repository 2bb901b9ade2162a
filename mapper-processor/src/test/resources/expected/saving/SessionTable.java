package saving;

import dev.stator.AsyncAttemptTable;
import dev.stator.AsyncAttemptUpdate;
import dev.stator.AsyncTable;
import dev.stator.AsyncUpdate;
import dev.stator.AttemptTable;
import dev.stator.AttemptUpdate;
import dev.stator.EntityTable;
import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.TableContext;
import dev.stator.Update;
import dev.stator.expression.ComparableAttribute;
import dev.stator.expression.Condition;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.Partial;
import dev.stator.expression.StoredAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Query;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * The table {@code sessions} of {@link Session}; its attributes are listed at {@link SessionSchema}.
 */
@Generated("dev.stator.processor.StatorProcessor")
public final class SessionTable extends EntityTable<Session> {
    /**
     * How the items are stored.
     */
    public static final SessionSchema SCHEMA = SessionSchema.INSTANCE;

    /**
     * {@link Session#id()}, hash key, generated id.
     */
    public static final StringAttribute<Session, String> ID = new StringAttribute<>(DocumentPath.of(SCHEMA, 0));

    /**
     * {@link Session#user()}.
     */
    public static final StringAttribute<Session, String> USER = new StringAttribute<>(DocumentPath.of(SCHEMA, 1));

    /**
     * {@link Session#created()}, created.
     */
    public static final StringAttribute<Session, Instant> CREATED = new StringAttribute<>(DocumentPath.of(SCHEMA, 2));

    /**
     * {@link Session#updated()}, updated.
     */
    public static final StringAttribute<Session, Instant> UPDATED = new StringAttribute<>(DocumentPath.of(SCHEMA, 3));

    /**
     * {@link Session#expires()}, time to live.
     */
    public static final ComparableAttribute<Session, Instant> EXPIRES = new ComparableAttribute<>(DocumentPath.of(SCHEMA, 4));

    /**
     * {@link Session#version()}, version.
     */
    public static final NumberAttribute<Session, Long> VERSION = new NumberAttribute<>(DocumentPath.of(SCHEMA, 5));

    /**
     * Calls on the table {@code sessions} of this connection.
     */
    public SessionTable(Stator stator) {
        super(stator, SCHEMA);
    }

    private SessionTable(TableContext<Session> context) {
        super(context);
    }

    /**
     * The item with this key, if there is one.
     */
    public Optional<Session> get(String id) {
        return get(SessionSchema.key(id));
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     */
    public Optional<Session> delete(String id) {
        return delete(SessionSchema.key(id));
    }

    /**
     * Some attributes of the item with this key, if there is one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Optional<Partial<Session>> get(String id, StoredAttribute<Session, ?> first,
            StoredAttribute<Session, ?>... more) {
        return get(SessionSchema.key(id), first, more);
    }

    /**
     * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
     */
    public Optional<Session> delete(String id, Condition<Session> condition) {
        return delete(SessionSchema.key(id), condition);
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction.
     */
    public Session rekey(String id, Session newItem) {
        return rekey(SessionSchema.key(id), newItem);
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods.
     */
    public Update<Session> update(String id) {
        return update(SessionSchema.key(id));
    }

    @Override
    public SessionTable consistent() {
        return new SessionTable(context().consistent());
    }

    @Override
    public SessionTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        return new SessionTable(context().with(options));
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
    public Query<Session, Session> query(String id) {
        return new Query<>(context().table().hash(ID, id));
    }

    /**
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncTable<Session> {
        private Async(TableContext<Session> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Optional<Session>> get(String id) {
            return get(() -> SessionSchema.key(id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Session>> delete(String id) {
            return delete(() -> SessionSchema.key(id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Optional<Partial<Session>>> get(String id,
                StoredAttribute<Session, ?> first, StoredAttribute<Session, ?>... more) {
            return get(() -> SessionSchema.key(id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Session>> delete(String id,
                Condition<Session> condition) {
            return delete(() -> SessionSchema.key(id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Session> rekey(String id, Session newItem) {
            return rekey(() -> SessionSchema.key(id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncUpdate<Session> update(String id) {
            return update(() -> SessionSchema.key(id));
        }

        @Override
        public AsyncAttempt attempt() {
            return new AsyncAttempt(context());
        }

        /**
         * The items with this hash key.
         */
        public AsyncQuery<Session, Session> query(String id) {
            return new AsyncQuery<>(context().table().hash(ID, id));
        }
    }

    /**
     * The same calls, each an {@link Outcome}; never an exception for what the service says.
     */
    public static final class Attempt extends AttemptTable<Session> {
        private Attempt(TableContext<Session> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public Outcome<Session> get(String id) {
            return get(() -> SessionSchema.key(id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public Outcome<Session> delete(String id) {
            return delete(() -> SessionSchema.key(id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<Partial<Session>> get(String id, StoredAttribute<Session, ?> first,
                StoredAttribute<Session, ?>... more) {
            return get(() -> SessionSchema.key(id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public Outcome<Session> delete(String id, Condition<Session> condition) {
            return delete(() -> SessionSchema.key(id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public Outcome<Session> rekey(String id, Session newItem) {
            return rekey(() -> SessionSchema.key(id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AttemptUpdate<Session> update(String id) {
            return update(() -> SessionSchema.key(id));
        }
    }

    /**
     * The same calls, each a future of an {@link Outcome}.
     */
    public static final class AsyncAttempt extends AsyncAttemptTable<Session> {
        private AsyncAttempt(TableContext<Session> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Outcome<Session>> get(String id) {
            return get(() -> SessionSchema.key(id));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Session>> delete(String id) {
            return delete(() -> SessionSchema.key(id));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Outcome<Partial<Session>>> get(String id,
                StoredAttribute<Session, ?> first, StoredAttribute<Session, ?>... more) {
            return get(() -> SessionSchema.key(id), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Session>> delete(String id, Condition<Session> condition) {
            return delete(() -> SessionSchema.key(id), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Outcome<Session>> rekey(String id, Session newItem) {
            return rekey(() -> SessionSchema.key(id), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncAttemptUpdate<Session> update(String id) {
            return update(() -> SessionSchema.key(id));
        }
    }
}
