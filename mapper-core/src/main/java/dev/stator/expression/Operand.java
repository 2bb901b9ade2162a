package dev.stator.expression;

/**
 * A value in an expression: an attribute, or something that is computed of attributes.
 *
 * @param <T> the type that has the attributes
 * @param <V> the type of the value
 */
public sealed interface Operand<T, V> permits Source, NumberTerm, Size {
    /** Writes it into an expression; called by the operations. */
    void writeTo(ExpressionText out);
}
