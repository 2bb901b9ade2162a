/** Time and allocation of mappings, calls and transforms in a warm JVM, measured with JMH. Uses these and the report. */
@NullMarked
package dev.stator.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
