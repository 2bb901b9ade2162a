/** Tests of the catalogue and of what helps with its messages. */
@NullMarked
package dev.stator.processor.problem;

import org.jspecify.annotations.NullMarked;
