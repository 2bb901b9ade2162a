package payment;

import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.MapAttribute;
import dev.stator.expression.NumberAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.AttributeValueReader;
import dev.stator.item.AttributeValueWriter;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.schema.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
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
 * <tr><td>given<td>given<td>BigDecimal<td>N<td>
 * <tr><td>parts<td>parts<td>Map&#60;String, Payment&#62;<td>M<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class Payment_CashSchema extends Schema<Payment.Cash> {
    private static final AttributeNames NAMES = AttributeNames.of("given", "parts");

    /**
     * The one instance.
     */
    public static final Payment_CashSchema INSTANCE = new Payment_CashSchema();

    private Payment_CashSchema() {
        super(Payment.Cash.class, NAMES);
    }

    @Override
    public Payment.Cash read(ItemReader in) {
        BigDecimal given = null;
        Map<String, Payment> parts = null;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                given = in.decimal();
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                parts = readMapOfStringToPayment(in);
                attribute = in.next(NAMES, 2);
            }
        }
        return new Payment.Cash(given, parts);
    }

    @Override
    protected Payment.Cash readItem(Map<String, AttributeValue> item) {
        BigDecimal given = null;
        Map<String, Payment> parts = null;
        AttributeValueReader in = new AttributeValueReader(item);
        AttributeValue stored;
        if ((stored = item.get("given")) != null) {
            given = StoredValue.decimal(stored);
        }
        if (in.find("parts")) {
            parts = readMapOfStringToPayment(in);
        }
        return new Payment.Cash(given, parts);
    }

    @Override
    public void write(Payment.Cash value, ItemWriter out) {
        BigDecimal given = value.given();
        if (given != null) {
            out.attribute(NAMES, 0);
            out.number(given);
        }
        Map<String, Payment> parts = value.parts();
        if (parts != null) {
            out.attribute(NAMES, 1);
            writeMapOfStringToPayment(parts, out);
        }
    }

    @Override
    protected void writeItem(Payment.Cash value, Map<String, AttributeValue> item) {
        AttributeValueWriter out = new AttributeValueWriter(item);
        BigDecimal given = value.given();
        if (given != null) {
            item.put("given", StoredValue.number(given));
        }
        Map<String, Payment> parts = value.parts();
        if (parts != null) {
            out.key("parts");
            writeMapOfStringToPayment(parts, out);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.number((BigDecimal) value);
            case 1 -> writeMapOfStringToPayment((Map<String, Payment>) value, out);
            case 2 -> out.string((String) value);
            case 3 -> PaymentSchema.INSTANCE.writeMap((Payment) value, out);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.decimal();
            case 1 -> readMapOfStringToPayment(in);
            case 3 -> PaymentSchema.INSTANCE.readMap(in);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    private static Map<String, Payment> readMapOfStringToPayment(ItemReader in) {
        if (in.isNull()) {
            return null;
        }
        Map<String, Payment> map = new LinkedHashMap<>(capacity(in.beginMap()));
        for (String key; (key = in.nextKey()) != null; ) {
            map.put(key, PaymentSchema.INSTANCE.readMap(in));
        }
        in.endMap();
        return map;
    }

    private static void writeMapOfStringToPayment(Map<String, Payment> map, ItemWriter out) {
        out.beginMap(map.size());
        for (var entry : map.entrySet()) {
            out.key(requireKey(entry.getKey()));
            Payment element = entry.getValue();
            if (element == null) {
                out.nullValue();
            } else {
                PaymentSchema.INSTANCE.writeMap(element, out);
            }
        }
        out.endMap();
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
         * {@link Payment.Cash#given()}.
         */
        public NumberAttribute<T, BigDecimal> given() {
            return new NumberAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Payment.Cash#parts()}.
         */
        public MapAttribute<T, Map<String, Payment>, String, Payment, PaymentSchema.Path<T>> parts(
                ) {
            return new MapAttribute<>(path().then(INSTANCE, 1), DocumentPath.of(INSTANCE, 2),
                    new PaymentSchema.Path<>(DocumentPath.of(INSTANCE, 3)));
        }
    }
}
