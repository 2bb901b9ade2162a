package saving;

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
import dev.stator.expression.Partial;
import dev.stator.expression.StoredAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.query.AsyncQuery;
import dev.stator.query.Query;
import dev.stator.query.Selection;
import dev.stator.query.StringRange;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * The table {@code logins} of {@link Login}; its attributes are listed at {@link LoginSchema}.
 */
@Generated("dev.stator.processor.StatorProcessor")
public final class LoginTable extends BatchTable<Login> {
    /**
     * How the items are stored.
     */
    public static final LoginSchema SCHEMA = LoginSchema.INSTANCE;

    /**
     * <code>SITE#&#123;site&#125;#USER#&#123;userId&#125;</code>, hash key.
     */
    public static final StringAttribute<Login, String> PK = new StringAttribute<>(DocumentPath.of(SCHEMA, 0));

    /**
     * <code>LOGIN#&#123;loginId&#125;</code>, range key.
     */
    public static final StringAttribute<Login, String> SK = new StringAttribute<>(DocumentPath.of(SCHEMA, 1));

    /**
     * {@link Login#name()}.
     */
    public static final StringAttribute<Login, String> NAME = new StringAttribute<>(DocumentPath.of(SCHEMA, 2));

    /**
     * Calls on the table {@code logins} of this connection.
     */
    public LoginTable(Stator stator) {
        super(stator, SCHEMA);
    }

    private LoginTable(TableContext<Login> context) {
        super(context);
    }

    /**
     * The item with this key, if there is one.
     */
    public Optional<Login> get(String site, String userId, UUID loginId) {
        return get(LoginSchema.key(site, userId, loginId));
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     */
    public Optional<Login> delete(String site, String userId, UUID loginId) {
        return delete(LoginSchema.key(site, userId, loginId));
    }

    /**
     * Some attributes of the item with this key, if there is one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Optional<Partial<Login>> get(String site, String userId, UUID loginId,
            StoredAttribute<Login, ?> first, StoredAttribute<Login, ?>... more) {
        return get(LoginSchema.key(site, userId, loginId), first, more);
    }

    /**
     * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
     */
    public Optional<Login> delete(String site, String userId, UUID loginId,
            Condition<Login> condition) {
        return delete(LoginSchema.key(site, userId, loginId), condition);
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction.
     */
    public Login rekey(String site, String userId, UUID loginId, Login newItem) {
        return rekey(LoginSchema.key(site, userId, loginId), newItem);
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods.
     */
    public Update<Login> update(String site, String userId, UUID loginId) {
        return update(LoginSchema.key(site, userId, loginId));
    }

    @Override
    public LoginTable consistent() {
        return new LoginTable(context().consistent());
    }

    @Override
    public LoginTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        return new LoginTable(context().with(options));
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
     * The items with this hash key, in the order of {@code loginId}.
     */
    public KeyQuery query(String site, String userId) {
        return new KeyQuery(context().table().hash(PK, LoginSchema.pk(site, userId)).begin(SK, LoginSchema.SK_TEMPLATE));
    }

    /**
     * A query that can compare {@code loginId}.
     */
    public static final class KeyQuery extends Query<Login, Login> {
        private KeyQuery(Selection<Login, Login> selection) {
            super(selection);
        }

        /**
         * Only items whose {@code loginId} compares so.
         */
        public StringRange<UUID, Query<Login, Login>, Query<Login, Login>> loginId() {
            return part();
        }
    }

    /**
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncBatchTable<Login> {
        private Async(TableContext<Login> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Optional<Login>> get(String site, String userId, UUID loginId) {
            return get(() -> LoginSchema.key(site, userId, loginId));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Login>> delete(String site, String userId, UUID loginId) {
            return delete(() -> LoginSchema.key(site, userId, loginId));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Optional<Partial<Login>>> get(String site, String userId,
                UUID loginId, StoredAttribute<Login, ?> first, StoredAttribute<Login, ?>... more) {
            return get(() -> LoginSchema.key(site, userId, loginId), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<Login>> delete(String site, String userId, UUID loginId,
                Condition<Login> condition) {
            return delete(() -> LoginSchema.key(site, userId, loginId), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Login> rekey(String site, String userId, UUID loginId,
                Login newItem) {
            return rekey(() -> LoginSchema.key(site, userId, loginId), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncUpdate<Login> update(String site, String userId, UUID loginId) {
            return update(() -> LoginSchema.key(site, userId, loginId));
        }

        @Override
        public AsyncAttempt attempt() {
            return new AsyncAttempt(context());
        }

        /**
         * The items with this hash key, in the order of {@code loginId}.
         */
        public KeyQuery query(String site, String userId) {
            return new KeyQuery(context().table().hash(PK, LoginSchema.pk(site, userId)).begin(SK, LoginSchema.SK_TEMPLATE));
        }

        /**
         * A query that can compare {@code loginId}.
         */
        public static final class KeyQuery extends AsyncQuery<Login, Login> {
            private KeyQuery(Selection<Login, Login> selection) {
                super(selection);
            }

            /**
             * Only items whose {@code loginId} compares so.
             */
            public StringRange<UUID, AsyncQuery<Login, Login>, AsyncQuery<Login, Login>> loginId() {
                return part();
            }
        }
    }

    /**
     * The same calls, each an {@link Outcome}; never an exception for what the service says.
     */
    public static final class Attempt extends AttemptTable<Login> {
        private Attempt(TableContext<Login> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public Outcome<Login> get(String site, String userId, UUID loginId) {
            return get(() -> LoginSchema.key(site, userId, loginId));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public Outcome<Login> delete(String site, String userId, UUID loginId) {
            return delete(() -> LoginSchema.key(site, userId, loginId));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<Partial<Login>> get(String site, String userId, UUID loginId,
                StoredAttribute<Login, ?> first, StoredAttribute<Login, ?>... more) {
            return get(() -> LoginSchema.key(site, userId, loginId), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public Outcome<Login> delete(String site, String userId, UUID loginId,
                Condition<Login> condition) {
            return delete(() -> LoginSchema.key(site, userId, loginId), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public Outcome<Login> rekey(String site, String userId, UUID loginId, Login newItem) {
            return rekey(() -> LoginSchema.key(site, userId, loginId), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AttemptUpdate<Login> update(String site, String userId, UUID loginId) {
            return update(() -> LoginSchema.key(site, userId, loginId));
        }
    }

    /**
     * The same calls, each a future of an {@link Outcome}.
     */
    public static final class AsyncAttempt extends AsyncAttemptTable<Login> {
        private AsyncAttempt(TableContext<Login> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Outcome<Login>> get(String site, String userId, UUID loginId) {
            return get(() -> LoginSchema.key(site, userId, loginId));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Login>> delete(String site, String userId, UUID loginId) {
            return delete(() -> LoginSchema.key(site, userId, loginId));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Outcome<Partial<Login>>> get(String site, String userId,
                UUID loginId, StoredAttribute<Login, ?> first, StoredAttribute<Login, ?>... more) {
            return get(() -> LoginSchema.key(site, userId, loginId), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<Login>> delete(String site, String userId, UUID loginId,
                Condition<Login> condition) {
            return delete(() -> LoginSchema.key(site, userId, loginId), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Outcome<Login>> rekey(String site, String userId, UUID loginId,
                Login newItem) {
            return rekey(() -> LoginSchema.key(site, userId, loginId), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncAttemptUpdate<Login> update(String site, String userId, UUID loginId) {
            return update(() -> LoginSchema.key(site, userId, loginId));
        }
    }
}
