/**
 * Tables themselves: creating, describing, comparing with their schema, deleting.
 *
 * <p>A feature: it takes the entry point {@link dev.stator.Stator}, and nothing of the mapping uses it. Uses {@code schema},
 * {@code error} and {@code internal}.
 */
@NullMarked
package dev.stator.admin;

import org.jspecify.annotations.NullMarked;
