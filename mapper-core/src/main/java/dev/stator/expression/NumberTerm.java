package dev.stator.expression;

import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A number that arithmetic can begin with: an attribute, or {@link NumberAttribute#orElse}.
 *
 * <pre>{@code
 * orders.update("c1", "o1").set(OrderTable.REST, OrderTable.TOTAL.minus(OrderTable.PAID)).returnNew();
 * orders.update("c1", "o1").set(OrderTable.VIEWS, OrderTable.VIEWS.orElse(0).plus(1)).returnNew();
 * }</pre>
 *
 * <p>DynamoDB adds or subtracts two numbers at a time, exactly, to 38 digits. An item that lacks one of the attributes fails the
 * update with {@link dev.stator.error.InvalidRequestException}.
 *
 * @param <T> the type that has the attributes
 * @param <V> the type of the number
 */
public sealed interface NumberTerm<T, V> extends Operand<T, V> permits NumberAttribute, NumberOrElse {
    /** The stored form of a number of its kind. */
    AttributeValue encode(V value);

    /** The sum of this and {@code value}. */
    default Computed<T, V> plus(V value) {
        return with(" + ", value);
    }

    /** The sum of this and another number of the item. */
    default Computed<T, V> plus(NumberTerm<T, V> other) {
        return with(" + ", other);
    }

    /** This without {@code value}. */
    default Computed<T, V> minus(V value) {
        return with(" - ", value);
    }

    /** This without another number of the item. */
    default Computed<T, V> minus(NumberTerm<T, V> other) {
        return with(" - ", other);
    }

    private Computed<T, V> with(String operator, V value) {
        AttributeValue encoded = encode(value);
        return new Computed<>(
                out -> {
                    writeTo(out);
                    out.operator(operator).value(encoded);
                },
                NumberOrElse.needed(this).toList());
    }

    private Computed<T, V> with(String operator, NumberTerm<T, V> other) {
        return new Computed<>(
                out -> {
                    writeTo(out);
                    out.operator(operator);
                    other.writeTo(out);
                },
                Stream.concat(NumberOrElse.needed(this), NumberOrElse.needed(other))
                        .toList());
    }
}
