package shelf;

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
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import dev.stator.schema.TypeMark;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Holding.Tape} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>library<td>library<td>String<td>S<td>hash key
 * <tr><td>number<td>shelfNumber<td>BigDecimal<td>N<td>range key
 * <tr><td>minutes<td>minutes<td>int<td>N<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class Holding_TapeSchema extends TableSchema<Holding.Tape> {
    private static final AttributeNames NAMES = AttributeNames.of("library", "number", "minutes",
            "kind");

    /**
     * The one instance.
     */
    public static final Holding_TapeSchema INSTANCE = new Holding_TapeSchema();

    private static final List<TypeMark> TYPE_MARKS = List.of(TypeMark.is("kind", "Tape"));

    private Holding_TapeSchema() {
        super(
                Holding.Tape.class,
                NAMES,
                "holdings",
                new KeyAttribute("library", AttributeType.S),
                new KeyAttribute("number", AttributeType.N));
    }

    /**
     * The key of one item.
     *
     * @throws InvalidKeyException if an attribute of the key is null or empty
     */
    public static Key<Holding.Tape> key(String library, BigDecimal shelfNumber) {
        return INSTANCE.newKey(0, library, 1, shelfNumber);
    }

    @Override
    public Key<Holding.Tape> keyOf(Holding.Tape value) {
        return key(value.getLibrary(), value.getShelfNumber());
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
    public Holding.Tape read(ItemReader in) {
        requireType(in.peek("kind"), "kind", "Tape");
        Holding.Tape tape = new Holding.Tape();
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                tape.setLibrary(in.string());
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                tape.setShelfNumber(in.decimal());
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                tape.setMinutes(in.int32());
                attribute = in.next(NAMES, 3);
            }
            if (attribute == 3) {
                attribute = in.next(NAMES, 4);
            }
        }
        return tape;
    }

    @Override
    protected Holding.Tape readItem(Map<String, AttributeValue> item) {
        requireType(item, "kind", "Tape");
        Holding.Tape tape = new Holding.Tape();
        AttributeValue stored;
        if ((stored = item.get("library")) != null) {
            tape.setLibrary(StoredValue.string(stored));
        }
        if ((stored = item.get("number")) != null) {
            tape.setShelfNumber(StoredValue.decimal(stored));
        }
        if ((stored = item.get("minutes")) != null) {
            tape.setMinutes(StoredValue.int32(stored));
        }
        return tape;
    }

    @Override
    public void write(Holding.Tape value, ItemWriter out) {
        out.attribute(NAMES, 3);
        out.string("Tape");
        String library = value.getLibrary();
        if (library != null) {
            out.attribute(NAMES, 0);
            out.string(library);
        }
        BigDecimal shelfNumber = value.getShelfNumber();
        if (shelfNumber != null) {
            out.attribute(NAMES, 1);
            out.number(shelfNumber);
        }
        out.attribute(NAMES, 2);
        out.number(value.getMinutes());
    }

    @Override
    protected void writeItem(Holding.Tape value, Map<String, AttributeValue> item) {
        item.put("kind", StoredValue.string("Tape"));
        String library = value.getLibrary();
        if (library != null) {
            item.put("library", StoredValue.string(library));
        }
        BigDecimal shelfNumber = value.getShelfNumber();
        if (shelfNumber != null) {
            item.put("number", StoredValue.number(shelfNumber));
        }
        item.put("minutes", StoredValue.number(value.getMinutes()));
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.number((BigDecimal) value);
            case 2 -> out.number((int) value);
            case 3 -> out.string((String) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.decimal();
            case 2 -> in.int32();
            case 3 -> in.string();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    /**
     * The handle of a {@link Holding.Tape} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Holding.Tape> {
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
         * {@link Holding.Tape#getLibrary()}, hash key.
         */
        public StringAttribute<T, String> library() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Holding.Tape#getShelfNumber()}, range key.
         */
        public NumberAttribute<T, BigDecimal> shelfNumber() {
            return new NumberAttribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link Holding.Tape#getMinutes()}.
         */
        public NumberAttribute<T, Integer> minutes() {
            return new NumberAttribute<>(path().then(INSTANCE, 2));
        }
    }
}
