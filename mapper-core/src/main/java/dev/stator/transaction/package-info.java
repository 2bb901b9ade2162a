/**
 * Reading and writing some items together: all of it happens, or nothing.
 *
 * <p>Uses {@code internal}, {@code expression}, {@code schema} and {@code error}; {@link dev.stator.Stator} hands these out.
 */
@NullMarked
package dev.stator.transaction;

import org.jspecify.annotations.NullMarked;
