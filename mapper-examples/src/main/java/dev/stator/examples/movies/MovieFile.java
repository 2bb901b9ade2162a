package dev.stator.examples.movies;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The movies of a JSON file, one at a time: memory is that of one movie, however long the file is.
 *
 * <pre>{@code
 * try (MovieFile file = MovieFile.open(Path.of("moviedata.json.gz"))) {
 *     for (Movie movie : file) { … }
 * }
 * }</pre>
 *
 * <p>The file is a JSON array of {@code {"year": …, "title": …, "info": {…}}}, as it is or compressed with gzip (a name that
 * ends in {@code .gz}). A file can be gone through once. A file that is not such an array fails with the place that is wrong.
 */
public final class MovieFile implements Iterable<Movie>, AutoCloseable {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS) // 8.3 is 8.3, not the nearest double
            .build()
            .readerFor(JsonNode.class);

    private final MappingIterator<JsonNode> nodes;

    private MovieFile(MappingIterator<JsonNode> nodes) {
        this.nodes = nodes;
    }

    /** The movies of a file. */
    public static MovieFile open(Path path) throws IOException {
        return open(Files.newInputStream(path), path.toString());
    }

    /** The 42 well-known movies that come with the example. */
    public static MovieFile shipped() throws IOException {
        InputStream in = MovieFile.class.getResourceAsStream("movies.json");
        if (in == null) {
            throw new IOException("movies.json is not beside the class MovieFile; build the example again");
        }
        return open(in, "movies.json");
    }

    private static MovieFile open(InputStream in, String name) throws IOException {
        try {
            return new MovieFile(READER.readValues(name.endsWith(".gz") ? new GZIPInputStream(in) : in));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public Iterator<Movie> iterator() {
        return new Iterator<>() {
            private long place;

            @Override
            public boolean hasNext() {
                return nodes.hasNext();
            }

            @Override
            public Movie next() {
                place++;
                try {
                    return movie(nodes.next());
                } catch (IllegalArgumentException | DateTimeParseException e) {
                    throw new IllegalArgumentException("movie " + place + " of the file: " + e.getMessage(), e);
                }
            }
        };
    }

    /** How many movies the file has; it has been gone through then. */
    public long count() {
        long count = 0;
        for (; nodes.hasNext(); nodes.next()) {
            count++;
        }
        return count;
    }

    @Override
    public void close() {
        try {
            nodes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Movie movie(JsonNode movie) {
        return new Movie(number(movie, "year"), movie.required("title").asText(), info(movie.required("info")));
    }

    private static Info info(JsonNode info) {
        return new Info(
                texts(info, "directors"),
                text(info, "release_date").map(Instant::parse),
                info.optional("rating").map(JsonNode::decimalValue),
                new LinkedHashSet<>(texts(info, "genres")),
                text(info, "image_url").map(URI::create),
                text(info, "plot"),
                number(info, "rank"),
                info.optional("running_time_secs").map(JsonNode::longValue).map(Duration::ofSeconds),
                texts(info, "actors"));
    }

    private static int number(JsonNode node, String name) {
        JsonNode number = node.required(name);
        if (!number.canConvertToInt()) {
            throw new IllegalArgumentException("\"" + name + "\" is not a whole number");
        }
        return number.intValue();
    }

    private static Optional<String> text(JsonNode info, String name) {
        return info.optional(name).map(JsonNode::asText);
    }

    private static List<String> texts(JsonNode info, String name) {
        List<String> texts = new ArrayList<>();
        info.path(name).forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
