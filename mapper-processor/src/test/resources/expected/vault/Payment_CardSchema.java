package vault;

import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.ProtectedAttribute;
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
 * How {@link Payment.Card} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>number<td>number<td>String<td>B<td>encrypted
 * <tr><td>month<td>month<td>int<td>N<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class Payment_CardSchema extends Schema<Payment.Card> {
    private static final AttributeNames NAMES = AttributeNames.of("number", "month");

    /**
     * The one instance.
     */
    public static final Payment_CardSchema INSTANCE = new Payment_CardSchema();

    private static final Protection PROTECTION = Protection.NONE
            .with("number", new Protection.Value(Transform.NONE.encrypted(false)));

    private Payment_CardSchema() {
        super(Payment.Card.class, NAMES);
    }

    @Override
    public Protection protection() {
        return PROTECTION;
    }

    @Override
    public Payment.Card read(ItemReader in) {
        String number = null;
        int month = 0;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                number = in.string();
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                month = in.int32();
                attribute = in.next(NAMES, 2);
            }
        }
        return new Payment.Card(number, month);
    }

    @Override
    protected Payment.Card readItem(Map<String, AttributeValue> item) {
        String number = null;
        int month = 0;
        AttributeValue stored;
        if ((stored = item.get("number")) != null) {
            number = StoredValue.string(stored);
        }
        if ((stored = item.get("month")) != null) {
            month = StoredValue.int32(stored);
        }
        return new Payment.Card(number, month);
    }

    @Override
    public void write(Payment.Card value, ItemWriter out) {
        String number = value.number();
        if (number != null) {
            out.attribute(NAMES, 0);
            out.string(number);
        }
        out.attribute(NAMES, 1);
        out.number(value.month());
    }

    @Override
    protected void writeItem(Payment.Card value, Map<String, AttributeValue> item) {
        String number = value.number();
        if (number != null) {
            item.put("number", StoredValue.string(number));
        }
        item.put("month", StoredValue.number(value.month()));
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.number((int) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.int32();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    /**
     * The handle of a {@link Payment.Card} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Payment.Card> {
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
         * {@link Payment.Card#number()}, encrypted.
         */
        public ProtectedAttribute<T, String> number() {
            return new ProtectedAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Payment.Card#month()}.
         */
        public NumberAttribute<T, Integer> month() {
            return new NumberAttribute<>(path().then(INSTANCE, 1));
        }
    }
}
