/**
 * The ways to map: Stator's generated code, code written by hand, and the enhanced client's two schemas. Uses the entities.
 */
@NullMarked
package dev.stator.benchmarks.mapping;

import org.jspecify.annotations.NullMarked;
