package dev.stator.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullUnmarked;

/** The file of the frozen vectors. Its keys are for it alone and open to all. */
@NullUnmarked
final class Vectors {
    static final String RESOURCE = "vectors.json";

    private final JsonNode root;

    private Vectors(JsonNode root) {
        this.root = root;
    }

    static byte[] file() {
        try (InputStream in = Vectors.class.getResourceAsStream(RESOURCE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Vectors read() {
        try {
            return new Vectors(new ObjectMapper().readTree(file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A keyset in Tink's JSON format; of two keys, the second of which is the primary one. */
    String keyset(String encryption) {
        return root.get("keysets").get(encryption).toString();
    }

    Stream<Vector> all() {
        return StreamSupport.stream(root.get("vectors").spliterator(), false).map(Vector::new);
    }
}
