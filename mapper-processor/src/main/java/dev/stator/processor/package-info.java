/**
 * The annotation processor: rounds, and the order of the stages {@code read}, {@code check} and {@code generate}.
 *
 * <p>Knows the annotations by name only, so that nothing of the core is on the processor's path.
 */
@NullMarked
package dev.stator.processor;

import org.jspecify.annotations.NullMarked;
