package dev.stator.benchmarks.speed;

/**
 * What one operation costs.
 *
 * @param nanoseconds of processor time
 */
record Cost(double nanoseconds, double bytes) {}
