package dev.stator.examples.movies;

import dev.stator.Stator;
import dev.stator.query.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A catalogue of movies: loads, finds, rates, removes, lists and goes through all of them.
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
        return movies.consistent()
                .get(year, title)
                .map(movie -> movies.update(new Movie(year, title, movie.info().withRating(rating))));
    }

    /** Takes a movie out of the catalogue; the movie that was there, if there was one. */
    public Optional<Movie> remove(int year, String title) {
        return movies.delete(year, title);
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
