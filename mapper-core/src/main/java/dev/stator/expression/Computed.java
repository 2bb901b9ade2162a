package dev.stator.expression;

import java.util.List;
import java.util.function.Consumer;

/**
 * A value that DynamoDB computes of the attributes of the item.
 *
 * <pre>{@code
 * Computed<Order, Long> billed = OrderTable.TOTAL.plus(OrderTable.SHIPPING);
 * orders.update("c1", "o1").set(OrderTable.BILLED, billed).returnNew();
 * }</pre>
 *
 * @param <T> the type that has the attributes
 * @param <V> the type of the value
 */
public sealed class Computed<T, V> implements Source<T, V> permits NumberOrElse {
    private final Consumer<ExpressionText> writer;
    private final List<DocumentPath> needed;

    /** @param needed what the item must have for it to be computed */
    Computed(Consumer<ExpressionText> writer, List<DocumentPath> needed) {
        this.writer = writer;
        this.needed = needed;
    }

    /** {@code if_not_exists(#0, :0)}. */
    static Consumer<ExpressionText> orElse(Attribute<?, ?> attribute, Consumer<ExpressionText> fallback) {
        return orElse(attribute.path(), fallback);
    }

    /** {@code if_not_exists(#0, :0)}. */
    static Consumer<ExpressionText> orElse(DocumentPath path, Consumer<ExpressionText> fallback) {
        return out -> {
            out.operator("if_not_exists(").path(path).words(", ");
            fallback.accept(out);
            out.words(")");
        };
    }

    /** What the item must have for {@code source} to be computed. */
    static List<DocumentPath> needed(Source<?, ?> source) {
        return source instanceof Computed<?, ?> computed ? computed.needed : List.of(((Attribute<?, ?>) source).path());
    }

    @Override
    public final void writeTo(ExpressionText out) {
        writer.accept(out);
    }

    /** With placeholders for names and values: {@code #0 + :0}. */
    @Override
    public final String toString() {
        ExpressionText text = new ExpressionText(new Placeholders());
        writeTo(text);
        return text.toString();
    }
}
