package dev.stator.examples.movies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovieFileTest {
    private static final String ONE = """
            [{"year": 1902, "title": "Voyage", "info": {"directors": ["A", "B"], "rating": 8.10, "rank": 3,
              "release_date": "1902-09-01T00:00:00Z", "genres": ["Fantasy"], "running_time_secs": 780}}]""";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aMovieIsReadWithAllThatTheFileSays() throws IOException {
        Movie movie = read(file("one.json", ONE)).get(0);

        assertThat(movie)
                .isEqualTo(new Movie(
                        1902,
                        "Voyage",
                        new Info(
                                List.of("A", "B"),
                                Optional.of(Instant.parse("1902-09-01T00:00:00Z")),
                                Optional.of(new BigDecimal("8.1")),
                                Set.of("Fantasy"),
                                Optional.empty(),
                                Optional.empty(),
                                3,
                                Optional.of(Duration.ofMinutes(13)),
                                List.of())));
    }

    @Test
    void aCompressedFileIsReadAsAPlainOne() throws IOException {
        Path compressed = folder.resolve("one.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            out.write(ONE.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read(compressed)).isEqualTo(read(file("one.json", ONE)));
    }

    @Test
    void theShippedMoviesHaveTheirOwnKeysAndRanks() throws IOException {
        List<Movie> movies = new ArrayList<>();
        try (MovieFile file = MovieFile.shipped()) {
            file.forEach(movies::add);
        }

        assertThat(movies).hasSize(42);
        assertThat(movies).extracting(movie -> movie.year() + movie.title()).doesNotHaveDuplicates();
        assertThat(movies).extracting(movie -> movie.info().rank()).doesNotHaveDuplicates();
    }

    @Test
    void moviesAreCounted() throws IOException {
        try (MovieFile file = MovieFile.shipped()) {
            assertThat(file.count()).isEqualTo(42);
        }
    }

    @Test
    void aMovieWithoutItsPartsIsNamedByItsPlace() throws IOException {
        Path broken = file("broken.json", ONE.replace("}]", "}, {\"year\": 1903, \"title\": \"Voyage\"}]"));

        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("movie 2 of the file:")
                .hasMessageContaining("info");
    }

    @Test
    void aDateThatIsNoneIsNamedByItsPlace() throws IOException {
        Path broken = file("broken.json", ONE.replace("1902-09-01T00:00:00Z", "last year"));

        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("movie 1 of the file:");
    }

    @Test
    void aYearThatIsNoNumberIsNamed() throws IOException {
        Path broken = file("broken.json", ONE.replace("1902,", "\"long ago\","));

        assertThatThrownBy(() -> read(broken)).hasMessageContaining("\"year\" is not a whole number");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<Movie> read(Path path) throws IOException {
        List<Movie> movies = new ArrayList<>();
        try (MovieFile file = MovieFile.open(path)) {
            file.forEach(movies::add);
        }
        return movies;
    }
}
