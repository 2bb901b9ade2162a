/** Calls on DynamoDB Local with and without encryption. Uses the report. */
@NullMarked
package dev.stator.benchmarks.encrypted;

import org.jspecify.annotations.NullMarked;
