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
import dev.stator.item.NumberForm;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link DepotItem.Parcel} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>pk<td>SITE#&#123;site&#125;<td>String<td>S<td>hash key
 * <tr><td>sk<td>PARCEL#&#123;number:8&#125;<td>String<td>S<td>range key
 * <tr><td>day<td>day<td>String<td>S<td>
 * <tr><td>arrived<td>arrived<td>Instant<td>S<td>
 * <tr><td>GSI1PK<td>DAY#&#123;day&#125;<td>String<td>S<td>GSI1 hash key
 * <tr><td>GSI1SK<td>&#123;arrived&#125;<td>String<td>S<td>GSI1 range key
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class DepotItem_ParcelSchema extends TableSchema<DepotItem.Parcel> {
    private static final AttributeNames NAMES = AttributeNames.of("pk", "sk", "day", "arrived",
            "GSI1PK", "GSI1SK");

    /**
     * The one instance.
     */
    public static final DepotItem_ParcelSchema INSTANCE = new DepotItem_ParcelSchema();

    static final KeyTemplate PK_TEMPLATE = KeyTemplate.of("SITE#{site}");

    static final KeyTemplate SK_TEMPLATE = KeyTemplate.of("PARCEL#{number:8}");

    static final KeyTemplate GSI1_PK_TEMPLATE = KeyTemplate.of("DAY#{day}");

    static final KeyTemplate GSI1_SK_TEMPLATE = KeyTemplate.of("{arrived}");

    private static final List<DerivedKey> DERIVED_KEYS = List.of(
            new DerivedKey("GSI1", 4, GSI1_PK_TEMPLATE, new DerivedKey.Part(2)),
            new DerivedKey("GSI1", 5, GSI1_SK_TEMPLATE, new DerivedKey.Part(3)));

    private static final List<TypeMark> TYPE_MARKS = List.of(TypeMark.begins("pk", "SITE#"),
            TypeMark.begins("sk", "PARCEL#"));

    private DepotItem_ParcelSchema() {
        super(
                DepotItem.Parcel.class,
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
    public static Key<DepotItem.Parcel> key(String site, int number) {
        return INSTANCE.newKey(0, pk(site), 1, sk(number));
    }

    @Override
    public Key<DepotItem.Parcel> keyOf(DepotItem.Parcel value) {
        return key(value.site, value.number);
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
    static KeyParts pk(String site) {
        return PK_TEMPLATE.begin().part(site);
    }

    /**
     * The text of <code>sk</code>.
     */
    static KeyParts sk(int number) {
        return SK_TEMPLATE.begin().part(number);
    }

    /**
     * The text of <code>GSI1PK</code>.
     */
    static KeyParts gsi1pk(String day) {
        return GSI1_PK_TEMPLATE.begin().part(day);
    }

    /**
     * The text of <code>GSI1SK</code>.
     */
    static KeyParts gsi1sk(Instant arrived) {
        return GSI1_SK_TEMPLATE.begin().part(arrived);
    }

    @Override
    public DepotItem.Parcel read(ItemReader in) {
        DepotItem.Parcel parcel = new DepotItem.Parcel();
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                String[] pk = PK_TEMPLATE.split(in.string());
                parcel.site = pk[0];
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                String[] sk = SK_TEMPLATE.split(in.string());
                parcel.number = requireWritten(NumberForm.int32(sk[0]), sk[0]);
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                parcel.day = in.string();
                attribute = in.next(NAMES, 3);
            }
            if (attribute == 3) {
                parcel.arrived = in.instant();
                attribute = in.next(NAMES, 4);
            }
            if (attribute == 4) {
                attribute = in.next(NAMES, 5);
            }
            if (attribute == 5) {
                attribute = in.next(NAMES, 6);
            }
        }
        return parcel;
    }

    @Override
    protected DepotItem.Parcel readItem(Map<String, AttributeValue> item) {
        DepotItem.Parcel parcel = new DepotItem.Parcel();
        AttributeValue stored;
        if ((stored = item.get("pk")) != null) {
            String[] pk = PK_TEMPLATE.split(StoredValue.string(stored));
            parcel.site = pk[0];
        }
        if ((stored = item.get("sk")) != null) {
            String[] sk = SK_TEMPLATE.split(StoredValue.string(stored));
            parcel.number = requireWritten(NumberForm.int32(sk[0]), sk[0]);
        }
        if ((stored = item.get("day")) != null) {
            parcel.day = StoredValue.string(stored);
        }
        if ((stored = item.get("arrived")) != null) {
            parcel.arrived = StringForm.toInstant(StoredValue.string(stored));
        }
        return parcel;
    }

    @Override
    public void write(DepotItem.Parcel value, ItemWriter out) {
        out.attribute(NAMES, 0);
        out.string(pk(value.site).text());
        out.attribute(NAMES, 1);
        out.string(sk(value.number).text());
        String day = value.day;
        if (day != null) {
            out.attribute(NAMES, 2);
            out.string(day);
        }
        Instant arrived = value.arrived;
        if (arrived != null) {
            out.attribute(NAMES, 3);
            out.string(StringForm.of(arrived));
        }
        KeyParts gsi1pk = gsi1pk(value.day);
        if (gsi1pk.isComplete()) {
            out.attribute(NAMES, 4);
            out.string(gsi1pk.text());
        }
        KeyParts gsi1sk = gsi1sk(value.arrived);
        if (gsi1sk.isComplete()) {
            out.attribute(NAMES, 5);
            out.string(gsi1sk.text());
        }
    }

    @Override
    protected void writeItem(DepotItem.Parcel value, Map<String, AttributeValue> item) {
        item.put("pk", StoredValue.string(pk(value.site).text()));
        item.put("sk", StoredValue.string(sk(value.number).text()));
        String day = value.day;
        if (day != null) {
            item.put("day", StoredValue.string(day));
        }
        Instant arrived = value.arrived;
        if (arrived != null) {
            item.put("arrived", StoredValue.string(StringForm.of(arrived)));
        }
        KeyParts gsi1pk = gsi1pk(value.day);
        if (gsi1pk.isComplete()) {
            item.put("GSI1PK", StoredValue.string(gsi1pk.text()));
        }
        KeyParts gsi1sk = gsi1sk(value.arrived);
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
            case 3 -> out.string(StringForm.of((Instant) value));
            case 4 -> out.string((String) value);
            case 5 -> out.string((String) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.string();
            case 2 -> in.string();
            case 3 -> in.instant();
            case 4 -> in.string();
            case 5 -> in.string();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    /**
     * The handle of a {@link DepotItem.Parcel} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, DepotItem.Parcel> {
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
         * <code>SITE#&#123;site&#125;</code>, hash key.
         */
        public StringAttribute<T, String> pk() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * <code>PARCEL#&#123;number:8&#125;</code>, range key.
         */
        public StringAttribute<T, String> sk() {
            return new StringAttribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link DepotItem.Parcel#day}.
         */
        public StringAttribute<T, String> day() {
            return new StringAttribute<>(path().then(INSTANCE, 2));
        }

        /**
         * {@link DepotItem.Parcel#arrived}.
         */
        public StringAttribute<T, Instant> arrived() {
            return new StringAttribute<>(path().then(INSTANCE, 3));
        }

        /**
         * <code>DAY#&#123;day&#125;</code>, GSI1 hash key.
         */
        public StringAttribute<T, String> gsi1pk() {
            return new StringAttribute<>(path().then(INSTANCE, 4));
        }

        /**
         * <code>&#123;arrived&#125;</code>, GSI1 range key.
         */
        public StringAttribute<T, String> gsi1sk() {
            return new StringAttribute<>(path().then(INSTANCE, 5));
        }
    }
}
