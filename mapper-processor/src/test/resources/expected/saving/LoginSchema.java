package saving;

import dev.stator.annotation.Id;
import dev.stator.error.InvalidKeyException;
import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.item.StringForm;
import dev.stator.schema.Generation;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.KeyParts;
import dev.stator.schema.KeyTemplate;
import dev.stator.schema.NewIds;
import dev.stator.schema.TableSchema;
import java.util.Map;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Login} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>PK<td>SITE#&#123;site&#125;#USER#&#123;userId&#125;<td>String<td>S<td>hash key
 * <tr><td>SK<td>LOGIN#&#123;loginId&#125;<td>String<td>S<td>range key
 * <tr><td>name<td>name<td>String<td>S<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class LoginSchema extends TableSchema<Login> {
    private static final AttributeNames NAMES = AttributeNames.of("PK", "SK", "name");

    /**
     * The one instance.
     */
    public static final LoginSchema INSTANCE = new LoginSchema();

    static final KeyTemplate PK_TEMPLATE = KeyTemplate.of("SITE#{site}#USER#{userId}");

    static final KeyTemplate SK_TEMPLATE = KeyTemplate.of("LOGIN#{loginId}");

    private static final Generation GENERATION = Generation.of().withIdsInKey();

    private LoginSchema() {
        super(
                Login.class,
                NAMES,
                "logins",
                new KeyAttribute("PK", AttributeType.S),
                new KeyAttribute("SK", AttributeType.S));
    }

    /**
     * The key of one item.
     *
     * @throws InvalidKeyException if an attribute of the key is null or empty
     */
    public static Key<Login> key(String site, String userId, UUID loginId) {
        return INSTANCE.newKey(0, pk(site, userId), 1, sk(loginId));
    }

    @Override
    public Key<Login> keyOf(Login value) {
        return key(value.site(), value.userId(), value.loginId());
    }

    @Override
    public Generation generation() {
        return GENERATION;
    }

    @Override
    public Key<Login> keyOf(Login value, NewIds ids) {
        return key(value.site(), ids.orNew(value.userId(), Id.RANDOM_UUID), ids.orNew(value.loginId(), Id.TIME_ORDERED_UUID));
    }

    /**
     * The text of <code>PK</code>.
     */
    static KeyParts pk(String site, String userId) {
        return PK_TEMPLATE.begin().part(site).part(userId);
    }

    /**
     * The text of <code>SK</code>.
     */
    static KeyParts sk(UUID loginId) {
        return SK_TEMPLATE.begin().part(loginId);
    }

    @Override
    public Login read(ItemReader in) {
        String site = null;
        String userId = null;
        UUID loginId = null;
        String name = null;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                String[] pk = PK_TEMPLATE.split(in.string());
                site = pk[0];
                userId = pk[1];
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                String[] sk = SK_TEMPLATE.split(in.string());
                loginId = requireWritten(StringForm.toUUID(sk[0]), sk[0]);
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                name = in.string();
                attribute = in.next(NAMES, 3);
            }
        }
        return new Login(site, userId, loginId, name);
    }

    @Override
    protected Login readItem(Map<String, AttributeValue> item) {
        String site = null;
        String userId = null;
        UUID loginId = null;
        String name = null;
        AttributeValue stored;
        if ((stored = item.get("PK")) != null) {
            String[] pk = PK_TEMPLATE.split(StoredValue.string(stored));
            site = pk[0];
            userId = pk[1];
        }
        if ((stored = item.get("SK")) != null) {
            String[] sk = SK_TEMPLATE.split(StoredValue.string(stored));
            loginId = requireWritten(StringForm.toUUID(sk[0]), sk[0]);
        }
        if ((stored = item.get("name")) != null) {
            name = StoredValue.string(stored);
        }
        return new Login(site, userId, loginId, name);
    }

    @Override
    public void write(Login value, ItemWriter out) {
        KeyParts pk = pk(value.site(), value.userId());
        if (pk.isComplete()) {
            out.attribute(NAMES, 0);
            out.string(pk.text());
        }
        KeyParts sk = sk(value.loginId());
        if (sk.isComplete()) {
            out.attribute(NAMES, 1);
            out.string(sk.text());
        }
        String name = value.name();
        if (name != null) {
            out.attribute(NAMES, 2);
            out.string(name);
        }
    }

    @Override
    protected void writeItem(Login value, Map<String, AttributeValue> item) {
        KeyParts pk = pk(value.site(), value.userId());
        if (pk.isComplete()) {
            item.put("PK", StoredValue.string(pk.text()));
        }
        KeyParts sk = sk(value.loginId());
        if (sk.isComplete()) {
            item.put("SK", StoredValue.string(sk.text()));
        }
        String name = value.name();
        if (name != null) {
            item.put("name", StoredValue.string(name));
        }
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.string((String) value);
            case 2 -> out.string((String) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.string();
            case 2 -> in.string();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    /**
     * The handle of a {@link Login} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Login> {
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
         * <code>SITE#&#123;site&#125;#USER#&#123;userId&#125;</code>, hash key.
         */
        public StringAttribute<T, String> pk() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * <code>LOGIN#&#123;loginId&#125;</code>, range key.
         */
        public StringAttribute<T, String> sk() {
            return new StringAttribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link Login#name()}.
         */
        public StringAttribute<T, String> name() {
            return new StringAttribute<>(path().then(INSTANCE, 2));
        }
    }
}
