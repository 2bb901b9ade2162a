/** Frozen vectors of attributes at rest: values as they were stored once. */
@NullMarked
package dev.stator.vectors;

import org.jspecify.annotations.NullMarked;
