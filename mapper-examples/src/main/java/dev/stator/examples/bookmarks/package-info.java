/**
 * A bookmark service: records, a bean, a nested document, an enum, a set, and refusals as values.
 *
 * <p>Start with {@link dev.stator.examples.bookmarks.Bookmark}, then {@link dev.stator.examples.bookmarks.Bookmarks}.
 */
@NullMarked
package dev.stator.examples.bookmarks;

import org.jspecify.annotations.NullMarked;
