/**
 * What can go wrong at run time, as a small tree of exceptions under {@link dev.stator.error.StatorException}.
 *
 * <p>Misuse that the compiler can see is a compile error; these are about the state of the world and about values. Messages name
 * the table, the key with its values and the attribute, and no other value of an item. Uses nothing of Stator.
 */
@NullMarked
package dev.stator.error;

import org.jspecify.annotations.NullMarked;
