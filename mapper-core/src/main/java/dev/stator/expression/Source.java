package dev.stator.expression;

/**
 * What an update can set an attribute to, beside a value: another attribute, {@link Attribute#orElse} or arithmetic.
 *
 * <pre>{@code
 * orders.update("c1", "o1").set(OrderTable.BILLED, OrderTable.TOTAL.plus(OrderTable.SHIPPING)).returnNew();
 * }</pre>
 *
 * <p>All are computed of the item as it was before the update, whatever else the update does.
 *
 * @param <T> the type that has the attributes
 * @param <V> the type of the value
 */
public sealed interface Source<T, V> extends Operand<T, V> permits Attribute, Computed {}
