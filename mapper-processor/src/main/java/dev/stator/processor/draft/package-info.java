/**
 * An annotated type as it was written, right or wrong, with the position of everything that can be wrong.
 *
 * <p>{@code read} makes drafts, {@code check} judges them, and a clean one becomes the {@code model}. Records only; no compiler
 * elements.
 */
@NullMarked
package dev.stator.processor.draft;

import org.jspecify.annotations.NullMarked;
