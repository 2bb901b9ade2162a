package vault;

import dev.stator.error.InvalidKeyException;
import dev.stator.expression.DeterministicAttribute;
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
 * How {@link Record.Mail} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>owner<td>owner<td>String<td>B<td>hash key, encrypted
 * <tr><td>id<td>id<td>String<td>S<td>range key
 * <tr><td>email<td>email<td>String<td>B<td>encrypted
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class Record_MailSchema extends TableSchema<Record.Mail> {
    private static final AttributeNames NAMES = AttributeNames.of("owner", "id", "email", "type");

    /**
     * The one instance.
     */
    public static final Record_MailSchema INSTANCE = new Record_MailSchema();

    private static final Protection PROTECTION = Protection.NONE
            .with("owner", new Protection.Value(Transform.NONE.encrypted(true)))
            .with("email", new Protection.Value(Transform.NONE.encrypted(true)));

    private static final List<TypeMark> TYPE_MARKS = List.of(TypeMark.is("type", "Mail"));

    private Record_MailSchema() {
        super(
                Record.Mail.class,
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
    public static Key<Record.Mail> key(String owner, String id) {
        return INSTANCE.newKey(0, owner, 1, id);
    }

    @Override
    public Key<Record.Mail> keyOf(Record.Mail value) {
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
    public Record.Mail read(ItemReader in) {
        requireType(in.peek("type"), "type", "Mail");
        String owner = null;
        String id = null;
        String email = null;
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
                email = in.string();
                attribute = in.next(NAMES, 3);
            }
            if (attribute == 3) {
                attribute = in.next(NAMES, 4);
            }
        }
        return new Record.Mail(owner, id, email);
    }

    @Override
    protected Record.Mail readItem(Map<String, AttributeValue> item) {
        requireType(item, "type", "Mail");
        String owner = null;
        String id = null;
        String email = null;
        AttributeValue stored;
        if ((stored = item.get("owner")) != null) {
            owner = StoredValue.string(stored);
        }
        if ((stored = item.get("id")) != null) {
            id = StoredValue.string(stored);
        }
        if ((stored = item.get("email")) != null) {
            email = StoredValue.string(stored);
        }
        return new Record.Mail(owner, id, email);
    }

    @Override
    public void write(Record.Mail value, ItemWriter out) {
        out.attribute(NAMES, 3);
        out.string("Mail");
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
        String email = value.email();
        if (email != null) {
            out.attribute(NAMES, 2);
            out.string(email);
        }
    }

    @Override
    protected void writeItem(Record.Mail value, Map<String, AttributeValue> item) {
        item.put("type", StoredValue.string("Mail"));
        String owner = value.owner();
        if (owner != null) {
            item.put("owner", StoredValue.string(owner));
        }
        String id = value.id();
        if (id != null) {
            item.put("id", StoredValue.string(id));
        }
        String email = value.email();
        if (email != null) {
            item.put("email", StoredValue.string(email));
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
     * The handle of a {@link Record.Mail} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Record.Mail> {
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
         * {@link Record.Mail#owner()}, hash key, encrypted.
         */
        public DeterministicAttribute<T, String> owner() {
            return new DeterministicAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Record.Mail#id()}, range key.
         */
        public StringAttribute<T, String> id() {
            return new StringAttribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link Record.Mail#email()}, encrypted.
         */
        public DeterministicAttribute<T, String> email() {
            return new DeterministicAttribute<>(path().then(INSTANCE, 2));
        }
    }
}
