package dev.stator.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.examples.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the guide to its samples. After a change of a sample, {@code mvn test -pl mapper-examples -am
 * -Dstator.guide.update=true} writes it into the pages.
 */
class GuideTest {
    private static final Path GUIDE = Project.root().resolve("docs/guide");
    private static final Path SAMPLES =
            Project.root().resolve("mapper-examples/src/test/java/dev/stator/examples/guide");

    @ParameterizedTest
    @MethodSource("pages")
    void everyJavaBlockOfAPageIsItsSample(Path file) throws IOException {
        Samples samples = Samples.of(SAMPLES);
        Page page = new Page(Files.readString(file));
        assertThat(samples.texts().keySet()).containsAll(page.samples());
        Page cut = page.with(samples.texts());
        if (Boolean.getBoolean("stator.guide.update")) {
            Files.writeString(file, cut.text());
        } else {
            assertThat(page.text()).isEqualTo(cut.text());
        }
    }

    @Test
    void everySampleIsInTheGuide() throws IOException {
        List<String> shown = new ArrayList<>();
        for (Path page : pages()) {
            shown.addAll(new Page(Files.readString(page)).samples());
        }
        assertThat(shown).containsAll(Samples.of(SAMPLES).texts().keySet());
    }

    @Test
    void theIndexLinksEveryPage() throws IOException {
        String index = Files.readString(GUIDE.resolve("README.md"));
        for (Path page : pages()) {
            String name = page.getFileName().toString();
            assertThat(name.equals("README.md") || index.contains("(" + name + ")"))
                    .as(name)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bom, awssdk.version",
        "DynamoDBLocal, dynamodb-local.version",
        "aws-lambda-java-events, lambda-events.version",
        "lombok, lombok.version",
        "micrometer-core, micrometer.version",
        "assertj-core, assertj.version",
        "s3proxy, s3proxy.version",
        "slf4j-nop, slf4j.version"
    })
    void theVersionsOfThePagesAreThoseOfTheBuild(String artifact, String property) throws IOException {
        String pom = Files.readString(Project.root().resolve("pom.xml"));
        assertThat(versions(artifact)).isNotEmpty().allMatch(each -> pom.contains("<" + property + ">" + each + "<"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maven-compiler-plugin", "maven-surefire-plugin"})
    void thePluginsOfThePagesAreThoseOfTheBuild(String plugin) throws IOException {
        Set<String> built = new HashSet<>();
        addVersions(plugin, Project.root().resolve("pom.xml"), built);
        assertThat(versions(plugin)).isNotEmpty().isSubsetOf(built);
    }

    private static Set<String> versions(String artifact) throws IOException {
        Set<String> versions = new HashSet<>();
        for (Path page : pages()) {
            addVersions(artifact, page, versions);
        }
        return versions;
    }

    private static void addVersions(String artifact, Path file, Set<String> versions) throws IOException {
        Pattern version = Pattern.compile("<artifactId>" + artifact + "</artifactId>\\s*<version>(.*?)</version>");
        version.matcher(Files.readString(file)).results().forEach(match -> versions.add(match.group(1)));
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(GUIDE)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
