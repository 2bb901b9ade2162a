/**
 * A cloud video service: users, channels and videos in one table, told apart by their hash keys; counters, stamps, and sets.
 *
 * <p>Start with {@link dev.stator.examples.videos.LibraryItem}, then {@link dev.stator.examples.videos.Library}.
 */
@NullMarked
package dev.stator.examples.videos;

import org.jspecify.annotations.NullMarked;
