/** A full scan of a large table in a small heap, beside the enhanced client. Uses the canned answers of {@code calls}. */
@NullMarked
package dev.stator.benchmarks.scan;

import org.jspecify.annotations.NullMarked;
