package dev.stator.expression;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * What must hold of an item, made from the handles of its attributes.
 *
 * <pre>{@code
 * Condition<Order> open = OrderTable.STATUS.eq(Status.NEW).and(OrderTable.TOTAL.gt(100L));
 * orders.put(order, open);
 * orders.scan().where(open.or(OrderTable.LINES.size().eq(0)).not()).list();
 * }</pre>
 *
 * <p>A condition on an attribute that the item does not have is false, but for
 * {@code ne} and {@code notExists}. Immutable.
 *
 * @param <T> the type that has the attributes
 */
public final class Condition<T> {
    /** How tightly a condition holds together; a part that holds less than what it stands in needs parentheses. */
    private enum Bond {
        OR,
        AND,
        NOT,
        ONE
    }

    private final Bond bond;
    private final Consumer<ExpressionText> writer;

    private Condition(Bond bond, Consumer<ExpressionText> writer) {
        this.bond = bond;
        this.writer = writer;
    }

    /** A condition that is no junction of others. */
    static <T> Condition<T> of(Consumer<ExpressionText> writer) {
        return new Condition<>(Bond.ONE, writer);
    }

    /** Whether both hold. */
    public Condition<T> and(Condition<T> other) {
        return join(Bond.AND, " AND ", other);
    }

    /** Whether one of them holds, or both. */
    public Condition<T> or(Condition<T> other) {
        return join(Bond.OR, " OR ", other);
    }

    /** Whether it does not hold. */
    public Condition<T> not() {
        return new Condition<>(Bond.NOT, out -> {
            out.operator("NOT ");
            writeIn(Bond.ONE, out);
        });
    }

    private Condition<T> join(Bond with, String word, Condition<T> other) {
        Objects.requireNonNull(other, "condition");
        return new Condition<>(with, out -> {
            writeIn(with, out);
            out.operator(word);
            other.writeIn(with, out);
        });
    }

    private void writeIn(Bond outer, ExpressionText out) {
        boolean parentheses = bond.compareTo(outer) < 0;
        out.words(parentheses ? "(" : "");
        writer.accept(out);
        out.words(parentheses ? ")" : "");
    }

    /** Writes it into an expression; called by the operations. */
    public void writeTo(ExpressionText out) {
        writer.accept(out);
    }

    /** With placeholders for names and values: {@code #0 = :0 AND #1 > :1}. */
    @Override
    public String toString() {
        ExpressionText text = new ExpressionText(new Placeholders());
        writeTo(text);
        return text.toString();
    }
}
