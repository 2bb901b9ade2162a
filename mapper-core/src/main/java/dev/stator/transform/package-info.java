/**
 * From a value to the bytes that are compressed, encrypted and stored, and back.
 *
 * <p>Uses {@code item} and {@code error}.
 */
@NullMarked
package dev.stator.transform;

import org.jspecify.annotations.NullMarked;
