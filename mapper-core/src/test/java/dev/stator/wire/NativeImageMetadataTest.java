package dev.stator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What a native image is told of the classes that the SDK makes by reflection. */
@NullMarked
class NativeImageMetadataTest {
    private static final String METADATA = "META-INF/native-image/dev.stator/mapper-core/";
    private static final String INTERCEPTORS = "software/amazon/awssdk/services/dynamodb/execution.interceptors";

    @Test
    void the_interceptors_that_the_sdk_makes_are_kept_with_their_constructors() throws Exception {
        JsonNode kept = new ObjectMapper().readTree(text(METADATA + "reflect-config.json"));

        assertThat(text(INTERCEPTORS).lines())
                .containsExactly(DirectReads.class.getName(), DirectWrites.class.getName());
        assertThat(kept.findValuesAsText("name"))
                .containsExactly(DirectReads.class.getName(), "<init>", DirectWrites.class.getName(), "<init>");
        assertThat(DirectReads.class.getConstructor().newInstance()).isNotNull();
        assertThat(DirectWrites.class.getConstructor().newInstance()).isNotNull();
    }

    @Test
    void the_files_by_which_they_and_the_library_of_zstandard_are_found_are_kept() throws Exception {
        JsonNode kept = new ObjectMapper().readTree(text(METADATA + "resource-config.json"));

        assertThat(kept.findValuesAsText("pattern"))
                .anyMatch(INTERCEPTORS::matches)
                .anyMatch("linux/amd64/libzstd-jni-1.5.7-28.so"::matches);
        assertThat(kept.findValuesAsText("typeReachable")).containsExactly("dev.stator.compression.ZstdFrame");
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = NativeImageMetadataTest.class.getClassLoader().getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
