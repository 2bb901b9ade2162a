package dev.stator.examples;

import dev.stator.Stator;
import dev.stator.examples.movies.Catalogue;
import dev.stator.examples.movies.Movie;
import dev.stator.examples.movies.MovieFile;
import dev.stator.query.Page;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Loads the movie catalogue and uses it once from end to end, and tells what it did. */
final class MovieTour {
    private final Catalogue catalogue;
    private final MovieSource source;
    private final Report report;

    MovieTour(Stator stator, MovieSource source, Report report) {
        catalogue = new Catalogue(stator);
        this.source = source;
        this.report = report;
    }

    void run() throws IOException {
        report.section("Movies");
        report.line("source", source.title());
        long loaded = load();
        try (MovieFile file = source.open()) {
            Iterator<Movie> movies = file.iterator();
            if (loaded >= 2) {
                find(movies.next());
                remove(movies.next());
            }
        }
        ask();
        list();
        scan();
    }

    private long load() throws IOException {
        long total;
        try (MovieFile file = source.open()) {
            total = file.count();
        }
        Instant start = Instant.now();
        long loaded;
        try (MovieFile file = source.open();
                Progress progress = report.progress("loading", total)) {
            loaded = catalogue.load(file, progress::step);
        }
        report.line("loaded", Report.count(loaded, "movie") + " in " + Report.since(start));
        return loaded;
    }

    private void find(Movie sample) {
        Movie found = catalogue.find(sample.year(), sample.title()).orElseThrow();
        report.line(
                "found", name(found) + " by " + String.join(", ", found.info().directors()));
        found.info().plot().ifPresent(report::more);
        String absent =
                catalogue.find(1066, found.title()).map(MovieTour::name).orElse("no such movie, and no exception");
        report.line("found", found.title() + " (1066): " + absent);

        BigDecimal rating = new BigDecimal("9.75");
        catalogue.rate(found.year(), found.title(), rating);
        Movie rated = catalogue.find(found.year(), found.title()).orElseThrow();
        report.line("rated", name(rated) + " from " + rating(found) + " to " + rating(rated));
    }

    private void remove(Movie sample) {
        Movie removed = catalogue.remove(sample.year(), sample.title()).orElseThrow();
        report.line("removed", name(removed) + ", rated " + rating(removed));
    }

    private void ask() {
        List<Movie> best = catalogue.best(1994, new BigDecimal("8.5"));
        report.line("queried", Report.count(best.size(), "movie") + " of 1994 rated 8.5 or more");
        best.forEach(movie -> report.more(name(movie) + ", " + rating(movie)));

        Map<String, Optional<BigDecimal>> ratings = catalogue.ratings(1999, "The ");
        report.line(
                "projected",
                Report.count(ratings.size(), "rating") + " of movies of 1999 whose titles begin with \"The\"");
        ratings.forEach((title, rating) ->
                report.more(title + ", " + rating.map(BigDecimal::toPlainString).orElse("none")));

        List<Integer> years = catalogue.years("King Kong");
        report.line("by title", "King Kong came out in " + years);

        List<Movie> hers = catalogue.with("Sigourney Weaver");
        report.line("scanned", Report.count(hers.size(), "movie") + " with Sigourney Weaver, in 4 segments at once");
        hers.forEach(movie -> report.more(name(movie)));
    }

    private void list() {
        List<Movie> some = catalogue.list(5);
        report.line("listed", "the first " + some.size() + " that DynamoDB gives, in its own order");
        some.forEach(movie -> report.more(name(movie)));
    }

    private void scan() {
        Instant start = Instant.now();
        Statistics statistics = new Statistics();
        for (Page<Movie> page : catalogue.pages()) {
            statistics.add(page.items());
        }
        report.line(
                "scanned",
                "%s on %s in %s"
                        .formatted(
                                Report.count(statistics.movies(), "movie"),
                                Report.count(statistics.pages(), "page"),
                                Report.since(start)));
        statistics.best().ifPresent(best -> report.line("best", name(best) + ", rated " + rating(best)));
        report.line("decades", "");
        statistics
                .decades()
                .forEach((decade, movies) -> report.more("%ds %6s".formatted(decade, Report.count(movies))));
    }

    private static String name(Movie movie) {
        return movie.title() + " (" + movie.year() + ")";
    }

    private static String rating(Movie movie) {
        return movie.info().rating().map(BigDecimal::toPlainString).orElse("none");
    }
}
