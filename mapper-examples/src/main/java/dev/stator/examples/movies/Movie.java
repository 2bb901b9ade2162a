package dev.stator.examples.movies;

import dev.stator.annotation.GlobalIndex;
import dev.stator.annotation.HashKey;
import dev.stator.annotation.Projection;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

/**
 * A movie: found by the year it came out and its title; or by the title alone, because the same title is filmed again and again. The
 * index holds the keys and nothing else.
 */
@Table("movies")
@GlobalIndex(name = "byTitle", hashKey = "title", rangeKey = "year", projection = Projection.KEYS_ONLY)
public record Movie(@HashKey int year, @RangeKey String title, Info info) {}
