package dev.stator.examples.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.examples.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each row of the page's tables of annotations, calls and save behaviours has its test, and each test its row. */
class RowsTest {
    private static final List<Class<?>> TESTS = List.of(
            MapperAnnotationsTest.class,
            MapperFormsTest.class,
            MapperCallsTest.class,
            SaveBehaviorsTest.class,
            EnhancedAnnotationsTest.class,
            EnhancedCallsTest.class);

    /** What a row that needs no test says in its second cell: there is nothing to compare. */
    private static final String NONE = "none";

    @Test
    void eachRowHasItsTest() throws IOException {
        String page = Files.readString(Project.root().resolve("docs/guide/moving-to-stator.md"));
        String tables = page.substring(page.indexOf("## Annotations"), page.indexOf("## Stored forms"));
        Set<String> rows = tables.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.substring(1).split(" \\| "))
                .filter(cells -> !cells[1].strip().startsWith(NONE))
                .map(cells -> cells[0].strip())
                .filter(cell -> !cell.equals("DynamoDBMapper") && !cell.equals("enhanced client"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tested = TESTS.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(Row.class)))
                .flatMap(row -> Arrays.stream(row.value()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(tested).isEqualTo(rows);
    }
}
