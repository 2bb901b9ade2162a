/** The cost of the first mapping in a fresh JVM. Uses the mappings and the report. */
@NullMarked
package dev.stator.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
