package saving;

import dev.stator.annotation.Id;
import dev.stator.error.InvalidKeyException;
import dev.stator.expression.ComparableAttribute;
import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.NumberForm;
import dev.stator.item.StoredValue;
import dev.stator.item.StringForm;
import dev.stator.schema.GeneratedAttribute;
import dev.stator.schema.Generation;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Session} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>id<td>id<td>String<td>S<td>hash key, generated id
 * <tr><td>user<td>user<td>String<td>S<td>
 * <tr><td>created<td>created<td>Instant<td>S<td>created
 * <tr><td>updated<td>updated<td>Instant<td>S<td>updated
 * <tr><td>expires<td>expires<td>Instant<td>N<td>time to live
 * <tr><td>version<td>version<td>Long<td>N<td>version
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class SessionSchema extends TableSchema<Session> {
    private static final AttributeNames NAMES = AttributeNames.of("id", "user", "created",
            "updated", "expires", "version");

    /**
     * The one instance.
     */
    public static final SessionSchema INSTANCE = new SessionSchema();

    private static final Generation GENERATION = Generation.of(
            new GeneratedAttribute.NewId(0, Id.TIME_ORDERED_UUID),
            new GeneratedAttribute.CreatedAt(2),
            new GeneratedAttribute.UpdatedAt(3),
            new GeneratedAttribute.Expiry(4, Duration.parse("PT12H")),
            new GeneratedAttribute.Version(5, 10L, 5L, Long.MAX_VALUE));

    private SessionSchema() {
        super(
                Session.class,
                NAMES,
                "sessions",
                new KeyAttribute("id", AttributeType.S),
                null);
    }

    /**
     * The key of one item.
     *
     * @throws InvalidKeyException if an attribute of the key is null or empty
     */
    public static Key<Session> key(String id) {
        return INSTANCE.newKey(0, id);
    }

    @Override
    public Key<Session> keyOf(Session value) {
        return key(value.id());
    }

    @Override
    public Generation generation() {
        return GENERATION;
    }

    @Override
    public Session beforeSave(Session value) {
        return value.normalised();
    }

    @Override
    public Session read(ItemReader in) {
        String id = null;
        String user = null;
        Instant created = null;
        Instant updated = null;
        Instant expires = null;
        Long version = null;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                id = in.string();
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                user = in.string();
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                created = in.instant();
                attribute = in.next(NAMES, 3);
            }
            if (attribute == 3) {
                updated = in.instant();
                attribute = in.next(NAMES, 4);
            }
            if (attribute == 4) {
                expires = NumberForm.toInstantOfSeconds(in.decimal());
                attribute = in.next(NAMES, 5);
            }
            if (attribute == 5) {
                version = in.isNull() ? null : in.int64();
                attribute = in.next(NAMES, 6);
            }
        }
        return new Session(id, user, created, updated, expires, version);
    }

    @Override
    protected Session readItem(Map<String, AttributeValue> item) {
        String id = null;
        String user = null;
        Instant created = null;
        Instant updated = null;
        Instant expires = null;
        Long version = null;
        AttributeValue stored;
        if ((stored = item.get("id")) != null) {
            id = StoredValue.string(stored);
        }
        if ((stored = item.get("user")) != null) {
            user = StoredValue.string(stored);
        }
        if ((stored = item.get("created")) != null) {
            created = StringForm.toInstant(StoredValue.string(stored));
        }
        if ((stored = item.get("updated")) != null) {
            updated = StringForm.toInstant(StoredValue.string(stored));
        }
        if ((stored = item.get("expires")) != null) {
            expires = NumberForm.toInstantOfSeconds(StoredValue.decimal(stored));
        }
        if ((stored = item.get("version")) != null) {
            version = StoredValue.isNull(stored) ? null : StoredValue.int64(stored);
        }
        return new Session(id, user, created, updated, expires, version);
    }

    @Override
    public void write(Session value, ItemWriter out) {
        String id = value.id();
        if (id != null) {
            out.attribute(NAMES, 0);
            out.string(id);
        }
        String user = value.user();
        if (user != null) {
            out.attribute(NAMES, 1);
            out.string(user);
        }
        Instant created = value.created();
        if (created != null) {
            out.attribute(NAMES, 2);
            out.string(StringForm.of(created));
        }
        Instant updated = value.updated();
        if (updated != null) {
            out.attribute(NAMES, 3);
            out.string(StringForm.of(updated));
        }
        Instant expires = value.expires();
        if (expires != null) {
            out.attribute(NAMES, 4);
            out.number(expires.getEpochSecond());
        }
        Long version = value.version();
        if (version != null) {
            out.attribute(NAMES, 5);
            out.number(version);
        }
    }

    @Override
    protected void writeItem(Session value, Map<String, AttributeValue> item) {
        String id = value.id();
        if (id != null) {
            item.put("id", StoredValue.string(id));
        }
        String user = value.user();
        if (user != null) {
            item.put("user", StoredValue.string(user));
        }
        Instant created = value.created();
        if (created != null) {
            item.put("created", StoredValue.string(StringForm.of(created)));
        }
        Instant updated = value.updated();
        if (updated != null) {
            item.put("updated", StoredValue.string(StringForm.of(updated)));
        }
        Instant expires = value.expires();
        if (expires != null) {
            item.put("expires", StoredValue.number(expires.getEpochSecond()));
        }
        Long version = value.version();
        if (version != null) {
            item.put("version", StoredValue.number(version));
        }
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.string((String) value);
            case 2 -> out.string(StringForm.of((Instant) value));
            case 3 -> out.string(StringForm.of((Instant) value));
            case 4 -> out.number(((Instant) value).getEpochSecond());
            case 5 -> out.number((long) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.string();
            case 2 -> in.instant();
            case 3 -> in.instant();
            case 4 -> NumberForm.toInstantOfSeconds(in.decimal());
            case 5 -> in.int64();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    /**
     * The handle of a {@link Session} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Session> {
        /**
         * The handle of the document at this path.
         */
        public Path(DocumentPath path) {
            super(path);
        }

        @Override
        protected <R> Path<R> moved(DocumentPath place) {
            return new Path<>(place);
        }

        /**
         * {@link Session#id()}, hash key, generated id.
         */
        public StringAttribute<T, String> id() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Session#user()}.
         */
        public StringAttribute<T, String> user() {
            return new StringAttribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link Session#created()}, created.
         */
        public StringAttribute<T, Instant> created() {
            return new StringAttribute<>(path().then(INSTANCE, 2));
        }

        /**
         * {@link Session#updated()}, updated.
         */
        public StringAttribute<T, Instant> updated() {
            return new StringAttribute<>(path().then(INSTANCE, 3));
        }

        /**
         * {@link Session#expires()}, time to live.
         */
        public ComparableAttribute<T, Instant> expires() {
            return new ComparableAttribute<>(path().then(INSTANCE, 4));
        }

        /**
         * {@link Session#version()}, version.
         */
        public NumberAttribute<T, Long> version() {
            return new NumberAttribute<>(path().then(INSTANCE, 5));
        }
    }
}
