package dev.stator.examples.movies;

import dev.stator.annotation.HashKey;
import dev.stator.annotation.RangeKey;
import dev.stator.annotation.Table;

/** A movie: found by the year it came out and its title. */
@Table("movies")
public record Movie(@HashKey int year, @RangeKey String title, Info info) {}
