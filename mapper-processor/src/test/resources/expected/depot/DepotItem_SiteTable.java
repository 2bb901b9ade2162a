package depot;

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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;

/**
 * The table {@code depot} of {@link DepotItem.Site}; its attributes are listed at {@link DepotItem_SiteSchema}.
 */
@Generated("dev.stator.processor.StatorProcessor")
public final class DepotItem_SiteTable extends BatchTable<DepotItem.Site> {
    /**
     * How the items are stored.
     */
    public static final DepotItem_SiteSchema SCHEMA = DepotItem_SiteSchema.INSTANCE;

    /**
     * <code>SITE#&#123;site&#125;</code>, hash key.
     */
    public static final StringAttribute<DepotItem.Site, String> PK = new StringAttribute<>(DocumentPath.of(SCHEMA, 0));

    /**
     * <code>INFO</code>, range key.
     */
    public static final StringAttribute<DepotItem.Site, String> SK = new StringAttribute<>(DocumentPath.of(SCHEMA, 1));

    /**
     * {@link DepotItem.Site#address}.
     */
    public static final StringAttribute<DepotItem.Site, String> ADDRESS = new StringAttribute<>(DocumentPath.of(SCHEMA, 2));

    /**
     * Calls on the table {@code depot} of this connection.
     */
    public DepotItem_SiteTable(Stator stator) {
        super(stator, SCHEMA);
    }

    private DepotItem_SiteTable(TableContext<DepotItem.Site> context) {
        super(context);
    }

    /**
     * The item with this key, if there is one.
     */
    public Optional<DepotItem.Site> get(String site) {
        return get(DepotItem_SiteSchema.key(site));
    }

    /**
     * Deletes the item with this key; gives the item that was there, if there was one.
     */
    public Optional<DepotItem.Site> delete(String site) {
        return delete(DepotItem_SiteSchema.key(site));
    }

    /**
     * Some attributes of the item with this key, if there is one.
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Optional<Partial<DepotItem.Site>> get(String site,
            StoredAttribute<DepotItem.Site, ?> first, StoredAttribute<DepotItem.Site, ?>... more) {
        return get(DepotItem_SiteSchema.key(site), first, more);
    }

    /**
     * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
     */
    public Optional<DepotItem.Site> delete(String site, Condition<DepotItem.Site> condition) {
        return delete(DepotItem_SiteSchema.key(site), condition);
    }

    /**
     * Replaces the item with this key by one that has another key, in one transaction.
     */
    public DepotItem.Site rekey(String site, DepotItem.Site newItem) {
        return rekey(DepotItem_SiteSchema.key(site), newItem);
    }

    /**
     * An update of the item with this key; it is sent by one of its own methods.
     */
    public Update<DepotItem.Site> update(String site) {
        return update(DepotItem_SiteSchema.key(site));
    }

    @Override
    public DepotItem_SiteTable consistent() {
        return new DepotItem_SiteTable(context().consistent());
    }

    @Override
    public DepotItem_SiteTable with(Consumer<AwsRequestOverrideConfiguration.Builder> options) {
        return new DepotItem_SiteTable(context().with(options));
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
     * The items of all types of {@link DepotItem} with this hash key, in the order of their range keys.
     */
    public Query<DepotItem, DepotItem> partition(String site) {
        return new Query<>(context().table().hash(PK, DepotItem_SiteSchema.pk(site)).in(DepotItemSchema.INSTANCE));
    }

    /**
     * The items with this hash key.
     */
    public Query<DepotItem.Site, DepotItem.Site> query(String site) {
        return new Query<>(context().table().hash(PK, DepotItem_SiteSchema.pk(site)).begin(SK, DepotItem_SiteSchema.SK_TEMPLATE));
    }

    /**
     * The same calls, each a {@link CompletableFuture}.
     */
    public static final class Async extends AsyncBatchTable<DepotItem.Site> {
        private Async(TableContext<DepotItem.Site> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Optional<DepotItem.Site>> get(String site) {
            return get(() -> DepotItem_SiteSchema.key(site));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<DepotItem.Site>> delete(String site) {
            return delete(() -> DepotItem_SiteSchema.key(site));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Optional<Partial<DepotItem.Site>>> get(String site,
                StoredAttribute<DepotItem.Site, ?> first,
                StoredAttribute<DepotItem.Site, ?>... more) {
            return get(() -> DepotItem_SiteSchema.key(site), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Optional<DepotItem.Site>> delete(String site,
                Condition<DepotItem.Site> condition) {
            return delete(() -> DepotItem_SiteSchema.key(site), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<DepotItem.Site> rekey(String site, DepotItem.Site newItem) {
            return rekey(() -> DepotItem_SiteSchema.key(site), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncUpdate<DepotItem.Site> update(String site) {
            return update(() -> DepotItem_SiteSchema.key(site));
        }

        @Override
        public AsyncAttempt attempt() {
            return new AsyncAttempt(context());
        }

        /**
         * The items of all types of {@link DepotItem} with this hash key, in the order of their range keys.
         */
        public AsyncQuery<DepotItem, DepotItem> partition(String site) {
            return new AsyncQuery<>(context().table().hash(PK, DepotItem_SiteSchema.pk(site)).in(DepotItemSchema.INSTANCE));
        }

        /**
         * The items with this hash key.
         */
        public AsyncQuery<DepotItem.Site, DepotItem.Site> query(String site) {
            return new AsyncQuery<>(context().table().hash(PK, DepotItem_SiteSchema.pk(site)).begin(SK, DepotItem_SiteSchema.SK_TEMPLATE));
        }
    }

    /**
     * The same calls, each an {@link Outcome}; never an exception for what the service says.
     */
    public static final class Attempt extends AttemptTable<DepotItem.Site> {
        private Attempt(TableContext<DepotItem.Site> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public Outcome<DepotItem.Site> get(String site) {
            return get(() -> DepotItem_SiteSchema.key(site));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public Outcome<DepotItem.Site> delete(String site) {
            return delete(() -> DepotItem_SiteSchema.key(site));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Outcome<Partial<DepotItem.Site>> get(String site,
                StoredAttribute<DepotItem.Site, ?> first,
                StoredAttribute<DepotItem.Site, ?>... more) {
            return get(() -> DepotItem_SiteSchema.key(site), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public Outcome<DepotItem.Site> delete(String site, Condition<DepotItem.Site> condition) {
            return delete(() -> DepotItem_SiteSchema.key(site), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public Outcome<DepotItem.Site> rekey(String site, DepotItem.Site newItem) {
            return rekey(() -> DepotItem_SiteSchema.key(site), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AttemptUpdate<DepotItem.Site> update(String site) {
            return update(() -> DepotItem_SiteSchema.key(site));
        }
    }

    /**
     * The same calls, each a future of an {@link Outcome}.
     */
    public static final class AsyncAttempt extends AsyncAttemptTable<DepotItem.Site> {
        private AsyncAttempt(TableContext<DepotItem.Site> context) {
            super(context);
        }

        /**
         * The item with this key, if there is one.
         */
        public CompletableFuture<Outcome<DepotItem.Site>> get(String site) {
            return get(() -> DepotItem_SiteSchema.key(site));
        }

        /**
         * Deletes the item with this key; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<DepotItem.Site>> delete(String site) {
            return delete(() -> DepotItem_SiteSchema.key(site));
        }

        /**
         * Some attributes of the item with this key, if there is one.
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final CompletableFuture<Outcome<Partial<DepotItem.Site>>> get(String site,
                StoredAttribute<DepotItem.Site, ?> first,
                StoredAttribute<DepotItem.Site, ?>... more) {
            return get(() -> DepotItem_SiteSchema.key(site), first, more);
        }

        /**
         * Deletes the item with this key, if the condition holds of it; gives the item that was there, if there was one.
         */
        public CompletableFuture<Outcome<DepotItem.Site>> delete(String site,
                Condition<DepotItem.Site> condition) {
            return delete(() -> DepotItem_SiteSchema.key(site), condition);
        }

        /**
         * Replaces the item with this key by one that has another key, in one transaction.
         */
        public CompletableFuture<Outcome<DepotItem.Site>> rekey(String site,
                DepotItem.Site newItem) {
            return rekey(() -> DepotItem_SiteSchema.key(site), newItem);
        }

        /**
         * An update of the item with this key; it is sent by one of its own methods.
         */
        public AsyncAttemptUpdate<DepotItem.Site> update(String site) {
            return update(() -> DepotItem_SiteSchema.key(site));
        }
    }
}
