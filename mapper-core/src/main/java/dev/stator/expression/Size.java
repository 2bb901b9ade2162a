package dev.stator.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The size of an attribute: the bytes of a string in UTF-8 or of a binary, the elements of a set, a list or a map.
 *
 * <pre>{@code
 * orders.put(order, OrderTable.LINES.size().lt(100));
 * }</pre>
 *
 * <p>An attribute that an item does not have has no size: every comparison with it is false.
 *
 * @param <T> the type that has the attribute
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html">Operators and
 *     functions</a>
 */
public final class Size<T> implements Operand<T, Integer> {
    private final DocumentPath path;

    Size(DocumentPath path) {
        this.path = path;
    }

    /** Whether it is {@code size}. */
    public Condition<T> eq(int size) {
        return compare("=", size);
    }

    /** Whether it is other than {@code size}. */
    public Condition<T> ne(int size) {
        return compare("<>", size);
    }

    /** Whether it is less than {@code size}. */
    public Condition<T> lt(int size) {
        return compare("<", size);
    }

    /** Whether it is at most {@code size}. */
    public Condition<T> le(int size) {
        return compare("<=", size);
    }

    /** Whether it is greater than {@code size}. */
    public Condition<T> gt(int size) {
        return compare(">", size);
    }

    /** Whether it is at least {@code size}. */
    public Condition<T> ge(int size) {
        return compare(">=", size);
    }

    /** Whether it is from {@code low} to {@code high}, both included. */
    public Condition<T> between(int low, int high) {
        return Condition.of(out -> {
            writeTo(out);
            out.operator(" BETWEEN ").value(number(low)).words(" AND ").value(number(high));
        });
    }

    private Condition<T> compare(String operator, int size) {
        return Condition.of(out -> {
            writeTo(out);
            out.operator(" " + operator + " ").value(number(size));
        });
    }

    private static AttributeValue number(int value) {
        return AttributeValue.fromN(Integer.toString(value));
    }

    @Override
    public void writeTo(ExpressionText out) {
        out.operator("size(").path(path).words(")");
    }

    /** {@code size(lines)}. */
    @Override
    public String toString() {
        return "size(" + path + ")";
    }
}
