package dev.stator.examples;

import dev.stator.examples.movies.Movie;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is counted while the catalogue is scanned, page by page; no page is kept. */
final class Statistics {
    private static final Comparator<Movie> BY_RATING =
            Comparator.comparing(movie -> movie.info().rating().orElse(BigDecimal.ZERO));

    private final SortedMap<Integer, Long> decades = new TreeMap<>();
    private long pages;
    private long movies;
    private @Nullable Movie best;

    void add(List<Movie> page) {
        pages++;
        page.forEach(this::add);
    }

    private void add(Movie movie) {
        movies++;
        decades.merge(movie.year() / 10 * 10, 1L, Long::sum);
        if (best == null || BY_RATING.compare(movie, best) > 0) {
            best = movie;
        }
    }

    long pages() {
        return pages;
    }

    long movies() {
        return movies;
    }

    /** The movie with the highest rating. */
    Optional<Movie> best() {
        return Optional.ofNullable(best);
    }

    /** How many movies came out in each decade, the oldest first. */
    SortedMap<Integer, Long> decades() {
        return Collections.unmodifiableSortedMap(decades);
    }
}
