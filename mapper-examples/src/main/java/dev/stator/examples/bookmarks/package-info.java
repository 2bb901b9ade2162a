/**
 * A bookmark service: two types of item in one table, a record and a bean; a nested document, an enum, a set, and refusals as values.
 *
 * <p>Start with {@link dev.stator.examples.bookmarks.Entry}, then {@link dev.stator.examples.bookmarks.Bookmarks}.
 */
@NullMarked
package dev.stator.examples.bookmarks;

import org.jspecify.annotations.NullMarked;
