/**
 * Reading and writing many items by their keys: cut into requests, sent until all is done or given up, with what is left told by table.
 *
 * <p>Uses {@code internal}, {@code schema} and {@code error}; {@link dev.stator.Stator} and its tables hand these out.
 */
@NullMarked
package dev.stator.batch;

import org.jspecify.annotations.NullMarked;
