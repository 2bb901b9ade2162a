package dev.stator.examples;

import dev.stator.examples.movies.MovieFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the movies come from: the file that is named, else AWS's sample file beside the project, else those that come with
 * the example.
 *
 * @param path empty for those that come with the example
 */
record MovieSource(Optional<Path> path) {
    private static final String OPTION = "--movies=";
    private static final Path SAMPLE_FILE = Path.of("..", "shared", "data", "moviedata.json.gz");

    static MovieSource shipped() {
        return new MovieSource(Optional.empty());
    }

    /** AWS's sample file, where it lies beside the project. */
    static Optional<MovieSource> sampleFile(Path projectRoot) {
        return Optional.of(projectRoot.resolve(SAMPLE_FILE).normalize())
                .filter(Files::isReadable)
                .map(path -> new MovieSource(Optional.of(path)));
    }

    /** The source for the arguments of the main job, which runs in the project's root: none, or {@code --movies=<path>}. */
    static MovieSource of(String... arguments) throws IOException {
        Optional<String> named = Stream.of(arguments)
                .filter(argument -> argument.startsWith(OPTION))
                .map(argument -> argument.substring(OPTION.length()))
                .filter(path -> !path.isBlank())
                .findFirst();
        if (named.isEmpty()) {
            return sampleFile(Path.of("")).orElseGet(MovieSource::shipped);
        }
        Path path = Path.of(named.get());
        if (!Files.isReadable(path)) {
            throw new IOException("the movie file " + path + " cannot be read");
        }
        return new MovieSource(Optional.of(path));
    }

    MovieFile open() throws IOException {
        return path.isPresent() ? MovieFile.open(path.get()) : MovieFile.shipped();
    }

    /** As it is called in the report. */
    String title() {
        return path.map(Path::toString).orElse("the movies that come with the example");
    }
}
