package dev.stator.examples.movies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stator.Stator;
import dev.stator.examples.Project;
import dev.stator.query.Page;
import dev.stator.testkit.StatorExtension;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The catalogue with AWS's sample file of 4,609 movies, which is not part of the project; each answer is compared with the file. */
@ExtendWith(StatorExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleFileTest {
    private static final Path FILE = Project.root().resolve("../shared/data/moviedata.json.gz");

    private final List<Movie> inFile = new ArrayList<>();
    private MovieTable movies;
    private Catalogue catalogue;

    @BeforeAll
    void load(Stator stator) throws IOException {
        // Too large to ship, and not ours to give away: only those who have it beside the project run this
        assumeTrue(Files.isReadable(FILE), FILE + " is not there");
        movies = new MovieTable(stator);
        catalogue = new Catalogue(stator);
        try (MovieFile file = MovieFile.open(FILE)) {
            file.forEach(inFile::add);
        }
        assertThat(catalogue.load(inFile, () -> {})).isEqualTo(4_609);
    }

    @Test
    void allMoviesAreScannedOverSeveralPagesAndEqualTheFile() {
        List<Integer> sizes = new ArrayList<>();
        List<Movie> scanned = new ArrayList<>();
        for (Page<Movie> page : catalogue.pages()) {
            sizes.add(page.items().size());
            scanned.addAll(page.items());
        }
        assertThat(sizes).hasSizeGreaterThan(1);
        assertThat(scanned).hasSize(4_609);
        assertThat(sorted(scanned)).isEqualTo(sorted(inFile));
    }

    @Test
    void aParallelScanGivesEveryMovieOnce() {
        List<Movie> scanned = movies.scan().segments(8).list();

        assertThat(scanned).hasSize(4_609);
        assertThat(sorted(scanned)).isEqualTo(sorted(inFile));
        assertThat(movies.scan().segments(8).count()).isEqualTo(4_609);
    }

    @Test
    void theBestOfEachYearAreThoseOfTheFile() {
        BigDecimal good = new BigDecimal("8.0");
        for (int year : List.of(1994, 2001, 2013)) {
            assertThat(catalogue.best(year, good))
                    .isNotEmpty()
                    .isEqualTo(sorted(with(movie -> movie.year() == year
                            && movie.info()
                                    .rating()
                                    .filter(rating -> rating.compareTo(good) >= 0)
                                    .isPresent())));
        }
    }

    @Test
    void projectedRatingsAreThoseOfTheFile() {
        Map<String, ?> ratings = with(
                        movie -> movie.year() == 1999 && movie.title().startsWith("The "))
                .stream()
                .collect(Collectors.toMap(Movie::title, movie -> movie.info().rating()));

        assertThat(catalogue.ratings(1999, "The ")).hasSize(22).isEqualTo(ratings);
    }

    @Test
    void theIndexKnowsEveryTitleThatWasFilmedAgain() {
        assertThat(catalogue.years("King Kong")).containsExactly(2005, 1976, 1933);
        Map<String, List<Integer>> years = inFile.stream()
                .sorted(Comparator.comparing(Movie::year).reversed())
                .collect(Collectors.groupingBy(Movie::title, Collectors.mapping(Movie::year, Collectors.toList())));
        years.values().removeIf(all -> all.size() < 2);

        assertThat(years).hasSizeGreaterThan(50);
        assertThat(years)
                .allSatisfy((title, all) ->
                        assertThat(catalogue.years(title)).as(title).isEqualTo(all));
    }

    @Test
    void theMoviesOfAnActorAreThoseOfTheFile() {
        for (String actor : List.of("Sigourney Weaver", "Tom Hanks", "Nobody")) {
            assertThat(catalogue.with(actor))
                    .isEqualTo(sorted(with(movie -> movie.info().actors().contains(actor))));
        }
    }

    private List<Movie> with(Predicate<Movie> condition) {
        return inFile.stream().filter(condition).toList();
    }

    private static List<Movie> sorted(List<Movie> movies) {
        Stream<Movie> sorted =
                movies.stream().sorted(Comparator.comparing(Movie::year).thenComparing(Movie::title));
        return sorted.toList();
    }
}
