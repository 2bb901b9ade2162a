/**
 * Tables themselves: creating, describing, comparing with their schema, deleting; jobs that go through all of them, about objects in S3 and keys.
 *
 * <p>A feature: it takes the entry point {@link dev.stator.Stator}, and nothing of the mapping uses it. Uses {@code schema},
 * {@code error}, {@code s3}, {@code transform} and {@code internal}.
 */
@NullMarked
package dev.stator.admin;

import org.jspecify.annotations.NullMarked;
