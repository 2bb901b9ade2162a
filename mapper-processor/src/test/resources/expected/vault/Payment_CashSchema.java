package vault;

import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.NumberAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.schema.Schema;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Payment.Cash} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>amount<td>amount<td>long<td>N<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class Payment_CashSchema extends Schema<Payment.Cash> {
    private static final AttributeNames NAMES = AttributeNames.of("amount");

    /**
     * The one instance.
     */
    public static final Payment_CashSchema INSTANCE = new Payment_CashSchema();

    private Payment_CashSchema() {
        super(Payment.Cash.class, NAMES);
    }

    @Override
    public Payment.Cash read(ItemReader in) {
        long amount = 0;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                amount = in.int64();
                attribute = in.next(NAMES, 1);
            }
        }
        return new Payment.Cash(amount);
    }

    @Override
    protected Payment.Cash readItem(Map<String, AttributeValue> item) {
        long amount = 0;
        AttributeValue stored;
        if ((stored = item.get("amount")) != null) {
            amount = StoredValue.int64(stored);
        }
        return new Payment.Cash(amount);
    }

    @Override
    public void write(Payment.Cash value, ItemWriter out) {
        out.attribute(NAMES, 0);
        out.number(value.amount());
    }

    @Override
    protected void writeItem(Payment.Cash value, Map<String, AttributeValue> item) {
        item.put("amount", StoredValue.number(value.amount()));
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.number((long) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.int64();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    /**
     * The handle of a {@link Payment.Cash} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Payment.Cash> {
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
         * {@link Payment.Cash#amount()}.
         */
        public NumberAttribute<T, Long> amount() {
            return new NumberAttribute<>(path().then(INSTANCE, 0));
        }
    }
}
