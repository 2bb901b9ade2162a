package depot;

import dev.stator.annotation.Projection;
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
import dev.stator.schema.DerivedKey;
import dev.stator.schema.Index;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.KeyParts;
import dev.stator.schema.KeyTemplate;
import dev.stator.schema.TableSchema;
import dev.stator.schema.TypeMark;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link DepotItem.Driver} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>pk<td>DRIVER<td>String<td>S<td>hash key
 * <tr><td>sk<td>&#123;id&#125;<td>String<td>S<td>range key
 * <tr><td>city<td>city<td>String<td>S<td>
 * <tr><td>GSI1PK<td>CITY#&#123;city&#125;<td>String<td>S<td>GSI1 hash key
 * <tr><td>GSI1SK<td>&#123;id&#125;<td>String<td>S<td>GSI1 range key
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class DepotItem_DriverSchema extends TableSchema<DepotItem.Driver> {
    private static final AttributeNames NAMES = AttributeNames.of("pk", "sk", "city", "GSI1PK",
            "GSI1SK");

    /**
     * The one instance.
     */
    public static final DepotItem_DriverSchema INSTANCE = new DepotItem_DriverSchema();

    static final KeyTemplate PK_TEMPLATE = KeyTemplate.of("DRIVER");

    static final KeyTemplate SK_TEMPLATE = KeyTemplate.of("{id}");

    static final KeyTemplate GSI1_PK_TEMPLATE = KeyTemplate.of("CITY#{city}");

    static final KeyTemplate GSI1_SK_TEMPLATE = KeyTemplate.of("{id}");

    private static final List<DerivedKey> DERIVED_KEYS = List.of(
            new DerivedKey("GSI1", 3, GSI1_PK_TEMPLATE, new DerivedKey.Part(2)),
            new DerivedKey("GSI1", 4, GSI1_SK_TEMPLATE, new DerivedKey.Part(1, SK_TEMPLATE, 0)));

    private static final List<TypeMark> TYPE_MARKS = List.of(TypeMark.is("pk", "DRIVER"));

    private DepotItem_DriverSchema() {
        super(
                DepotItem.Driver.class,
                NAMES,
                "depot",
                new KeyAttribute("pk", AttributeType.S),
                new KeyAttribute("sk", AttributeType.S),
                new Index(
                        "GSI1",
                        Index.Scope.GLOBAL,
                        List.of(new KeyAttribute("GSI1PK", AttributeType.S)),
                        List.of(new KeyAttribute("GSI1SK", AttributeType.S)),
                        Projection.ALL,
                        List.of()));
    }

    /**
     * The key of one item.
     *
     * @throws InvalidKeyException if an attribute of the key is null or empty
     */
    public static Key<DepotItem.Driver> key(UUID id) {
        return INSTANCE.newKey(0, pk(), 1, sk(id));
    }

    @Override
    public Key<DepotItem.Driver> keyOf(DepotItem.Driver value) {
        return key(value.id);
    }

    @Override
    public List<DerivedKey> derivedKeys() {
        return DERIVED_KEYS;
    }

    @Override
    public TableSchema<?> definition() {
        return DepotItemSchema.INSTANCE;
    }

    @Override
    public List<TypeMark> typeMarks() {
        return TYPE_MARKS;
    }

    /**
     * The text of <code>pk</code>.
     */
    static KeyParts pk() {
        return PK_TEMPLATE.begin();
    }

    /**
     * The text of <code>sk</code>.
     */
    static KeyParts sk(UUID id) {
        return SK_TEMPLATE.begin().part(id);
    }

    /**
     * The text of <code>GSI1PK</code>.
     */
    static KeyParts gsi1pk(String city) {
        return GSI1_PK_TEMPLATE.begin().part(city);
    }

    /**
     * The text of <code>GSI1SK</code>.
     */
    static KeyParts gsi1sk(UUID id) {
        return GSI1_SK_TEMPLATE.begin().part(id);
    }

    @Override
    public DepotItem.Driver read(ItemReader in) {
        DepotItem.Driver driver = new DepotItem.Driver();
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                PK_TEMPLATE.split(in.string());
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                String[] sk = SK_TEMPLATE.split(in.string());
                driver.id = requireWritten(StringForm.toUUID(sk[0]), sk[0]);
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                driver.city = in.string();
                attribute = in.next(NAMES, 3);
            }
            if (attribute == 3) {
                attribute = in.next(NAMES, 4);
            }
            if (attribute == 4) {
                attribute = in.next(NAMES, 5);
            }
        }
        return driver;
    }

    @Override
    protected DepotItem.Driver readItem(Map<String, AttributeValue> item) {
        DepotItem.Driver driver = new DepotItem.Driver();
        AttributeValue stored;
        if ((stored = item.get("pk")) != null) {
            PK_TEMPLATE.split(StoredValue.string(stored));
        }
        if ((stored = item.get("sk")) != null) {
            String[] sk = SK_TEMPLATE.split(StoredValue.string(stored));
            driver.id = requireWritten(StringForm.toUUID(sk[0]), sk[0]);
        }
        if ((stored = item.get("city")) != null) {
            driver.city = StoredValue.string(stored);
        }
        return driver;
    }

    @Override
    public void write(DepotItem.Driver value, ItemWriter out) {
        out.attribute(NAMES, 0);
        out.string(pk().text());
        out.attribute(NAMES, 1);
        out.string(sk(value.id).text());
        String city = value.city;
        if (city != null) {
            out.attribute(NAMES, 2);
            out.string(city);
        }
        KeyParts gsi1pk = gsi1pk(value.city);
        if (gsi1pk.isComplete()) {
            out.attribute(NAMES, 3);
            out.string(gsi1pk.text());
        }
        KeyParts gsi1sk = gsi1sk(value.id);
        if (gsi1sk.isComplete()) {
            out.attribute(NAMES, 4);
            out.string(gsi1sk.text());
        }
    }

    @Override
    protected void writeItem(DepotItem.Driver value, Map<String, AttributeValue> item) {
        item.put("pk", StoredValue.string(pk().text()));
        item.put("sk", StoredValue.string(sk(value.id).text()));
        String city = value.city;
        if (city != null) {
            item.put("city", StoredValue.string(city));
        }
        KeyParts gsi1pk = gsi1pk(value.city);
        if (gsi1pk.isComplete()) {
            item.put("GSI1PK", StoredValue.string(gsi1pk.text()));
        }
        KeyParts gsi1sk = gsi1sk(value.id);
        if (gsi1sk.isComplete()) {
            item.put("GSI1SK", StoredValue.string(gsi1sk.text()));
        }
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.string((String) value);
            case 2 -> out.string((String) value);
            case 3 -> out.string((String) value);
            case 4 -> out.string((String) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.string();
            case 2 -> in.string();
            case 3 -> in.string();
            case 4 -> in.string();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    /**
     * The handle of a {@link DepotItem.Driver} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, DepotItem.Driver> {
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
         * <code>DRIVER</code>, hash key.
         */
        public StringAttribute<T, String> pk() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * <code>&#123;id&#125;</code>, range key.
         */
        public StringAttribute<T, String> sk() {
            return new StringAttribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link DepotItem.Driver#city}.
         */
        public StringAttribute<T, String> city() {
            return new StringAttribute<>(path().then(INSTANCE, 2));
        }

        /**
         * <code>CITY#&#123;city&#125;</code>, GSI1 hash key.
         */
        public StringAttribute<T, String> gsi1pk() {
            return new StringAttribute<>(path().then(INSTANCE, 3));
        }

        /**
         * <code>&#123;id&#125;</code>, GSI1 range key.
         */
        public StringAttribute<T, String> gsi1sk() {
            return new StringAttribute<>(path().then(INSTANCE, 4));
        }
    }
}
