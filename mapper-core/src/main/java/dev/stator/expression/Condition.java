package dev.stator.expression;

import dev.stator.schema.TypeMark;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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

    // What stands between and around conditions.
    private static final Condition<?> AND = of(out -> out.operator(" AND "));
    private static final Condition<?> OR = of(out -> out.operator(" OR "));
    private static final Condition<?> NOT = of(out -> out.operator("NOT "));
    private static final Condition<?> OPENING = of(out -> out.words("("));
    private static final Condition<?> CLOSING = of(out -> out.words(")"));

    private final Bond bond;
    private final Consumer<ExpressionText> writer;

    /** What is written after {@link #writer}; parts instead of calls, so that a long chain of conditions needs no deep stack. */
    private final List<Condition<?>> parts;

    private Condition(Bond bond, Consumer<ExpressionText> writer, List<Condition<?>> parts) {
        this.bond = bond;
        this.writer = writer;
        this.parts = parts;
    }

    /** A condition that is no junction of others. */
    static <T> Condition<T> of(Consumer<ExpressionText> writer) {
        return new Condition<>(Bond.ONE, writer, List.of());
    }

    /** Whether an item has this type attribute, or none, as where there is no item; called by the operations. */
    public static <T> Condition<T> ofOrAbsent(TypeMark mark) {
        Condition<T> absent = of(out -> out.operator("attribute_not_exists(")
                .attribute(mark.attribute())
                .words(")"));
        return absent.or(of(mark));
    }

    /** Whether an item is so marked as those of its type are; called by the operations. */
    public static <T> Condition<T> of(TypeMark mark) {
        AttributeValue text = AttributeValue.fromS(mark.text());
        return of(
                mark.isWhole()
                        ? out -> out.attribute(mark.attribute()).operator(" = ").value(text)
                        : out -> out.operator("begins_with(")
                                .attribute(mark.attribute())
                                .words(", ")
                                .value(text)
                                .words(")"));
    }

    /**
     * A condition on items of one type of a sealed table as one on all of them.
     *
     * <pre>{@code
     * Condition<ShopItem> open = Condition.widen(OrderTable.STATUS.eq(Status.NEW));
     * shop.scan().where(open.or(Condition.widen(CustomerTable.NAME.eq("Ada")))).list();
     * }</pre>
     */
    @SuppressWarnings("unchecked") // it has no value of the type
    public static <T> Condition<T> widen(Condition<? extends T> condition) {
        return (Condition<T>) condition;
    }

    private static <T> Condition<T> of(Bond bond, Condition<?>... parts) {
        return new Condition<>(bond, out -> {}, List.of(parts));
    }

    /** Whether both hold. */
    public Condition<T> and(Condition<T> other) {
        Objects.requireNonNull(other, "condition");
        return of(Bond.AND, in(Bond.AND), AND, other.in(Bond.AND));
    }

    /** Whether one of them holds, or both. */
    public Condition<T> or(Condition<T> other) {
        Objects.requireNonNull(other, "condition");
        return of(Bond.OR, in(Bond.OR), OR, other.in(Bond.OR));
    }

    /** Whether it does not hold. */
    public Condition<T> not() {
        return of(Bond.NOT, NOT, in(Bond.ONE));
    }

    /** As a part of a condition that holds together so. */
    private Condition<T> in(Bond outer) {
        return bond.compareTo(outer) < 0 ? of(Bond.ONE, OPENING, this, CLOSING) : this;
    }

    /** Writes it into an expression; called by the operations. */
    public void writeTo(ExpressionText out) {
        Deque<Condition<?>> left = new ArrayDeque<>();
        left.push(this);
        while (!left.isEmpty()) {
            Condition<?> next = left.pop();
            next.writer.accept(out);
            for (int i = next.parts.size() - 1; i >= 0; i--) {
                left.push(next.parts.get(i));
            }
        }
    }

    /** With placeholders for names and values: {@code #0 = :0 AND #1 > :1}. */
    @Override
    public String toString() {
        ExpressionText text = new ExpressionText(new Placeholders());
        writeTo(text);
        return text.toString();
    }
}
