package dev.stator.benchmarks.speed;

import dev.stator.benchmarks.mapping.Approach;
import dev.stator.benchmarks.mapping.Subject;

/**
 * One line of the result.
 *
 * @param operation the benchmark's method: {@code write} or {@code read}
 */
record Case(Subject subject, String operation, Approach approach) {}
