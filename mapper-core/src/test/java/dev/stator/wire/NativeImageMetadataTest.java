package dev.stator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What a native image is told of the one class that the SDK makes by reflection. */
@NullMarked
class NativeImageMetadataTest {
    private static final String METADATA = "META-INF/native-image/dev.stator/mapper-core/";
    private static final String INTERCEPTORS = "software/amazon/awssdk/services/dynamodb/execution.interceptors";

    @Test
    void the_interceptor_that_the_sdk_makes_is_kept_with_its_constructor() throws Exception {
        JsonNode kept = new ObjectMapper().readTree(text(METADATA + "reflect-config.json"));

        assertThat(text(INTERCEPTORS).strip()).isEqualTo(DirectReads.class.getName());
        assertThat(kept.findValuesAsText("name")).isEqualTo(List.of(DirectReads.class.getName(), "<init>"));
        assertThat(DirectReads.class.getConstructor().newInstance()).isNotNull();
    }

    @Test
    void the_files_by_which_it_and_the_library_of_zstandard_are_found_are_kept() throws Exception {
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
