package vault;

import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.ProtectedAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.schema.Protection;
import dev.stator.schema.Schema;
import dev.stator.schema.Transform;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Contact} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>name<td>name<td>String<td>S<td>
 * <tr><td>phone<td>phone<td>String<td>B<td>encrypted
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class ContactSchema extends Schema<Contact> {
    private static final AttributeNames NAMES = AttributeNames.of("name", "phone");

    /**
     * The one instance.
     */
    public static final ContactSchema INSTANCE = new ContactSchema();

    private static final Protection PROTECTION = Protection.NONE
            .with("phone", new Protection.Value(Transform.NONE.encrypted(false)));

    private ContactSchema() {
        super(Contact.class, NAMES);
    }

    @Override
    public Protection protection() {
        return PROTECTION;
    }

    @Override
    public Contact read(ItemReader in) {
        Contact contact = new Contact();
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                contact.setName(in.string());
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                contact.setPhone(in.string());
                attribute = in.next(NAMES, 2);
            }
        }
        return contact;
    }

    @Override
    protected Contact readItem(Map<String, AttributeValue> item) {
        Contact contact = new Contact();
        AttributeValue stored;
        if ((stored = item.get("name")) != null) {
            contact.setName(StoredValue.string(stored));
        }
        if ((stored = item.get("phone")) != null) {
            contact.setPhone(StoredValue.string(stored));
        }
        return contact;
    }

    @Override
    public void write(Contact value, ItemWriter out) {
        String name = value.getName();
        if (name != null) {
            out.attribute(NAMES, 0);
            out.string(name);
        }
        String phone = value.getPhone();
        if (phone != null) {
            out.attribute(NAMES, 1);
            out.string(phone);
        }
    }

    @Override
    protected void writeItem(Contact value, Map<String, AttributeValue> item) {
        String name = value.getName();
        if (name != null) {
            item.put("name", StoredValue.string(name));
        }
        String phone = value.getPhone();
        if (phone != null) {
            item.put("phone", StoredValue.string(phone));
        }
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.string((String) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.string();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    /**
     * The handle of a {@link Contact} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Contact> {
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
         * {@link Contact#getName()}.
         */
        public StringAttribute<T, String> name() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Contact#getPhone()}, encrypted.
         */
        public ProtectedAttribute<T, String> phone() {
            return new ProtectedAttribute<>(path().then(INSTANCE, 1));
        }
    }
}
