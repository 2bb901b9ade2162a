package dev.stator.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @Test
    void isATableAndAPicture(@TempDir Path folder) throws IOException {
        Targets targets = new Targets();
        targets.add("query: time / enhanced", 0.25, 0.3);
        targets.add("get: time / enhanced", 0.75, 0.7);
        new Report(Map.of("calls", targets), true).write(folder);
        assertThat(Files.readString(folder.resolve("benchmarks.md")))
                .contains("| calls | query: time / enhanced | 0.25 | 0.30 | met |")
                .contains("| calls | get: time / enhanced | 0.75 | 0.70 | **missed** |")
                .contains("JDK ", "AWS SDK ", "not to be trusted");
        assertThat(Files.readString(folder.resolve("benchmarks.svg")))
                .startsWith("<svg ")
                .contains("query: time / enhanced", "0.25 of 0.30", "#2a7", "#c33")
                .endsWith("</svg>\n");
    }
}
