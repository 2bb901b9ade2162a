package vault;

import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.ListAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeValueReader;
import dev.stator.item.AttributeValueWriter;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.schema.Protection;
import dev.stator.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Payment.Parts} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>parts<td>parts<td>List&#60;Payment&#62;<td>L<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class Payment_PartsSchema extends Schema<Payment.Parts> {
    private static final AttributeNames NAMES = AttributeNames.of("parts");

    /**
     * The one instance.
     */
    public static final Payment_PartsSchema INSTANCE = new Payment_PartsSchema();

    private static final Protection PROTECTION = Protection.NONE
            .with("parts", new Protection.Each(new Protection.Document(() -> PaymentSchema.INSTANCE)));

    private Payment_PartsSchema() {
        super(Payment.Parts.class, NAMES);
    }

    @Override
    public Protection protection() {
        return PROTECTION;
    }

    @Override
    public Payment.Parts read(ItemReader in) {
        List<Payment> parts = null;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                parts = readListOfPayment(in);
                attribute = in.next(NAMES, 1);
            }
        }
        return new Payment.Parts(parts);
    }

    @Override
    protected Payment.Parts readItem(Map<String, AttributeValue> item) {
        List<Payment> parts = null;
        AttributeValueReader in = new AttributeValueReader(item);
        if (in.find("parts")) {
            parts = readListOfPayment(in);
        }
        return new Payment.Parts(parts);
    }

    @Override
    public void write(Payment.Parts value, ItemWriter out) {
        List<Payment> parts = value.parts();
        if (parts != null) {
            out.attribute(NAMES, 0);
            writeListOfPayment(parts, out);
        }
    }

    @Override
    protected void writeItem(Payment.Parts value, Map<String, AttributeValue> item) {
        AttributeValueWriter out = new AttributeValueWriter(item);
        List<Payment> parts = value.parts();
        if (parts != null) {
            out.key("parts");
            writeListOfPayment(parts, out);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> writeListOfPayment((List<Payment>) value, out);
            case 1 -> PaymentSchema.INSTANCE.writeMap((Payment) value, out);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> readListOfPayment(in);
            case 1 -> PaymentSchema.INSTANCE.readMap(in);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    private static List<Payment> readListOfPayment(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        List<Payment> list = new ArrayList<>(in.beginList());
        while (in.nextElement()) {
            list.add(PaymentSchema.INSTANCE.readMap(in));
        }
        in.endList();
        return list;
    }

    private static void writeListOfPayment(List<Payment> list, ItemWriter out) {
        out.beginList(list.size());
        for (Payment element : list) {
            if (element == null) {
                out.nullValue();
            } else {
                PaymentSchema.INSTANCE.writeMap(element, out);
            }
        }
        out.endList();
    }

    /**
     * The handle of a {@link Payment.Parts} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Payment.Parts> {
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
         * {@link Payment.Parts#parts()}.
         */
        public ListAttribute<T, List<Payment>, Payment, PaymentSchema.Path<T>> parts() {
            return new ListAttribute<>(path().then(INSTANCE, 0),
                    new PaymentSchema.Path<>(DocumentPath.of(INSTANCE, 1)));
        }
    }
}
