/**
 * Reading many items, page by page and item by item, and changing all that is found, blocking and asynchronous.
 *
 * <p>Uses {@code batch}, {@code internal}, {@code expression}, {@code schema} and {@code error}; the tables of {@code dev.stator} hand these out.
 */
@NullMarked
package dev.stator.query;

import org.jspecify.annotations.NullMarked;
