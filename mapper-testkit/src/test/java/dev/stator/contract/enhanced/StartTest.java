package dev.stator.contract.enhanced;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a JVM loads when it begins. */
class StartTest {
    @Test
    void nothingLooksIntoAClass() throws IOException, InterruptedException {
        List<String> loaded = loaded(FirstItem.class);
        assertThat(loaded)
                .as("what the program needs")
                .contains("dev.stator.enhanced.EnhancedSchema", "customer key: customer");
        assertThat(loaded)
                .as("what looks into classes")
                .noneMatch(name -> name.startsWith("software.amazon.awssdk.enhanced.dynamodb.mapper.BeanTableSchema"))
                .noneMatch(
                        name -> name.startsWith("software.amazon.awssdk.enhanced.dynamodb.mapper.ImmutableTableSchema"))
                .noneMatch(
                        name -> name.startsWith("software.amazon.awssdk.enhanced.dynamodb.mapper.TableSchemaFactory"))
                .noneMatch(name -> name.startsWith("software.amazon.awssdk.enhanced.dynamodb.internal.mapper.Bean"))
                .noneMatch(name -> name.startsWith("software.amazon.awssdk.enhanced.dynamodb.internal.immutable"))
                .noneMatch(name -> name.contains("LambdaToMethodBridgeBuilder"))
                .noneMatch(name -> name.startsWith("java.beans."));
    }

    /** The names of the classes that the program loads in a JVM of its own, and the lines that it prints. */
    private static List<String> loaded(Class<?> program) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName())
                .redirectErrorStream(true)
                .start();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(log).isZero();
        return log.lines()
                .map(line -> line.contains(" source: ") ? line.substring(0, line.indexOf(' ')) : line)
                .toList();
    }
}
