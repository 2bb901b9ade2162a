package shelf;

import dev.stator.annotation.Projection;
import dev.stator.error.InvalidKeyException;
import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.schema.Index;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import dev.stator.schema.TypeMark;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Holding.Disc} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>library<td>library<td>String<td>S<td>hash key
 * <tr><td>number<td>number<td>long<td>N<td>range key, byTitle range key
 * <tr><td>title<td>title<td>String<td>S<td>byTitle hash key
 * <tr><td>label<td>label<td>String<td>S<td>byLabel hash key
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class Holding_DiscSchema extends TableSchema<Holding.Disc> {
    private static final AttributeNames NAMES = AttributeNames.of("library", "number", "title",
            "label", "kind");

    /**
     * The one instance.
     */
    public static final Holding_DiscSchema INSTANCE = new Holding_DiscSchema();

    private static final List<TypeMark> TYPE_MARKS = List.of(TypeMark.is("kind", "Disc"));

    private Holding_DiscSchema() {
        super(
                Holding.Disc.class,
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
    public static Key<Holding.Disc> key(String library, long number) {
        return INSTANCE.newKey(0, library, 1, number);
    }

    @Override
    public Key<Holding.Disc> keyOf(Holding.Disc value) {
        return key(value.library(), value.number());
    }

    @Override
    public TableSchema<?> definition() {
        return HoldingSchema.INSTANCE;
    }

    @Override
    public List<TypeMark> typeMarks() {
        return TYPE_MARKS;
    }

    @Override
    public Holding.Disc read(ItemReader in) {
        requireType(in.peek("kind"), "kind", "Disc");
        String library = null;
        long number = 0;
        String title = null;
        String label = null;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                library = in.string();
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                number = in.int64();
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                title = in.string();
                attribute = in.next(NAMES, 3);
            }
            if (attribute == 3) {
                label = in.string();
                attribute = in.next(NAMES, 4);
            }
            if (attribute == 4) {
                attribute = in.next(NAMES, 5);
            }
        }
        return new Holding.Disc(library, number, title, label);
    }

    @Override
    protected Holding.Disc readItem(Map<String, AttributeValue> item) {
        requireType(item, "kind", "Disc");
        String library = null;
        long number = 0;
        String title = null;
        String label = null;
        AttributeValue stored;
        if ((stored = item.get("library")) != null) {
            library = StoredValue.string(stored);
        }
        if ((stored = item.get("number")) != null) {
            number = StoredValue.int64(stored);
        }
        if ((stored = item.get("title")) != null) {
            title = StoredValue.string(stored);
        }
        if ((stored = item.get("label")) != null) {
            label = StoredValue.string(stored);
        }
        return new Holding.Disc(library, number, title, label);
    }

    @Override
    public void write(Holding.Disc value, ItemWriter out) {
        out.attribute(NAMES, 4);
        out.string("Disc");
        String library = value.library();
        if (library != null) {
            out.attribute(NAMES, 0);
            out.string(library);
        }
        out.attribute(NAMES, 1);
        out.number(value.number());
        String title = value.title();
        if (title != null) {
            out.attribute(NAMES, 2);
            out.string(title);
        }
        String label = value.label();
        if (label != null) {
            out.attribute(NAMES, 3);
            out.string(label);
        }
    }

    @Override
    protected void writeItem(Holding.Disc value, Map<String, AttributeValue> item) {
        item.put("kind", StoredValue.string("Disc"));
        String library = value.library();
        if (library != null) {
            item.put("library", StoredValue.string(library));
        }
        item.put("number", StoredValue.number(value.number()));
        String title = value.title();
        if (title != null) {
            item.put("title", StoredValue.string(title));
        }
        String label = value.label();
        if (label != null) {
            item.put("label", StoredValue.string(label));
        }
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.number((long) value);
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
            case 1 -> in.int64();
            case 2 -> in.string();
            case 3 -> in.string();
            case 4 -> in.string();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    /**
     * The handle of a {@link Holding.Disc} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Holding.Disc> {
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
         * {@link Holding.Disc#library()}, hash key.
         */
        public StringAttribute<T, String> library() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Holding.Disc#number()}, range key, byTitle range key.
         */
        public NumberAttribute<T, Long> number() {
            return new NumberAttribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link Holding.Disc#title()}, byTitle hash key.
         */
        public StringAttribute<T, String> title() {
            return new StringAttribute<>(path().then(INSTANCE, 2));
        }

        /**
         * {@link Holding.Disc#label()}, byLabel hash key.
         */
        public StringAttribute<T, String> label() {
            return new StringAttribute<>(path().then(INSTANCE, 3));
        }
    }
}
