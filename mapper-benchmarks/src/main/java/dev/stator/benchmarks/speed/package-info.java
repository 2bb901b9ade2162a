/** Time and allocation of a mapping in a warm JVM, measured with JMH. Uses the mappings and the report. */
@NullMarked
package dev.stator.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
