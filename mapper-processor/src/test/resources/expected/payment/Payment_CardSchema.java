package payment;

import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeValueReader;
import dev.stator.item.AttributeValueWriter;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.schema.Schema;
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
 * <tr><td>last4<td>last4<td>String<td>S<td>
 * <tr><td>fallback<td>fallback<td>Payment<td>M<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class Payment_CardSchema extends Schema<Payment.Card> {
    private static final AttributeNames NAMES = AttributeNames.of("last4", "fallback");

    /**
     * The one instance.
     */
    public static final Payment_CardSchema INSTANCE = new Payment_CardSchema();

    private Payment_CardSchema() {
        super(Payment.Card.class, NAMES);
    }

    @Override
    public Payment.Card read(ItemReader in) {
        String last4 = null;
        Payment fallback = null;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                last4 = in.string();
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                fallback = PaymentSchema.INSTANCE.readMap(in);
                attribute = in.next(NAMES, 2);
            }
        }
        return new Payment.Card(last4, fallback);
    }

    @Override
    protected Payment.Card readItem(Map<String, AttributeValue> item) {
        String last4 = null;
        Payment fallback = null;
        AttributeValueReader in = new AttributeValueReader(item);
        AttributeValue stored;
        if ((stored = item.get("last4")) != null) {
            last4 = StoredValue.string(stored);
        }
        if (in.find("fallback")) {
            fallback = PaymentSchema.INSTANCE.readMap(in);
        }
        return new Payment.Card(last4, fallback);
    }

    @Override
    public void write(Payment.Card value, ItemWriter out) {
        String last4 = value.last4();
        if (last4 != null) {
            out.attribute(NAMES, 0);
            out.string(last4);
        }
        Payment fallback = value.fallback();
        if (fallback != null) {
            out.attribute(NAMES, 1);
            PaymentSchema.INSTANCE.writeMap(fallback, out);
        }
    }

    @Override
    protected void writeItem(Payment.Card value, Map<String, AttributeValue> item) {
        AttributeValueWriter out = new AttributeValueWriter(item);
        String last4 = value.last4();
        if (last4 != null) {
            item.put("last4", StoredValue.string(last4));
        }
        Payment fallback = value.fallback();
        if (fallback != null) {
            out.key("fallback");
            PaymentSchema.INSTANCE.writeMap(fallback, out);
        }
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> PaymentSchema.INSTANCE.writeMap((Payment) value, out);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> PaymentSchema.INSTANCE.readMap(in);
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
         * {@link Payment.Card#last4()}.
         */
        public StringAttribute<T, String> last4() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Payment.Card#fallback()}.
         */
        public PaymentSchema.Path<T> fallback() {
            return new PaymentSchema.Path<>(path().then(INSTANCE, 1));
        }
    }
}
