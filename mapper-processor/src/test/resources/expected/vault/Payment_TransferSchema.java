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
 * How {@link Payment.Transfer} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>number<td>number<td>String<td>B<td>encrypted
 * <tr><td>bank<td>bank<td>String<td>S<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class Payment_TransferSchema extends Schema<Payment.Transfer> {
    private static final AttributeNames NAMES = AttributeNames.of("number", "bank");

    /**
     * The one instance.
     */
    public static final Payment_TransferSchema INSTANCE = new Payment_TransferSchema();

    private static final Protection PROTECTION = Protection.NONE
            .with("number", new Protection.Value(Transform.NONE.encrypted(false)));

    private Payment_TransferSchema() {
        super(Payment.Transfer.class, NAMES);
    }

    @Override
    public Protection protection() {
        return PROTECTION;
    }

    @Override
    public Payment.Transfer read(ItemReader in) {
        String number = null;
        String bank = null;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                number = in.string();
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                bank = in.string();
                attribute = in.next(NAMES, 2);
            }
        }
        return new Payment.Transfer(number, bank);
    }

    @Override
    protected Payment.Transfer readItem(Map<String, AttributeValue> item) {
        String number = null;
        String bank = null;
        AttributeValue stored;
        if ((stored = item.get("number")) != null) {
            number = StoredValue.string(stored);
        }
        if ((stored = item.get("bank")) != null) {
            bank = StoredValue.string(stored);
        }
        return new Payment.Transfer(number, bank);
    }

    @Override
    public void write(Payment.Transfer value, ItemWriter out) {
        String number = value.number();
        if (number != null) {
            out.attribute(NAMES, 0);
            out.string(number);
        }
        String bank = value.bank();
        if (bank != null) {
            out.attribute(NAMES, 1);
            out.string(bank);
        }
    }

    @Override
    protected void writeItem(Payment.Transfer value, Map<String, AttributeValue> item) {
        String number = value.number();
        if (number != null) {
            item.put("number", StoredValue.string(number));
        }
        String bank = value.bank();
        if (bank != null) {
            item.put("bank", StoredValue.string(bank));
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
     * The handle of a {@link Payment.Transfer} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Payment.Transfer> {
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
         * {@link Payment.Transfer#number()}, encrypted.
         */
        public ProtectedAttribute<T, String> number() {
            return new ProtectedAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Payment.Transfer#bank()}.
         */
        public StringAttribute<T, String> bank() {
            return new StringAttribute<>(path().then(INSTANCE, 1));
        }
    }
}
