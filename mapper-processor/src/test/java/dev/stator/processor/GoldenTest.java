package dev.stator.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Compiles the sources under {@code good/} and compares what is generated with the files under {@code expected/}, to the letter.
 * {@code -Dstator.golden.update=true} writes those instead. A class that ends in {@code Check} is run: it uses the generated
 * code as a program would.
 */
@TestInstance(Lifecycle.PER_CLASS)
class GoldenTest {
    private static final Path GOOD = Path.of("src/test/resources/good");
    private static final Path EXPECTED = Path.of("src/test/resources/expected");

    private final Compilation compilation =
            Compiler.stator().compile(sources(GOOD)).orFail();

    @BeforeAll
    void update() {
        if (Boolean.getBoolean("stator.golden.update")) {
            compilation.sources().forEach(GoldenTest::update);
        }
    }

    @TestFactory
    Stream<DynamicTest> generatesWhatIsExpected() {
        Map<String, String> expected = sources(EXPECTED);
        return expected.keySet().stream()
                .map(type -> DynamicTest.dynamicTest(
                        type, () -> assertThat(compilation.generated(type)).isEqualTo(expected.get(type))));
    }

    @Test
    void generatesNothingElse() {
        assertThat(compilation.sources().keySet()).isEqualTo(sources(EXPECTED).keySet());
    }

    @TestFactory
    Stream<DynamicTest> generatedCodeWorks() {
        ClassLoader loader = compilation.loader();
        return compilation.classes().keySet().stream()
                .filter(type -> type.endsWith("Check"))
                .map(type ->
                        DynamicTest.dynamicTest(type, () -> check(loader, type).run()));
    }

    private static Runnable check(ClassLoader loader, String type) throws ReflectiveOperationException {
        return (Runnable) loader.loadClass(type).getConstructor().newInstance();
    }

    private static Map<String, String> sources(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(file -> type(folder, file), GoldenTest::read, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(Path folder, Path file) {
        String path = folder.relativize(file).toString();
        return path.substring(0, path.length() - ".java".length())
                .replace(file.getFileSystem().getSeparator(), ".");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void update(String type, String source) {
        Path file = EXPECTED.resolve(type.replace('.', '/') + ".java");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
