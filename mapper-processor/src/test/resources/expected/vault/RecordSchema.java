package vault;

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
 * How the items of the types of {@link Record} are stored: each as its type says.
 *
 * <table>
 * <caption>Types</caption>
 * <tr><th>Type<th>Told by
 * <tr><td>{@link Record.Person}<td>type is Person
 * <tr><td>{@link Record.Note}<td>type is Note
 * <tr><td>{@link Record.Mail}<td>type is Mail
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class RecordSchema extends SealedTableSchema<Record> {
    private static final AttributeNames NAMES = AttributeNames.of("owner", "id", "type", "email",
            "contact", "text");

    /**
     * The one instance.
     */
    public static final RecordSchema INSTANCE = new RecordSchema();

    private RecordSchema() {
        super(
                Record.class,
                NAMES,
                "records",
                new KeyAttribute("owner", AttributeType.B),
                new KeyAttribute("id", AttributeType.S),
                new Index(
                        "byEmail",
                        Index.Scope.GLOBAL,
                        List.of(new KeyAttribute("email", AttributeType.B)),
                        List.of(),
                        Projection.ALL,
                        List.of()));
    }

    /**
     * The key of one item.
     *
     * @throws InvalidKeyException if an attribute of the key is null or empty
     */
    public static Key<Record> key(String owner, String id) {
        return INSTANCE.newKey(0, owner, 1, id);
    }

    /**
     * The key of an item of one of the types.
     */
    public static Key<Record> key(Key<? extends Record> key) {
        return INSTANCE.sameKey(key);
    }

    @Override
    public List<TableSchema<? extends Record>> types() {
        return List.of(Record_PersonSchema.INSTANCE, Record_NoteSchema.INSTANCE,
                Record_MailSchema.INSTANCE);
    }

    @Override
    protected TableSchema<? extends Record> find(Record value) {
        if (value instanceof Record.Person) {
            return Record_PersonSchema.INSTANCE;
        }
        if (value instanceof Record.Note) {
            return Record_NoteSchema.INSTANCE;
        }
        if (value instanceof Record.Mail) {
            return Record_MailSchema.INSTANCE;
        }
        return null;
    }

    @Override
    protected TableSchema<? extends Record> find(ItemReader in) {
        String type = in.peek("type");
        if ("Person".equals(type)) {
            return Record_PersonSchema.INSTANCE;
        }
        if ("Note".equals(type)) {
            return Record_NoteSchema.INSTANCE;
        }
        if ("Mail".equals(type)) {
            return Record_MailSchema.INSTANCE;
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
