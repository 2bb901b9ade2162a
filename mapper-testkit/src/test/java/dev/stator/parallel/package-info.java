/** Parallel scans: what they give, where they go on, how they end, and how much they hold. */
@NullMarked
package dev.stator.parallel;

import org.jspecify.annotations.NullMarked;
