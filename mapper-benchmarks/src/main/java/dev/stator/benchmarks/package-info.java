/** What Stator's mapping costs beside the enhanced client's and beside code written by hand. Starts the three benchmarks. */
@NullMarked
package dev.stator.benchmarks;

import org.jspecify.annotations.NullMarked;
