/**
 * The main job: both examples against DynamoDB Local, in one run.
 *
 * <p>The examples themselves are in {@link dev.stator.examples.bookmarks} and {@link dev.stator.examples.movies}; each uses
 * Stator alone and can be copied from here. Only this package knows that the database is a local one.
 */
@NullMarked
package dev.stator.examples;

import org.jspecify.annotations.NullMarked;
