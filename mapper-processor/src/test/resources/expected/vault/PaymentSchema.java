package vault;

import dev.stator.expression.DocumentAttribute;
import dev.stator.expression.DocumentPath;
import dev.stator.expression.StringAttribute;
import dev.stator.item.AttributeNames;
import dev.stator.item.CodecException;
import dev.stator.item.ItemReader;
import dev.stator.item.ItemWriter;
import dev.stator.schema.Protection;
import dev.stator.schema.Schema;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * How {@link Payment} is stored: as the permitted type, and its tag.
 *
 * <table>
 * <caption>Permitted types</caption>
 * <tr><th>type<th>Type
 * <tr><td>card<td>{@link Payment.Card}
 * <tr><td>transfer<td>{@link Payment.Transfer}
 * <tr><td>cash<td>{@link Payment.Cash}
 * <tr><td>parts<td>{@link Payment.Parts}
 * </table>
 */
@Generated("dev.stator.processor.StatorProcessor")
@NullUnmarked
public final class PaymentSchema extends Schema<Payment> {
    private static final AttributeNames NAMES = AttributeNames.of("type");

    /**
     * The one instance.
     */
    public static final PaymentSchema INSTANCE = new PaymentSchema();

    private static final Protection PROTECTION = Protection.ofAll(List.of(Payment_CardSchema.INSTANCE,
            Payment_TransferSchema.INSTANCE, Payment_PartsSchema.INSTANCE));

    private PaymentSchema() {
        super(Payment.class, NAMES);
    }

    @Override
    public Payment read(ItemReader in) {
        String tag = in.peek("type");
        if (tag == null) {
            throw new CodecException(
                    "it has no string 'type', which tells the types apart: one of card, transfer, cash, parts");
        }
        return switch (tag) {
            case "card" -> Payment_CardSchema.INSTANCE.read(in);
            case "transfer" -> Payment_TransferSchema.INSTANCE.read(in);
            case "cash" -> Payment_CashSchema.INSTANCE.read(in);
            case "parts" -> Payment_PartsSchema.INSTANCE.read(in);
            default -> throw new CodecException(
                    "its 'type', which tells the types apart, is none of card, transfer, cash, parts");
        };
    }

    @Override
    public void write(Payment value, ItemWriter out) {
        if (value instanceof Payment.Card card) {
            out.attribute(NAMES, 0);
            out.string("card");
            Payment_CardSchema.INSTANCE.write(card, out);
        } else if (value instanceof Payment.Transfer transfer) {
            out.attribute(NAMES, 0);
            out.string("transfer");
            Payment_TransferSchema.INSTANCE.write(transfer, out);
        } else if (value instanceof Payment.Cash cash) {
            out.attribute(NAMES, 0);
            out.string("cash");
            Payment_CashSchema.INSTANCE.write(cash, out);
        } else if (value instanceof Payment.Parts parts) {
            out.attribute(NAMES, 0);
            out.string("parts");
            Payment_PartsSchema.INSTANCE.write(parts, out);
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

    @Override
    public Protection protection() {
        return PROTECTION;
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
         * As a {@link Payment.Transfer}.
         */
        public Payment_TransferSchema.Path<T> transfer() {
            return new Payment_TransferSchema.Path<>(path());
        }

        /**
         * As a {@link Payment.Cash}.
         */
        public Payment_CashSchema.Path<T> cash() {
            return new Payment_CashSchema.Path<>(path());
        }

        /**
         * As a {@link Payment.Parts}.
         */
        public Payment_PartsSchema.Path<T> parts() {
            return new Payment_PartsSchema.Path<>(path());
        }
    }
}
