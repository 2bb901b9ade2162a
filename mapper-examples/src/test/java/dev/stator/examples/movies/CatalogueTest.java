package dev.stator.examples.movies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.InvalidKeyException;
import dev.stator.testkit.StatorExtension;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The catalogue with the movies that come with the example; all of them are there again before each test. */
@ExtendWith(StatorExtension.class)
class CatalogueTest {
    private final Catalogue catalogue;
    private final List<Movie> shipped = new ArrayList<>();

    CatalogueTest(Stator stator) {
        catalogue = new Catalogue(stator);
    }

    @BeforeEach
    void load() throws IOException {
        try (MovieFile file = MovieFile.shipped()) {
            file.forEach(shipped::add);
        }
        catalogue.load(shipped, () -> {});
    }

    @Test
    void loadingStoresEveryMovieOnce() {
        AtomicInteger stored = new AtomicInteger();

        assertThat(catalogue.load(shipped, stored::incrementAndGet)).isEqualTo(42);

        assertThat(stored).hasValue(42);
        assertThat(catalogue.all()).containsExactlyInAnyOrderElementsOf(shipped);
    }

    @Test
    void loadingStopsAtAMovieThatCannotBeStored() {
        Movie untitled = new Movie(2026, "", shipped.get(0).info());

        assertThatThrownBy(() -> catalogue.load(List.of(untitled), () -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("title")
                .hasRootCauseInstanceOf(InvalidKeyException.class);
    }

    @Test
    void aMovieIsFoundByYearAndTitle() {
        Movie metropolis = catalogue.find(1927, "Metropolis").orElseThrow();

        assertThat(metropolis.info().directors()).containsExactly("Fritz Lang");
        assertThat(metropolis.info().rating()).contains(new BigDecimal("8.3"));
        assertThat(metropolis.info().genres()).isEqualTo(Set.of("Drama", "Sci-Fi"));
        assertThat(metropolis.info().runningTime())
                .hasValueSatisfying(time -> assertThat(time).hasMinutes(153));
        assertThat(metropolis.info().image()).isEmpty();
        assertThat(catalogue.find(1928, "Metropolis")).isEmpty();
    }

    @Test
    void ratingChangesNothingElse() {
        Movie before = catalogue.find(1931, "M").orElseThrow();

        Optional<Movie> rated = catalogue.rate(1931, "M", new BigDecimal("8.45"));

        assertThat(rated).contains(new Movie(1931, "M", before.info().withRating(new BigDecimal("8.45"))));
        assertThat(catalogue.find(1931, "M")).isEqualTo(rated);
        assertThat(catalogue.rate(1931, "N", BigDecimal.ONE)).isEmpty();
        assertThat(catalogue.find(1931, "N")).isEmpty();
    }

    @Test
    void theBestOfAYearAreAskedForByRating() {
        assertThat(catalogue.best(1994, new BigDecimal("9")))
                .extracting(Movie::title)
                .containsExactly("The Shawshank Redemption");
        assertThat(catalogue.best(1994, BigDecimal.ONE)).hasSize(2);
        assertThat(catalogue.best(1900, BigDecimal.ONE)).isEmpty();
    }

    @Test
    void ratingsAreReadAlone() {
        assertThat(catalogue.ratings(1957, "The"))
                .isEqualTo(Map.of("The Seventh Seal", Optional.of(new BigDecimal("8.1"))));
    }

    @Test
    void theIndexTellsTheYearsOfATitle() {
        Movie metropolis = catalogue.find(1927, "Metropolis").orElseThrow();
        catalogue.load(List.of(new Movie(2001, "Metropolis", metropolis.info())), () -> {});

        List<Integer> years = catalogue.years("Metropolis");
        catalogue.remove(2001, "Metropolis");

        assertThat(years).containsExactly(2001, 1927);
        assertThat(catalogue.years("Metropolit")).isEmpty();
    }

    @Test
    void theMoviesOfAnActorAreFoundInTheWholeTable() {
        assertThat(catalogue.with("Harrison Ford"))
                .extracting(Movie::title)
                .containsExactly("Star Wars", "Blade Runner");
    }

    @Test
    void removingGivesTheMovieThatWasThere() {
        assertThat(catalogue.remove(1979, "Alien")).map(Movie::title).contains("Alien");
        assertThat(catalogue.remove(1979, "Alien")).isEmpty();
        assertThat(catalogue.all()).hasSize(41);
    }

    @Test
    void listingGivesAsManyAsAreAskedForOrAllThereAre() {
        assertThat(catalogue.list(5)).hasSize(5);
        assertThat(catalogue.list(100)).hasSize(42);
    }
}
