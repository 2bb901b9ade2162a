/**
 * What is said about attributes in a request: conditions, updates, key conditions and projections, made from the typed handles that
 * the processor generates.
 *
 * <p>Uses {@code schema}, {@code item} and {@code error}; the operations of {@code internal} send what is made here.
 */
@NullMarked
package dev.stator.expression;

import org.jspecify.annotations.NullMarked;
