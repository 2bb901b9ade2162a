package dev.stator.query;

import dev.stator.expression.KeyOperator;
import dev.stator.expression.StoredAttribute;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is made of a comparison with one attribute of a range key. */
interface RangeKey<Q> {
    Q compare(KeyOperator operator, @Nullable Object... values);

    static <T, R, Q> RangeKey<Q> of(
            Selection<T, R> selection, StoredAttribute<T, ?> attribute, Function<Selection<T, R>, Q> query) {
        return (operator, values) -> query.apply(selection.range(attribute, operator, values));
    }

    /** Of the next part of a key that is made by a template; a prefix is a text as it is. */
    static <T, R, V, Q> RangeKey<Q> ofPart(
            Selection<T, R> selection, Function<? super V, ?> form, Function<Selection<T, R>, Q> query) {
        return (operator, values) -> query.apply(selection.part(
                operator,
                operator == KeyOperator.BEGINS_WITH
                        ? values
                        : Arrays.stream(values)
                                .map(value -> value == null ? null : apply(form, value))
                                .toArray()));
    }

    @SuppressWarnings("unchecked") // the stage that asks has the type of the part
    private static <V> Object apply(Function<? super V, ?> form, Object value) {
        return form.apply((V) value);
    }
}
