/**
 * Compiles Java sources with the processor and looks at what comes out: diagnostics, generated sources, classes that run.
 *
 * <p>Uses the compiler API of the JDK, not a mock of it.
 */
@NullMarked
package dev.stator.processor;

import org.jspecify.annotations.NullMarked;
