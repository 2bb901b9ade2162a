/**
 * How the same call is made on each face: in the thread of the caller, or in a future that no thread waits for. What engines and calls share of
 * that; uses nothing of Stator's.
 */
@NullMarked
package dev.stator.face;

import org.jspecify.annotations.NullMarked;
