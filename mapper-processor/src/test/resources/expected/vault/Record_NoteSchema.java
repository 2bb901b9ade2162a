package vault;

import dev.stator.error.InvalidKeyException;
import dev.stator.expression.DeterministicAttribute;
import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.ProtectedAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeType;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.schema.Key;
import dev.stator.schema.KeyAttribute;
import dev.stator.schema.Protection;
import dev.stator.schema.TableSchema;
import dev.stator.schema.Transform;
import dev.stator.schema.TypeMark;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Record.Note} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>owner<td>owner<td>String<td>B<td>hash key, encrypted
 * <tr><td>id<td>id<td>String<td>S<td>range key
 * <tr><td>text<td>text<td>String<td>B<td>encrypted
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class Record_NoteSchema extends TableSchema<Record.Note> {
    private static final AttributeNames NAMES = AttributeNames.of("owner", "id", "text", "type");

    /**
     * The one instance.
     */
    public static final Record_NoteSchema INSTANCE = new Record_NoteSchema();

    private static final Protection PROTECTION = Protection.NONE
            .with("owner", new Protection.Value(Transform.NONE.encrypted(true)))
            .with("text", new Protection.Value(Transform.NONE.encrypted(false)));

    private static final List<TypeMark> TYPE_MARKS = List.of(TypeMark.is("type", "Note"));

    private Record_NoteSchema() {
        super(
                Record.Note.class,
                NAMES,
                "records",
                new KeyAttribute("owner", AttributeType.B),
                new KeyAttribute("id", AttributeType.S));
    }

    @Override
    public Protection protection() {
        return PROTECTION;
    }

    /**
     * The key of one item.
     *
     * @throws InvalidKeyException if an attribute of the key is null or empty
     */
    public static Key<Record.Note> key(String owner, String id) {
        return INSTANCE.newKey(0, owner, 1, id);
    }

    @Override
    public Key<Record.Note> keyOf(Record.Note value) {
        return key(value.owner(), value.id());
    }

    @Override
    public TableSchema<?> definition() {
        return RecordSchema.INSTANCE;
    }

    @Override
    public List<TypeMark> typeMarks() {
        return TYPE_MARKS;
    }

    @Override
    public Record.Note read(ItemReader in) {
        requireType(in.peek("type"), "type", "Note");
        String owner = null;
        String id = null;
        String text = null;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                owner = in.string();
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                id = in.string();
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                text = in.string();
                attribute = in.next(NAMES, 3);
            }
            if (attribute == 3) {
                attribute = in.next(NAMES, 4);
            }
        }
        return new Record.Note(owner, id, text);
    }

    @Override
    protected Record.Note readItem(Map<String, AttributeValue> item) {
        requireType(item, "type", "Note");
        String owner = null;
        String id = null;
        String text = null;
        AttributeValue stored;
        if ((stored = item.get("owner")) != null) {
            owner = StoredValue.string(stored);
        }
        if ((stored = item.get("id")) != null) {
            id = StoredValue.string(stored);
        }
        if ((stored = item.get("text")) != null) {
            text = StoredValue.string(stored);
        }
        return new Record.Note(owner, id, text);
    }

    @Override
    public void write(Record.Note value, ItemWriter out) {
        out.attribute(NAMES, 3);
        out.string("Note");
        String owner = value.owner();
        if (owner != null) {
            out.attribute(NAMES, 0);
            out.string(owner);
        }
        String id = value.id();
        if (id != null) {
            out.attribute(NAMES, 1);
            out.string(id);
        }
        String text = value.text();
        if (text != null) {
            out.attribute(NAMES, 2);
            out.string(text);
        }
    }

    @Override
    protected void writeItem(Record.Note value, Map<String, AttributeValue> item) {
        item.put("type", StoredValue.string("Note"));
        String owner = value.owner();
        if (owner != null) {
            item.put("owner", StoredValue.string(owner));
        }
        String id = value.id();
        if (id != null) {
            item.put("id", StoredValue.string(id));
        }
        String text = value.text();
        if (text != null) {
            item.put("text", StoredValue.string(text));
        }
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

    /**
     * The handle of a {@link Record.Note} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Record.Note> {
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
         * {@link Record.Note#owner()}, hash key, encrypted.
         */
        public DeterministicAttribute<T, String> owner() {
            return new DeterministicAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Record.Note#id()}, range key.
         */
        public StringAttribute<T, String> id() {
            return new StringAttribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link Record.Note#text()}, encrypted.
         */
        public ProtectedAttribute<T, String> text() {
            return new ProtectedAttribute<>(path().then(INSTANCE, 2));
        }
    }
}
