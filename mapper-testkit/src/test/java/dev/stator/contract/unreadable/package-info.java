/** Queries and scans of tables that have items which cannot be read, as they are stored. */
@NullMarked
package dev.stator.contract.unreadable;

import org.jspecify.annotations.NullMarked;
