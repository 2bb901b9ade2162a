/**
 * The calls that are compared: each made by Stator and by the enhanced client, over the same SDK client, whose HTTP answers are ready
 * made. Uses the entities and the samples.
 */
@NullMarked
package dev.stator.benchmarks.calls;

import org.jspecify.annotations.NullMarked;
