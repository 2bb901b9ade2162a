package payment;

import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.CodecException;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * How {@link Payment} is stored: as the permitted type, and its tag.
 *
 * <table>
 * <caption>Permitted types</caption>
 * <tr><th>kind<th>Type
 * <tr><td>card<td>{@link Payment.Card}
 * <tr><td>Cash<td>{@link Payment.Cash}
 * <tr><td>free<td>{@link Payment.Free}
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class PaymentSchema extends Schema<Payment> {
    private static final AttributeNames NAMES = AttributeNames.of("kind");

    /**
     * The one instance.
     */
    public static final PaymentSchema INSTANCE = new PaymentSchema();

    private PaymentSchema() {
        super(Payment.class, NAMES);
    }

    @Override
    public Payment read(ItemReader in) {
        String tag = in.peek("kind");
        if (tag == null) {
            throw new CodecException(
                    "it has no string 'kind', which tells the types apart: one of card, Cash, free");
        }
        return switch (tag) {
            case "card" -> Payment_CardSchema.INSTANCE.read(in);
            case "Cash" -> Payment_CashSchema.INSTANCE.read(in);
            case "free" -> Payment_FreeSchema.INSTANCE.read(in);
            default -> throw new CodecException(
                    "its 'kind', which tells the types apart, is none of card, Cash, free");
        };
    }

    @Override
    public void write(Payment value, ItemWriter out) {
        if (value instanceof Payment.Card card) {
            out.attribute(NAMES, 0);
            out.string("card");
            Payment_CardSchema.INSTANCE.write(card, out);
        } else if (value instanceof Payment.Cash cash) {
            out.attribute(NAMES, 0);
            out.string("Cash");
            Payment_CashSchema.INSTANCE.write(cash, out);
        } else if (value instanceof Payment.Free free) {
            out.attribute(NAMES, 0);
            out.string("free");
            Payment_FreeSchema.INSTANCE.write(free, out);
        } else {
            throw new CodecException("the value is of no permitted type");
        }
    }

    @Override
    protected void writeAttribute(int ordinal, Object value, ItemWriter out) {
        out.string((String) value);
    }

    @Override
    protected Object readAttribute(int ordinal, ItemReader in) {
        return in.string();
    }

    /**
     * The handle of a {@link Payment} inside an item, with those of its attributes.
     *
     * @param <T> the item
     */
    public static final class Path<T> extends DocumentAttribute<T, Payment> {
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
         * The attribute that holds the tag of the permitted type.
         */
        public StringAttribute<T, String> discriminator() {
            return new StringAttribute<>(path().then(INSTANCE, 0));
        }

        /**
         * As a {@link Payment.Card}.
         */
        public Payment_CardSchema.Path<T> card() {
            return new Payment_CardSchema.Path<>(path());
        }

        /**
         * As a {@link Payment.Cash}.
         */
        public Payment_CashSchema.Path<T> cash() {
            return new Payment_CashSchema.Path<>(path());
        }

        /**
         * As a {@link Payment.Free}.
         */
        public Payment_FreeSchema.Path<T> free() {
            return new Payment_FreeSchema.Path<>(path());
        }
    }
}
