/**
 * Reading many items: scans, page by page and item by item, blocking and asynchronous.
 *
 * <p>Uses {@code internal}, {@code expression}, {@code schema} and {@code error}; the tables of {@code dev.stator} hand these out.
 */
@NullMarked
package dev.stator.query;

import org.jspecify.annotations.NullMarked;
