/** What the annotation processor adds to a compilation. Uses the report. */
@NullMarked
package dev.stator.benchmarks.compiletime;

import org.jspecify.annotations.NullMarked;
