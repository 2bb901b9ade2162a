/**
 * The entry point: {@link dev.stator.Stator}, a connection, and what the generated table classes inherit.
 *
 * <p>Every call exists four times: {@link dev.stator.EntityTable} waits and throws, {@link dev.stator.AsyncTable} returns futures, {@link
 * dev.stator.AttemptTable} returns an {@link dev.stator.Outcome}, {@link dev.stator.AsyncAttemptTable} a future of one. All make the same operations
 * of {@code internal}. Uses {@code query}, {@code batch}, {@code transaction}, {@code expression}, {@code schema}, {@code error}, {@code interceptor}
 * and {@code internal}; features such as {@code admin} use this package and are never used by it.
 */
@NullMarked
package dev.stator;

import org.jspecify.annotations.NullMarked;
