package shelf;

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
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * How the items of the types of {@link Holding} are stored: each as its type says.
 *
 * <table>
 * <caption>Types</caption>
 * <tr><th>Type<th>Told by
 * <tr><td>{@link Holding.Book}<td>kind is book
 * <tr><td>{@link Holding.Disc}<td>kind is Disc
 * <tr><td>{@link Holding.Tape}<td>kind is Tape
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class HoldingSchema extends SealedTableSchema<Holding> {
    private static final AttributeNames NAMES = AttributeNames.of("library", "number", "kind",
            "title", "year", "label", "authors", "minutes");

    /**
     * The one instance.
     */
    public static final HoldingSchema INSTANCE = new HoldingSchema();

    private HoldingSchema() {
        super(
                Holding.class,
                NAMES,
                "holdings",
                new KeyAttribute("library", AttributeType.S),
                new KeyAttribute("number", AttributeType.N),
                new Index(
                        "byTitle",
                        Index.Scope.GLOBAL,
                        List.of(new KeyAttribute("title", AttributeType.S)),
                        List.of(new KeyAttribute("number", AttributeType.N)),
                        Projection.ALL,
                        List.of()),
                new Index(
                        "byYear",
                        Index.Scope.GLOBAL,
                        List.of(new KeyAttribute("year", AttributeType.N)),
                        List.of(),
                        Projection.INCLUDE,
                        List.of("kind")),
                new Index(
                        "byLabel",
                        Index.Scope.GLOBAL,
                        List.of(new KeyAttribute("label", AttributeType.S)),
                        List.of(),
                        Projection.INCLUDE,
                        List.of("title", "kind")));
    }

    /**
     * The key of one item.
     *
     * @throws InvalidKeyException if an attribute of the key is null or empty
     */
    public static Key<Holding> key(String library, BigDecimal number) {
        return INSTANCE.newKey(0, library, 1, number);
    }

    /**
     * The key of an item of one of the types.
     */
    public static Key<Holding> key(Key<? extends Holding> key) {
        return INSTANCE.sameKey(key);
    }

    @Override
    public List<TableSchema<? extends Holding>> types() {
        return List.of(Holding_BookSchema.INSTANCE, Holding_DiscSchema.INSTANCE,
                Holding_TapeSchema.INSTANCE);
    }

    @Override
    protected TableSchema<? extends Holding> find(Holding value) {
        if (value instanceof Holding.Book) {
            return Holding_BookSchema.INSTANCE;
        }
        if (value instanceof Holding.Disc) {
            return Holding_DiscSchema.INSTANCE;
        }
        if (value instanceof Holding.Tape) {
            return Holding_TapeSchema.INSTANCE;
        }
        return null;
    }

    @Override
    protected TableSchema<? extends Holding> find(ItemReader in) {
        String kind = in.peek("kind");
        if ("book".equals(kind)) {
            return Holding_BookSchema.INSTANCE;
        }
        if ("Disc".equals(kind)) {
            return Holding_DiscSchema.INSTANCE;
        }
        if ("Tape".equals(kind)) {
            return Holding_TapeSchema.INSTANCE;
        }
        return null;
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.number((BigDecimal) value);
            case 2 -> out.string((String) value);
            case 3 -> out.string((String) value);
            case 4 -> out.number((int) value);
            case 5 -> out.string((String) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.decimal();
            case 2 -> in.string();
            case 3 -> in.string();
            case 4 -> in.int32();
            case 5 -> in.string();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }
}
