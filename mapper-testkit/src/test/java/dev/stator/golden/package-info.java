/** Compares requests, to the letter, with files that one can read and diff. */
@NullMarked
package dev.stator.golden;

import org.jspecify.annotations.NullMarked;
