package dev.stator.examples.movies;

import dev.stator.Outcome;
import dev.stator.Stator;
import dev.stator.expression.Partial;
import dev.stator.query.Page;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A catalogue of movies: loads, finds, rates, asks for, removes, lists and goes through all of them.
 *
 * <pre>{@code
 * Catalogue catalogue = new Catalogue(stator);
 * try (MovieFile file = MovieFile.shipped()) {
 *     catalogue.load(file, () -> {});
 * }
 * catalogue.find(1927, "Metropolis");
 * }</pre>
 */
public final class Catalogue {
    private final MovieTable movies;

    public Catalogue(Stator stator) {
        movies = new MovieTable(stator);
    }

    /**
     * Stores all these movies, many at a time; a movie that is there already is replaced.
     *
     * @param stored is run after each movie, on any thread
     * @return how many there were
     */
    public long load(Iterable<Movie> newMovies, Runnable stored) {
        return new Loader(movies.async()).load(newMovies, stored);
    }

    /** The movie, if the catalogue has it. */
    public Optional<Movie> find(int year, String title) {
        return movies.get(year, title);
    }

    /** Gives a movie another rating; the movie as it is now, or nothing if the catalogue does not have it. */
    public Optional<Movie> rate(int year, String title, BigDecimal rating) {
        Outcome<Movie> outcome = movies.attempt()
                .update(year, title)
                .set(MovieTable.INFO.rating(), rating)
                .mustExist()
                .returnNew();
        return outcome instanceof Outcome.ConditionFailed<Movie>
                ? Optional.empty()
                : Optional.of(outcome.orElseThrow());
    }

    /** Takes a movie out of the catalogue; the movie that was there, if there was one. */
    public Optional<Movie> remove(int year, String title) {
        return movies.delete(year, title);
    }

    /** The movies of a year that have at least this rating, by title. */
    public List<Movie> best(int year, BigDecimal rating) {
        return movies.query(year).where(MovieTable.INFO.rating().ge(rating)).list();
    }

    /** The ratings of the movies of a year whose titles begin so, by title; nothing else of them is read. */
    public Map<String, Optional<BigDecimal>> ratings(int year, String beginning) {
        Map<String, Optional<BigDecimal>> ratings = new LinkedHashMap<>();
        for (Partial<Movie> movie :
                movies.query(year).title().beginsWith(beginning).project(MovieTable.TITLE, MovieTable.INFO.rating())) {
            ratings.put(movie.get(MovieTable.TITLE).orElseThrow(), movie.get(MovieTable.INFO.rating()));
        }
        return ratings;
    }

    /** The years in which a movie of this title came out, the last first; only the index is read. */
    public List<Integer> years(String title) {
        return movies.byTitle(title).descending().stream()
                .map(movie -> movie.get(MovieTable.YEAR).orElseThrow())
                .toList();
    }

    /** The movies with an actor, the oldest first. There is no index by actor, so that all movies are looked at, in parallel. */
    public List<Movie> with(String actor) {
        return movies.scan().where(MovieTable.INFO.actors().contains(actor)).segments(4).stream()
                .sorted(Comparator.comparing(Movie::year).thenComparing(Movie::title))
                .toList();
    }

    /** Some movies, as many as are asked for or all there are. */
    public List<Movie> list(int count) {
        return movies.scan().limit(count).list();
    }

    /** All movies, read page by page while the stream is used. */
    public Stream<Movie> all() {
        return movies.scan().stream();
    }

    /** All movies, a page of DynamoDB at a time. */
    public Iterable<Page<Movie>> pages() {
        return movies.scan().pages();
    }
}
