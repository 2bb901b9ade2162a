package dev.stator.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the main job says, by its facts. */
class MainTest {
    private static final Path SHIPPED =
            Project.root().resolve("mapper-examples/src/main/resources/dev/stator/examples/movies/movies.json");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theShippedRecordsAreLoadedReadUpdatedListedAndScanned() {
        assertThat(run(SHIPPED.toString())).isZero();

        assertThat(out())
                .contains("ada, en-GB, Europe/London")
                .contains("https://docs.aws.amazon.com/dynamodb/ is there already, since 2026-01-05T09:30:00Z")
                .contains("note: read chapter 3", "note: none")
                .contains("which was \"RFC 8259: JSON\"", "nothing was there")
                .contains("bytes in S3", "page read  the same", "ada@example.org is ada")
                .contains("3 bookmarks", "JEP 395: Records")
                .contains("4 items of ada", "a member, ada", "a bookmark, https://openjdk.org/jeps/395")
                .contains("1 bookmark under https://docs.aws")
                .contains("Penny is verified: true", "videos 1, subscribers 2", "3 views")
                .contains("shadow ban [MODERATE]", "shadow ban []")
                .contains("2 users, 1 channel, 1 video")
                .contains("42/42", "42 movies", "A Trip to the Moon (1902)", "Georges Méliès")
                .contains("from 8.1 to 9.75")
                .contains("Nosferatu (1922), rated 7.8")
                .contains("2 movies of 1994 rated 8.5 or more", "Pulp Fiction (1994), 8.9")
                .contains("1 rating of movies of 1999", "The Matrix, 8.7")
                .contains("King Kong came out in []")
                .contains("1 movie with Sigourney Weaver", "Alien (1979)")
                .contains("41 movies on 1 page")
                .contains("A Trip to the Moon (1902), rated 9.75");
        assertThat(err()).isEmpty();
    }

    @Test
    void theSampleFileIsLoaded() {
        Optional<Path> file = MovieSource.sampleFile(Project.root()).flatMap(MovieSource::path);
        // Too large to ship, and not ours to give away: only those who have it beside the project run this
        assumeTrue(file.isPresent(), "../shared/data/moviedata.json.gz is not there");

        assertThat(run(file.orElseThrow().toString())).isZero();

        assertThat(out())
                .contains("4609/4609", "4,609 movies", "Rusher (2013)")
                .contains("4 movies of 1994 rated 8.5 or more", "22 ratings of movies of 1999")
                .contains("King Kong came out in [2005, 1976, 1933]")
                .containsPattern("4,608 movies on ([2-9]|\\d\\d+) pages")
                .containsPattern("2010s +1,\\d+");
    }

    @Test
    void aFileThatIsNotThereIsAMessageAndAnExitCode() {
        assertThat(run("no-such-file.json")).isEqualTo(1);

        assertThat(err()).contains("the movie file no-such-file.json cannot be read");
    }

    @Test
    void aFileThatHoldsSomethingElseIsAMessageAndAnExitCode() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "[{\"name\": \"Ada\"}]");

        assertThat(run(other.toString())).isEqualTo(1);

        assertThat(err()).contains("The examples stopped: movie 1 of the file");
    }

    private int run(String movies) {
        return Main.run(stream(out), stream(err), "--movies=" + movies);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
