package depot;

import dev.stator.annotation.Projection;
import dev.stator.error.InvalidKeyException;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.schema.Index;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.SealedTableSchema;
import dev.stator.schema.TableSchema;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * How the items of the types of {@link DepotItem} are stored: each as its type says.
 *
 * <table>
 * <caption>Types</caption>
 * <tr><th>Type<th>Told by
 * <tr><td>{@link DepotItem.Site}<td>pk begins with SITE#, sk is INFO
 * <tr><td>{@link DepotItem.Parcel}<td>pk begins with SITE#, sk begins with PARCEL#
 * <tr><td>{@link DepotItem.Driver}<td>pk is DRIVER
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class DepotItemSchema extends SealedTableSchema<DepotItem> {
    private static final AttributeNames NAMES = AttributeNames.of("pk", "sk", "GSI1PK", "GSI1SK",
            "address", "day", "arrived", "city");

    /**
     * The one instance.
     */
    public static final DepotItemSchema INSTANCE = new DepotItemSchema();

    private DepotItemSchema() {
        super(
                DepotItem.class,
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
    public static Key<DepotItem> key(String pk, String sk) {
        return INSTANCE.newKey(0, pk, 1, sk);
    }

    /**
     * The key of an item of one of the types.
     */
    public static Key<DepotItem> key(Key<? extends DepotItem> key) {
        return INSTANCE.sameKey(key);
    }

    @Override
    public List<TableSchema<? extends DepotItem>> types() {
        return List.of(DepotItem_SiteSchema.INSTANCE, DepotItem_ParcelSchema.INSTANCE,
                DepotItem_DriverSchema.INSTANCE);
    }

    @Override
    protected TableSchema<? extends DepotItem> find(DepotItem value) {
        if (value instanceof DepotItem.Site) {
            return DepotItem_SiteSchema.INSTANCE;
        }
        if (value instanceof DepotItem.Parcel) {
            return DepotItem_ParcelSchema.INSTANCE;
        }
        if (value instanceof DepotItem.Driver) {
            return DepotItem_DriverSchema.INSTANCE;
        }
        return null;
    }

    @Override
    protected TableSchema<? extends DepotItem> find(ItemReader in) {
        String pk = in.peek("pk");
        String sk = in.peek("sk");
        if (pk != null && pk.startsWith("SITE#") && "INFO".equals(sk)) {
            return DepotItem_SiteSchema.INSTANCE;
        }
        if (pk != null && pk.startsWith("SITE#") && sk != null && sk.startsWith("PARCEL#")) {
            return DepotItem_ParcelSchema.INSTANCE;
        }
        if ("DRIVER".equals(pk)) {
            return DepotItem_DriverSchema.INSTANCE;
        }
        return null;
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.string((String) value);
            case 2 -> out.string((String) value);
            case 3 -> out.string((String) value);
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
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }
}
