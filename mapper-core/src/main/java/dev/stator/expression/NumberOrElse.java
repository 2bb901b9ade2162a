package dev.stator.expression;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A number of the item, or another one where the item lacks it; from {@link NumberAttribute#orElse}.
 *
 * <pre>{@code
 * orders.update("c1", "o1").set(OrderTable.VIEWS, OrderTable.VIEWS.orElse(0).plus(1)).returnNew();
 * }</pre>
 *
 * @param <T> the type that has the attribute
 * @param <V> the type of the number
 */
public final class NumberOrElse<T, V> extends Computed<T, V> implements NumberTerm<T, V> {
    private final NumberAttribute<T, V> attribute;

    NumberOrElse(NumberAttribute<T, V> attribute, V fallback) {
        super(orElse(attribute, valueOf(attribute, fallback)), List.of());
        this.attribute = attribute;
    }

    private static <T, V> Consumer<ExpressionText> valueOf(NumberAttribute<T, V> attribute, V value) {
        AttributeValue encoded = attribute.encode(value);
        return out -> out.value(encoded);
    }

    @Override
    public AttributeValue encode(V value) {
        return attribute.encode(value);
    }

    /** What the item must have for {@code term}. */
    static Stream<DocumentPath> needed(NumberTerm<?, ?> term) {
        return term instanceof NumberAttribute<?, ?> attribute ? Stream.of(attribute.path()) : Stream.empty();
    }
}
