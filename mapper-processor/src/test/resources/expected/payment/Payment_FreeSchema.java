package payment;

import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.item.AttributeNames;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.schema.Schema;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Payment.Free} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class Payment_FreeSchema extends Schema<Payment.Free> {
    private static final AttributeNames NAMES = AttributeNames.of();

    /**
     * The one instance.
     */
    public static final Payment_FreeSchema INSTANCE = new Payment_FreeSchema();

    private Payment_FreeSchema() {
        super(Payment.Free.class, NAMES);
    }

    @Override
    public Payment.Free read(ItemReader in) {
        in.next(NAMES, 0);
        return new Payment.Free();
    }

    @Override
    protected Payment.Free readItem(Map<String, AttributeValue> item) {
        return new Payment.Free();
    }

    @Override
    public void write(Payment.Free value, ItemWriter out) {
    }

    @Override
    protected void writeItem(Payment.Free value, Map<String, AttributeValue> item) {
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        throw new IllegalArgumentException("no attribute " + ordinal);
    }

    /**
     * The handle of a {@link Payment.Free} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Payment.Free> {
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
    }
}
