/**
 * Reads annotated types: the elements and types of the compiler go in, drafts come out.
 *
 * <p>The only package that knows the compiler's model of the source. Reports what keeps it from understanding a property or a
 * constructor; all other rules are in {@code check}.
 */
@NullMarked
package dev.stator.processor.read;

import org.jspecify.annotations.NullMarked;
