/**
 * A movie catalogue: one table with a nested document, loaded from AWS's sample file.
 *
 * <p>Start with {@link dev.stator.examples.movies.Movie}, then {@link dev.stator.examples.movies.Catalogue}.
 */
@NullMarked
package dev.stator.examples.movies;

import org.jspecify.annotations.NullMarked;
