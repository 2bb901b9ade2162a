package vault;

import dev.stator.annotation.Projection;
import dev.stator.error.InvalidKeyException;
import dev.stator.expression.DeterministicAttribute;
import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
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
 * How {@link Record.Person} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>owner<td>owner<td>String<td>B<td>hash key, encrypted
 * <tr><td>id<td>id<td>String<td>S<td>range key
 * <tr><td>email<td>email<td>String<td>B<td>byEmail hash key, encrypted
 * <tr><td>contact<td>contact<td>Contact<td>M<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class Record_PersonSchema extends TableSchema<Record.Person> {
    private static final AttributeNames NAMES = AttributeNames.of("owner", "id", "email", "contact",
            "type");

    /**
     * The one instance.
     */
    public static final Record_PersonSchema INSTANCE = new Record_PersonSchema();

    private static final Protection PROTECTION = Protection.NONE
            .with("owner", new Protection.Value(Transform.NONE.encrypted(true)))
            .with("email", new Protection.Value(Transform.NONE.encrypted(true)))
            .with("contact", new Protection.Document(() -> ContactSchema.INSTANCE));

    private static final List<TypeMark> TYPE_MARKS = List.of(TypeMark.is("type", "Person"));

    private Record_PersonSchema() {
        super(
                Record.Person.class,
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

    @Override
    public Protection protection() {
        return PROTECTION;
    }

    /**
     * The key of one item.
     *
     * @throws InvalidKeyException if an attribute of the key is null or empty
     */
    public static Key<Record.Person> key(String owner, String id) {
        return INSTANCE.newKey(0, owner, 1, id);
    }

    @Override
    public Key<Record.Person> keyOf(Record.Person value) {
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
    public Record.Person read(ItemReader in) {
        requireType(in.peek("type"), "type", "Person");
        String owner = null;
        String id = null;
        String email = null;
        Contact contact = null;
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
                contact = ContactSchema.INSTANCE.readMap(in);
                attribute = in.next(NAMES, 4);
            }
            if (attribute == 4) {
                attribute = in.next(NAMES, 5);
            }
        }
        return new Record.Person(owner, id, email, contact);
    }

    @Override
    protected Record.Person readItem(Map<String, AttributeValue> item) {
        requireType(item, "type", "Person");
        String owner = null;
        String id = null;
        String email = null;
        Contact contact = null;
        AttributeValueReader in = new AttributeValueReader(item);
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
        if (in.find("contact")) {
            contact = ContactSchema.INSTANCE.readMap(in);
        }
        return new Record.Person(owner, id, email, contact);
    }

    @Override
    public void write(Record.Person value, ItemWriter out) {
        out.attribute(NAMES, 4);
        out.string("Person");
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
        Contact contact = value.contact();
        if (contact != null) {
            out.attribute(NAMES, 3);
            ContactSchema.INSTANCE.writeMap(contact, out);
        }
    }

    @Override
    protected void writeItem(Record.Person value, Map<String, AttributeValue> item) {
        item.put("type", StoredValue.string("Person"));
        AttributeValueWriter out = new AttributeValueWriter(item);
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
        Contact contact = value.contact();
        if (contact != null) {
            out.key("contact");
            ContactSchema.INSTANCE.writeMap(contact, out);
        }
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.string((String) value);
            case 2 -> out.string((String) value);
            case 3 -> ContactSchema.INSTANCE.writeMap((Contact) value, out);
            case 4 -> out.string((String) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.string();
            case 2 -> in.string();
            case 3 -> ContactSchema.INSTANCE.readMap(in);
            case 4 -> in.string();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    /**
     * The handle of a {@link Record.Person} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Record.Person> {
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
         * {@link Record.Person#owner()}, hash key, encrypted.
         */
        public DeterministicAttribute<T, String> owner() {
            return new DeterministicAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Record.Person#id()}, range key.
         */
        public StringAttribute<T, String> id() {
            return new StringAttribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link Record.Person#email()}, byEmail hash key, encrypted.
         */
        public DeterministicAttribute<T, String> email() {
            return new DeterministicAttribute<>(path().then(INSTANCE, 2));
        }

        /**
         * {@link Record.Person#contact()}.
         */
        public ContactSchema.Path<T> contact() {
            return new ContactSchema.Path<>(path().then(INSTANCE, 3));
        }
    }
}
