/** Deleting and updating all that a query or scan finds. */
@NullMarked
package dev.stator.contract.sweep;

import org.jspecify.annotations.NullMarked;
