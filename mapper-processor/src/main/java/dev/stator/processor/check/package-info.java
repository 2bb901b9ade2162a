/**
 * The rules: each looks at a draft and reports what is wrong with it.
 *
 * <p>Uses {@code draft}, {@code model} and {@code problem}; no compiler elements.
 */
@NullMarked
package dev.stator.processor.check;

import org.jspecify.annotations.NullMarked;
