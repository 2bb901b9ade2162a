package dev.stator.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.processor.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BadSourcesTest {
    private static final Path PAGES = Path.of("../docs/errors");

    static List<BadSource> sources() throws IOException {
        return BadSource.all();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void hasExactlyTheErrorsThatItStatesEachWithAPosition(BadSource source) throws IOException {
        Compilation compilation = source.compile();
        String rewritten = source.rewritten(compilation);
        if (Boolean.getBoolean("stator.rewrite")) {
            Files.writeString(source.file(), rewritten);
        }
        assertThat(rewritten).as(compilation.messages()).isEqualTo(String.join("\n", source.lines()) + "\n");
        assertThat(compilation.errors()).anyMatch(error -> error.startsWith("[" + source.code() + "]"));
        assertThat(compilation.diagnostics()).allMatch(diagnostic -> diagnostic.getLineNumber() > 0);
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void eachProblemHasAPage(Problem problem) throws IOException {
        Path page = PAGES.resolve(problem.code() + ".md");
        assertThat(page).exists();
        assertThat(Files.readString(page)).startsWith("# " + problem.code() + ": ");
        assertThat(Files.readString(PAGES.resolve("README.md"))).contains("(" + problem.code() + ".md)");
    }

    @Test
    void eachProblemButTheCrashHasABadSource() throws IOException {
        Set<String> shown = BadSource.all().stream().map(BadSource::code).collect(Collectors.toSet());
        assertThat(Arrays.stream(Problem.values())
                        .filter(problem -> problem != Problem.CRASH && problem != Problem.LOMBOK)
                        .map(Problem::code))
                .allMatch(shown::contains);
    }

    @Test
    void noTwoProblemsHaveOneCode() {
        assertThat(Arrays.stream(Problem.values()).map(Problem::code)).doesNotHaveDuplicates();
    }
}
