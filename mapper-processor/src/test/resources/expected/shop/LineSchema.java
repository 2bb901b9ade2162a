package shop;

import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.NumberAttribute;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.item.StoredValue;
import dev.stator.schema.Schema;
import java.math.BigDecimal;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How {@link Line} is stored.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>Stored as<th>Property<th>Java type<th>DynamoDB type<th>Role
 * <tr><td>sku<td>sku<td>String<td>S<td>
 * <tr><td>quantity<td>quantity<td>int<td>N<td>
 * <tr><td>price<td>price<td>BigDecimal<td>N<td>
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class LineSchema extends Schema<Line> {
    private static final AttributeNames NAMES = AttributeNames.of("sku", "quantity", "price");

    /**
     * The one instance.
     */
    public static final LineSchema INSTANCE = new LineSchema();

    private LineSchema() {
        super(Line.class, NAMES);
    }

    @Override
    public Line read(ItemReader in) {
        String sku = null;
        int quantity = 0;
        BigDecimal price = null;
        int attribute = in.next(NAMES, 0);
        while (attribute >= 0) {
            if (attribute == 0) {
                sku = in.string();
                attribute = in.next(NAMES, 1);
            }
            if (attribute == 1) {
                quantity = in.int32();
                attribute = in.next(NAMES, 2);
            }
            if (attribute == 2) {
                price = in.decimal();
                attribute = in.next(NAMES, 3);
            }
        }
        return new Line(sku, quantity, price);
    }

    @Override
    protected Line readItem(Map<String, AttributeValue> item) {
        String sku = null;
        int quantity = 0;
        BigDecimal price = null;
        AttributeValue stored;
        if ((stored = item.get("sku")) != null) {
            sku = StoredValue.string(stored);
        }
        if ((stored = item.get("quantity")) != null) {
            quantity = StoredValue.int32(stored);
        }
        if ((stored = item.get("price")) != null) {
            price = StoredValue.decimal(stored);
        }
        return new Line(sku, quantity, price);
    }

    @Override
    public void write(Line value, ItemWriter out) {
        String sku = value.sku();
        if (sku != null) {
            out.attribute(NAMES, 0);
            out.string(sku);
        }
        out.attribute(NAMES, 1);
        out.number(value.quantity());
        BigDecimal price = value.price();
        if (price != null) {
            out.attribute(NAMES, 2);
            out.number(price);
        }
    }

    @Override
    protected void writeItem(Line value, Map<String, AttributeValue> item) {
        String sku = value.sku();
        if (sku != null) {
            item.put("sku", StoredValue.string(sku));
        }
        item.put("quantity", StoredValue.number(value.quantity()));
        BigDecimal price = value.price();
        if (price != null) {
            item.put("price", StoredValue.number(price));
        }
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        switch (ordinal) {
            case 0 -> out.string((String) value);
            case 1 -> out.number((int) value);
            case 2 -> out.number((BigDecimal) value);
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        }
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return switch (ordinal) {
            case 0 -> in.string();
            case 1 -> in.int32();
            case 2 -> in.decimal();
            default -> throw new IllegalArgumentException("no attribute " + ordinal);
        };
    }

    /**
     * The handle of a {@link Line} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Line> {
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
         * {@link Line#sku()}.
         */
        public StringAttribute<T, String> sku() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * {@link Line#quantity()}.
         */
        public NumberAttribute<T, Integer> quantity() {
            return new NumberAttribute<>(path().then(INSTANCE, 1));
        }

        /**
         * {@link Line#price()}.
         */
        public NumberAttribute<T, BigDecimal> price() {
            return new NumberAttribute<>(path().then(INSTANCE, 2));
        }
    }
}
