/**
 * The guide's samples, as tests that run, and the test that holds the guide to them.
 *
 * <p>What stands between {@code // sample: name} and {@code // end} is shown in {@code docs/guide} under
 * {@code <!-- sample: name -->}.
 */
@NullMarked
package dev.stator.examples.guide;

import org.jspecify.annotations.NullMarked;
