/** Medians, text tables and targets: what the reports of all benchmarks share. Uses nothing of Stator. */
@NullMarked
package dev.stator.benchmarks.report;

import org.jspecify.annotations.NullMarked;
