package dev.stator.query;

import dev.stator.expression.KeyOperator;
import software.amazon.awssdk.core.SdkBytes;

/**
 * The comparisons of an attribute of a range key that is stored as a binary.
 *
 * <pre>{@code
 * blocks.query("c1").hash().beginsWith(SdkBytes.fromByteArray(prefix)).list();
 * }</pre>
 *
 * @param <V> the attribute's type
 * @param <Q> the query
 * @param <E> the query after {@code eq}
 */
public final class BinaryRange<V, Q, E> extends Range<V, Q, E> {
    BinaryRange(RangeKey<Q> key, RangeKey<E> next) {
        super(key, next);
    }

    /** Those that begin with {@code prefix}. */
    public Q beginsWith(SdkBytes prefix) {
        return key().compare(KeyOperator.BEGINS_WITH, prefix);
    }
}
