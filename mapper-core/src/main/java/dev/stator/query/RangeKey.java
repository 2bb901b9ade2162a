package dev.stator.query;

import dev.stator.expression.Attribute;
import dev.stator.expression.KeyOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is made of a comparison with one attribute of a range key. */
interface RangeKey<Q> {
    Q compare(KeyOperator operator, @Nullable Object... values);

    static <T, R, Q> RangeKey<Q> of(
            Selection<T, R> selection, Attribute<T, ?> attribute, Function<Selection<T, R>, Q> query) {
        return (operator, values) -> query.apply(selection.range(attribute, operator, values));
    }
}
