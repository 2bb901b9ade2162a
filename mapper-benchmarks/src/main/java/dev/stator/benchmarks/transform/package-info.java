/** What is done to a text before it is stored and after it is read, by Stator and by the libraries alone. Uses Stator's vault, Tink and zstd-jni. */
@NullMarked
package dev.stator.benchmarks.transform;

import org.jspecify.annotations.NullMarked;
