package dev.stator.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scan needs memory for its pages, not for the table. */
class SmallHeapTest {
    private static final long SIZE = 1_000_000;

    @ParameterizedTest(name = "{0}, {1} segments, pages of {2}")
    @CsvSource({"blocking, 1, 0", "blocking, 8, 0", "async, 1, 0", "async, 8, 0"})
    void aMillionItemsAreScannedInAHeapOf64Megabytes(String face, int segments, int pageSize)
            throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-classpath",
                System.getProperty("java.class.path"),
                Tally.class.getName(),
                face,
                String.valueOf(SIZE),
                String.valueOf(segments),
                String.valueOf(pageSize));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.print(face + ", " + segments + " segments: " + output);
        assertThat(output).startsWith(SIZE + " items, sum " + SIZE * (SIZE - 1) / 2 + ", of ");
        assertThat(process.waitFor()).isZero();
    }
}
