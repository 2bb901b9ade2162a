package depot;

import dev.stator.error.InvalidKeyException;
import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.KeyParts;
import dev.stator.schema.KeyTemplate;
import dev.stator.schema.TableSchema;
import dev.stator.schema.TypeMark;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link DepotItem.Site} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>pk<td>SITE#&#123;site&#125;<td>String<td>S<td>hash key
 * <tr><td>sk<td>INFO<td>String<td>S<td>range key
 * <tr><td>address<td>address<td>String<td>S<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class DepotItem_SiteSchema extends TableSchema<DepotItem.Site> {
    private static final AttributeNames NAMES = AttributeNames.of("pk", "sk", "address");

    /**
     * The one instance.
     */
    public static final DepotItem_SiteSchema INSTANCE = new DepotItem_SiteSchema();

    static final KeyTemplate PK_TEMPLATE = KeyTemplate.of("SITE#{site}");

    static final KeyTemplate SK_TEMPLATE = KeyTemplate.of("INFO");

    private static final List<TypeMark> TYPE_MARKS = List.of(TypeMark.begins("pk", "SITE#"),
            TypeMark.is("sk", "INFO"));

    private DepotItem_SiteSchema() {
        super(
                DepotItem.Site.class,
                NAMES,
                "depot",
                new KeyAttribute("pk", AttributeType.S),
                new KeyAttribute("sk", AttributeType.S));
    }

    /**
     * The key of one item.
     *
     * @throws InvalidKeyException if an attribute of the key is null or empty
     */
    public static Key<DepotItem.Site> key(String site) {
        return INSTANCE.newKey(0, pk(site), 1, sk());
    }

    @Override
    public Key<DepotItem.Site> keyOf(DepotItem.Site value) {
        return key(value.site);
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
    static KeyParts sk() {
        return SK_TEMPLATE.begin();
    }

    @Override
    public DepotItem.Site read(ItemReader in) {
        DepotItem.Site site = new DepotItem.Site();
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                String[] pk = PK_TEMPLATE.split(in.string());
                site.site = pk[0];
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                SK_TEMPLATE.split(in.string());
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                site.address = in.string();
                attribute = in.next(NAMES, 3);
            }
        }
        return site;
    }

    @Override
    protected DepotItem.Site readItem(Map<String, AttributeValue> item) {
        DepotItem.Site site = new DepotItem.Site();
        AttributeValue stored;
        if ((stored = item.get("pk")) != null) {
            String[] pk = PK_TEMPLATE.split(StoredValue.string(stored));
            site.site = pk[0];
        }
        if ((stored = item.get("sk")) != null) {
            SK_TEMPLATE.split(StoredValue.string(stored));
        }
        if ((stored = item.get("address")) != null) {
            site.address = StoredValue.string(stored);
        }
        return site;
    }

    @Override
    public void write(DepotItem.Site value, ItemWriter out) {
        out.attribute(NAMES, 0);
        out.string(pk(value.site).text());
        out.attribute(NAMES, 1);
        out.string(sk().text());
        String address = value.address;
        if (address != null) {
            out.attribute(NAMES, 2);
            out.string(address);
        }
    }

    @Override
    protected void writeItem(DepotItem.Site value, Map<String, AttributeValue> item) {
        item.put("pk", StoredValue.string(pk(value.site).text()));
        item.put("sk", StoredValue.string(sk().text()));
        String address = value.address;
        if (address != null) {
            item.put("address", StoredValue.string(address));
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
     * The handle of a {@link DepotItem.Site} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, DepotItem.Site> {
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
         * <code>INFO</code>, range key.
         */
        public StringAttribute<T, String> sk() {
            return new StringAttribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link DepotItem.Site#address}.
         */
        public StringAttribute<T, String> address() {
            return new StringAttribute<>(path().then(INSTANCE, 2));
        }
    }
}
