package dev.stator.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a user deprecates makes no warning in generated code; {@link Compiler} has every warning be an error. */
class DeprecatedTest {
    private static final String HEADER = """
            package old;
            import dev.stator.annotation.*;
            import dev.stator.schema.Converter;
            import java.util.*;
            """;

    @TestFactory
    Stream<DynamicTest> deprecatedTypesAreSuppressedInTheSchemaAndTheTable() {
        return Stream.of(
                        "@Deprecated @Table(\"docs\") public record Doc(@HashKey String id) {}",
                        "@Table(\"docs\") public record Doc(@HashKey String id, Map<String, List<Kind>> kinds) {"
                                + " @Deprecated public enum Kind { A } }",
                        "@Table(\"docs\") public record Doc(@HashKey String id, Outer.Kind[] kinds) {"
                                + " @Deprecated public static class Outer { public enum Kind { A } } }")
                .map(source -> DynamicTest.dynamicTest(source, () -> {
                    assertThat(generated(source, "Schema")).contains("@SuppressWarnings(\"deprecation\")");
                    assertThat(generated(source, "Table")).contains("@SuppressWarnings(\"deprecation\")");
                }));
    }

    @TestFactory
    Stream<DynamicTest> deprecatedMembersAreSuppressedInTheSchemaOnly() {
        return Stream.of(
                        "@Table(\"docs\") public record Doc(@HashKey String id, String note) {"
                                + " @Deprecated public String note() { return note; } }",
                        "@Table(\"docs\") public record Doc(@HashKey String id) { @Deprecated public Doc {} }",
                        "@Table(\"docs\") public record Doc(@HashKey String id, Kind kind) {"
                                + " public enum Kind { A, @Deprecated B } }",
                        "@Table(\"docs\") public class Doc { @HashKey @Deprecated public String id; }",
                        "@Table(\"docs\") public class Doc { @HashKey public String id; @Deprecated public Doc() {} }",
                        "@Table(\"docs\") public class Doc { @HashKey private String id; public String getId() { return id; }"
                                + " @Deprecated public void setId(String id) { this.id = id; } }",
                        "@Table(\"docs\") public class Doc { @HashKey private final String id;"
                                + " @Deprecated public Doc(String id) { this.id = id; }"
                                + " public String getId() { return id; } }",
                        "@Table(\"docs\") public class Doc { @HashKey private String id; public String getId() { return id; }"
                                + " @Deprecated public static Builder builder() { return new Builder(); }"
                                + " public static class Builder { private final Doc doc = new Doc();"
                                + " @Deprecated public Builder id(String id) { doc.id = id; return this; }"
                                + " @Deprecated public Doc build() { return doc; } } private Doc() {} }",
                        "@Table(\"docs\") public record Doc(@HashKey String id, @Flatten Part part) {"
                                + " @Document public record Part(String note) {"
                                + " @Deprecated public String note() { return note; } } }")
                .map(source -> DynamicTest.dynamicTest(source, () -> {
                    assertThat(generated(source, "Schema")).contains("@SuppressWarnings(\"deprecation\")");
                    assertThat(generated(source, "Table")).doesNotContain("\"deprecation\"", "\"removal\"");
                }));
    }

    @Test
    void whatIsDeprecatedForRemovalIsSuppressedAsSuch() {
        String source = "@Table(\"docs\") public class Doc { @HashKey public String id;"
                + " @Deprecated(forRemoval = true) public String note; @Deprecated public String more; }";
        assertThat(generated(source, "Schema"))
                .contains("@SuppressWarnings({\n        \"deprecation\",\n        \"removal\"\n})");
    }

    @Test
    void aDeprecatedConverterAndAPermittedTypeAreSuppressed() {
        String converted = "@Document public record Doc(@Convert(Doc.Text.class) int number) {"
                + " @Deprecated public static class Text implements Converter<Integer, String> {"
                + " @Deprecated public Text() {}"
                + " @Override public String write(Integer value) { return value.toString(); }"
                + " @Override public Integer read(String stored) { return Integer.valueOf(stored); } } }";
        assertThat(generated(converted, "Schema")).contains("@SuppressWarnings(\"deprecation\")");
        String sealed = "@Document public sealed interface Doc {"
                + " @Deprecated(forRemoval = true) @Document record Card(String digits) implements Doc {} }";
        assertThat(generated(sealed, "Schema")).contains("@SuppressWarnings(\"removal\")");
    }

    @Test
    void nothingIsSuppressedWhereNothingIsDeprecated() {
        String source = "@Table(\"docs\") public record Doc(@HashKey String id, String note) {"
                + " @Deprecated public String old() { return note; } }";
        assertThat(generated(source, "Schema")).doesNotContain("@SuppressWarnings");
    }

    private static String generated(String source, String kind) {
        return Compiler.stator()
                .compile(Map.of("old.Doc", HEADER + source))
                .orFail()
                .generated("old.Doc" + kind);
    }
}
