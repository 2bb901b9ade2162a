package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.examples.Project;
import dev.stator.processor.model.Scalar;
import dev.stator.processor.model.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the table of types.md to what the processor knows. */
class TypesPageTest {
    @ParameterizedTest
    @EnumSource(Scalar.class)
    void aTypeHasARowThatSaysWhatTheProcessorDoes(Scalar scalar) throws IOException {
        List<String> cells = rows().stream()
                .map(row -> List.of(row.split("\\s*\\|\\s*")))
                .filter(row -> row.size() == 6 && row.get(1).contains("`" + title(scalar) + "`"))
                .findFirst()
                .orElseThrow();

        boolean isKey = scalar.wire().isKey() && !scalar.isOptional();
        assertThat(cells.get(2))
                .isEqualTo(scalar.wire() == Wire.ANY ? "any" : scalar.wire().name());
        assertThat(cells.get(4)).isEqualTo(isKey ? "yes" : "–");
        assertThat(cells.get(5)).isEqualTo(scalar.isMapKey() ? "yes" : "–");
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(Project.root().resolve("docs/guide/types.md")).stream()
                .filter(line -> line.startsWith("| "))
                .toList();
    }

    private static String title(Scalar scalar) {
        return switch (scalar) {
            case BYTE, SHORT, INT, LONG -> scalar.name().toLowerCase(Locale.ROOT);
            case INSTANT_SECONDS -> "Codec.EPOCH_SECONDS";
            case INSTANT_MILLIS -> "Codec.EPOCH_MILLIS";
            default -> scalar.type().substring(scalar.type().lastIndexOf('.') + 1);
        };
    }
}
