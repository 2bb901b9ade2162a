/** What is done to a value before it is stored, by Stator and by the libraries alone. Uses Stator's engines, Tink and zstd-jni. */
@NullMarked
package dev.stator.benchmarks.transform;

import org.jspecify.annotations.NullMarked;
