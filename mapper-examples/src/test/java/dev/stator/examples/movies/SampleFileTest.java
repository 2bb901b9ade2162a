package dev.stator.examples.movies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stator.Stator;
import dev.stator.examples.Project;
import dev.stator.query.Page;
import dev.stator.testkit.StatorExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The catalogue with AWS's sample file of 4,609 movies, which is not part of the project. */
@ExtendWith(StatorExtension.class)
class SampleFileTest {
    private static final Path FILE = Project.root().resolve("../shared/data/moviedata.json.gz");

    @Test
    void allMoviesAreLoadedAndScannedOverSeveralPagesAndEqualTheFile(Stator stator) throws IOException {
        // Too large to ship, and not ours to give away: only those who have it beside the project run this
        assumeTrue(Files.isReadable(FILE), FILE + " is not there");
        Catalogue catalogue = new Catalogue(stator);
        Map<Key, Movie> expected = new HashMap<>();
        try (MovieFile file = MovieFile.open(FILE)) {
            file.forEach(movie -> expected.put(Key.of(movie), movie));
        }
        assertThat(expected).hasSize(4_609);

        try (MovieFile file = MovieFile.open(FILE)) {
            assertThat(catalogue.load(file, () -> {})).isEqualTo(4_609);
        }

        List<Integer> sizes = new ArrayList<>();
        Map<Key, Movie> scanned = new HashMap<>();
        for (Page<Movie> page : catalogue.pages()) {
            sizes.add(page.items().size());
            page.items().forEach(movie -> scanned.put(Key.of(movie), movie));
        }
        assertThat(sizes).hasSizeGreaterThan(1);
        assertThat(sizes.stream().mapToInt(size -> size).sum()).isEqualTo(4_609);
        assertThat(scanned).isEqualTo(expected);
    }

    private record Key(int year, String title) {
        static Key of(Movie movie) {
            return new Key(movie.year(), movie.title());
        }
    }
}
