package hostile;

import dev.stator.AsyncAttemptTable;
import dev.stator.AttemptTable;
import dev.stator.EntityTable;
import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.TableContext;
import dev.stator.expression.Attribute;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.StringAttribute;
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
public final class AsyncTable extends EntityTable<Async> {
    /**
     * How the items are stored.
     */
    public static final AsyncSchema SCHEMA = AsyncSchema.INSTANCE;

    /**
     * {@link hostile.Async#key()}, hash key.
     */
    public static final StringAttribute<hostile.Async, String> KEY = AsyncSchema.KEY;

    /**
     * {@link hostile.Async#context()}, range key.
     */
    public static final StringAttribute<hostile.Async, String> CONTEXT = AsyncSchema.CONTEXT;

    /**
     * {@link hostile.Async#in()}.
     */
    public static final NumberAttribute<hostile.Async, Integer> IN = AsyncSchema.IN;

    /**
     * {@link hostile.Async#out()}.
     */
    public static final NumberAttribute<hostile.Async, Integer> OUT = AsyncSchema.OUT;

    /**
     * {@link hostile.Async#value()}.
     */
    public static final StringAttribute<hostile.Async, String> VALUE = AsyncSchema.VALUE;

    /**
     * {@link hostile.Async#attribute()}.
     */
    public static final NumberAttribute<hostile.Async, Integer> ATTRIBUTE = AsyncSchema.ATTRIBUTE;

    /**
     * {@link hostile.Async#names()}.
     */
    public static final Attribute<hostile.Async, Set<String>> NAMES_ = AsyncSchema.NAMES_;

    /**
     * {@link hostile.Async#values()}.
     */
    public static final StringAttribute<hostile.Async, String> VALUES = AsyncSchema.VALUES;

    /**
     * {@link hostile.Async#instance()}.
     */
    public static final StringAttribute<hostile.Async, String> INSTANCE_ = AsyncSchema.INSTANCE_;

    /**
     * {@link hostile.Async#schema()}.
     */
    public static final StringAttribute<hostile.Async, String> SCHEMA_ = AsyncSchema.SCHEMA_;

    /**
     * {@link hostile.Async#record()}.
     */
    public static final StringAttribute<hostile.Async, String> RECORD = AsyncSchema.RECORD;

    /**
     * {@link hostile.Async#yield()}.
     */
    public static final StringAttribute<hostile.Async, String> YIELD = AsyncSchema.YIELD;

    /**
     * {@link hostile.Async#ordinal()}.
     */
    public static final StringAttribute<hostile.Async, String> ORDINAL = AsyncSchema.ORDINAL;

    /**
     * {@link hostile.Async#stator()}.
     */
    public static final StringAttribute<hostile.Async, String> STATOR = AsyncSchema.STATOR;

    /**
     * {@link hostile.Async#status()}.
     */
    public static final StringAttribute<hostile.Async, hostile.Async.STATUS> STATUS2 = AsyncSchema.STATUS2;

    /**
     * {@link hostile.Async#comment()}.
     */
    public static final StringAttribute<hostile.Async, String> COMMENT = AsyncSchema.COMMENT;

    /**
     * {@link hostile.Async#UPPER()}.
     */
    public static final StringAttribute<hostile.Async, String> UPPER = AsyncSchema.UPPER;

    /**
     * {@link hostile.Async#$dollar()}.
     */
    public static final StringAttribute<hostile.Async, String> $DOLLAR = AsyncSchema.$DOLLAR;

    /**
     * {@link hostile.Async#other()}.
     */
    public static final Attribute<hostile.Async, hostile.Async.Values> OTHER = AsyncSchema.OTHER;

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
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends dev.stator.AsyncTable<hostile.Async> {
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

        @Override
        public AsyncAttempt attempt() {
            return new AsyncAttempt(context());
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
    }
}
