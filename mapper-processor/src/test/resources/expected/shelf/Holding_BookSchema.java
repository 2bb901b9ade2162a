package shelf;

import dev.stator.annotation.Projection;
import dev.stator.error.InvalidKeyException;
import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.SetAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.AttributeValueReader;
import dev.stator.item.AttributeValueWriter;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.schema.Index;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.TableSchema;
import dev.stator.schema.TypeMark;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Holding.Book} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>library<td>library<td>String<td>S<td>hash key
 * <tr><td>number<td>number<td>long<td>N<td>range key, byTitle range key
 * <tr><td>title<td>title<td>String<td>S<td>byTitle hash key
 * <tr><td>year<td>year<td>int<td>N<td>byYear hash key
 * <tr><td>authors<td>authors<td>Set&#60;String&#62;<td>SS<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class Holding_BookSchema extends TableSchema<Holding.Book> {
    private static final AttributeNames NAMES = AttributeNames.of("library", "number", "title",
            "year", "authors", "kind");

    /**
     * The one instance.
     */
    public static final Holding_BookSchema INSTANCE = new Holding_BookSchema();

    private static final List<TypeMark> TYPE_MARKS = List.of(TypeMark.is("kind", "book"));

    private Holding_BookSchema() {
        super(
                Holding.Book.class,
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
                        List.of("kind")));
    }

    /**
     * The key of one item.
     *
     * @throws InvalidKeyException if an attribute of the key is null or empty
     */
    public static Key<Holding.Book> key(String library, long number) {
        return INSTANCE.newKey(0, library, 1, number);
    }

    @Override
    public Key<Holding.Book> keyOf(Holding.Book value) {
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
    public Holding.Book read(ItemReader in) {
        requireType(in.peek("kind"), "kind", "book");
        String library = null;
        long number = 0;
        String title = null;
        int year = 0;
        Set<String> authors = null;
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
                year = in.int32();
                attribute = in.next(NAMES, 4);
            }
            if (attribute == 4) {
                authors = readSetOfString(in);
                attribute = in.next(NAMES, 5);
            }
            if (attribute == 5) {
                attribute = in.next(NAMES, 6);
            }
        }
        if (authors == null) {
            authors = new LinkedHashSet<>();
        }
        return new Holding.Book(library, number, title, year, authors);
    }

    @Override
    protected Holding.Book readItem(Map<String, AttributeValue> item) {
        requireType(item, "kind", "book");
        String library = null;
        long number = 0;
        String title = null;
        int year = 0;
        Set<String> authors = null;
        AttributeValueReader in = new AttributeValueReader(item);
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
        if ((stored = item.get("year")) != null) {
            year = StoredValue.int32(stored);
        }
        if (in.find("authors")) {
            authors = readSetOfString(in);
        }
        if (authors == null) {
            authors = new LinkedHashSet<>();
        }
        return new Holding.Book(library, number, title, year, authors);
    }

    @Override
    public void write(Holding.Book value, ItemWriter out) {
        out.attribute(NAMES, 5);
        out.string("book");
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
        out.attribute(NAMES, 3);
        out.number(value.year());
        Set<String> authors = value.authors();
        if (authors != null && !authors.isEmpty()) {
            out.attribute(NAMES, 4);
            writeSetOfString(authors, out);
        }
    }

    @Override
    protected void writeItem(Holding.Book value, Map<String, AttributeValue> item) {
        item.put("kind", StoredValue.string("book"));
        AttributeValueWriter out = new AttributeValueWriter(item);
        String library = value.library();
        if (library != null) {
            item.put("library", StoredValue.string(library));
        }
        item.put("number", StoredValue.number(value.number()));
        String title = value.title();
        if (title != null) {
            item.put("title", StoredValue.string(title));
        }
        item.put("year", StoredValue.number(value.year()));
        Set<String> authors = value.authors();
        if (authors != null && !authors.isEmpty()) {
            out.key("authors");
            writeSetOfString(authors, out);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.number((long) value);
            case 2 -> out.string((String) value);
            case 3 -> out.number((int) value);
            case 4 -> writeSetOfString((Set<String>) value, out);
            case 5 -> out.string((String) value);
            case 6 -> out.string((String) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.int64();
            case 2 -> in.string();
            case 3 -> in.int32();
            case 4 -> readSetOfString(in);
            case 5 -> in.string();
            case 6 -> in.string();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    private static Set<String> readSetOfString(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        Set<String> set = new LinkedHashSet<>(capacity(in.beginSet(AttributeType.SS)));
        while (in.nextElement()) {
            set.add(in.string());
        }
        in.endSet();
        return set;
    }

    private static void writeSetOfString(Set<String> set, ItemWriter out) {
        out.beginSet(AttributeType.SS, set.size());
        for (String element : set) {
            out.string(requireElement(element));
        }
        out.endSet();
    }

    /**
     * The handle of a {@link Holding.Book} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Holding.Book> {
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
         * {@link Holding.Book#library()}, hash key.
         */
        public StringAttribute<T, String> library() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Holding.Book#number()}, range key, byTitle range key.
         */
        public NumberAttribute<T, Long> number() {
            return new NumberAttribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link Holding.Book#title()}, byTitle hash key.
         */
        public StringAttribute<T, String> title() {
            return new StringAttribute<>(path().then(INSTANCE, 2));
        }

        /**
         * {@link Holding.Book#year()}, byYear hash key.
         */
        public NumberAttribute<T, Integer> year() {
            return new NumberAttribute<>(path().then(INSTANCE, 3));
        }

        /**
         * {@link Holding.Book#authors()}.
         */
        public SetAttribute<T, Set<String>, String> authors() {
            return new SetAttribute<>(path().then(INSTANCE, 4), DocumentPath.of(INSTANCE, 6));
        }
    }
}
