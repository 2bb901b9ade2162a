package dev.stator.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.error.UndecodableItemException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Types with hundreds of properties. HotSpot compiles no method of more than 8,000 bytes; the initialisation of a class, which runs
 * once, may be longer.
 */
class BigEntityTest {
    private static final int LIMIT = 8_000;

    /** Those of which a value takes the most code to write or to read. */
    private static final List<String> TYPES = List.of(
            "String",
            "int",
            "Integer",
            "Optional<Instant>",
            "Set<Integer>",
            "OptionalInt",
            "List<String>",
            "Map<UUID, Set<String>>",
            "ByteBuffer",
            "Optional<Set<String>>");

    private static final String HEADER = """
            package big;
            import dev.stator.annotation.*;
            import java.nio.ByteBuffer;
            import java.time.Instant;
            import java.util.*;
            """;

    @Test
    void aRecordOf250ComponentsIsReadInSmallMethods() throws IOException {
        String components = join(250, ", ", i -> property(i, "@Field(writeNull = true) "));
        small("@Table(\"big\") public record Big(@HashKey String id, " + components + ") {}");
    }

    @Test
    void aClassWithAConstructorOf250ParametersIsReadInSmallMethods() throws IOException {
        small("@Table(\"big\") public final class Big { @HashKey private final String id;\n"
                + join(250, "\n", i -> "private final " + property(i, "") + ";")
                + "public Big(String id, " + join(250, ", ", i -> type(i) + " p" + i) + ") { this.id = id;"
                + join(250, "\n", i -> "this.p" + i + " = p" + i + ";") + "}\n"
                + "public String id() { return id; }\n" + getters(250) + "}");
    }

    @Test
    void aBeanOf300PropertiesIsReadInSmallMethods() throws IOException {
        small("@Table(\"big\") public class Big { @HashKey private String id;\n"
                + "public String getId() { return id; } public void setId(String id) { this.id = id; }\n"
                + join(
                        300,
                        "\n",
                        i -> "private " + property(i, "@Field(writeNull = true) ") + ";\n"
                                + "public " + type(i) + " getP" + i + "() { return p" + i + "; }\n"
                                + "public void setP" + i + "(" + type(i) + " value) { p" + i + " = value; }")
                + "}");
    }

    @Test
    void aClassOf300FieldsIsReadInSmallMethods() throws IOException {
        small("@Table(\"big\") public class Big { @HashKey public String id;\n"
                + join(300, "\n", i -> "public " + property(i, "") + ";") + "}");
    }

    @Test
    void aClassWithABuilderOf300PropertiesIsReadInSmallMethods() throws IOException {
        small("@Table(\"big\") public final class Big { @HashKey private String id;\n"
                + join(300, "\n", i -> "private " + property(i, "") + ";")
                + "private Big() {}\n public String id() { return id; }\n" + getters(300)
                + "public static Builder builder() { return new Builder(); }\n"
                + "public static final class Builder { private final Big made = new Big();\n"
                + "private Builder() {}\n public Big build() { return made; }\n"
                + "public Builder id(String id) { made.id = id; return this; }\n"
                + join(
                        300,
                        "\n",
                        i -> "public Builder p" + i + "(" + type(i) + " value) { made.p" + i
                                + " = value; return this; }")
                + "}}");
    }

    @Test
    void flattenedDocumentsOf300PropertiesAreReadInSmallMethods() throws IOException {
        small("@Table(\"big\") public record Big(@HashKey String id, @Flatten(prefix = \"a_\") Part a,"
                + " @Flatten(prefix = \"b_\") Part b) {"
                + "@Document public record Part(" + join(150, ", ", i -> property(i, "")) + ") {}}");
    }

    @Test
    void anEnumOf600ConstantsIsReadAndWrittenInSmallMethods() throws Exception {
        Compilation compilation =
                small("@Document public record Big(Plain plain, Renamed renamed, Map<Renamed, Plain> map) {\n"
                        + "public enum Plain {" + join(600, ", ", i -> "CONSTANT_" + i) + "}\n"
                        + "public enum Renamed {" + join(600, ", ", i -> "@Field(\"stored " + i + "\") CONSTANT_" + i)
                        + "}\n"
                        + """
                public static final class Check implements Runnable {
                    @Override public void run() {
                        for (Plain plain : Plain.values()) {
                            Renamed renamed = Renamed.values()[plain.ordinal()];
                            Big big = new Big(plain, renamed, Map.of(renamed, plain));
                            if (!BigSchema.INSTANCE.fromItem(BigSchema.INSTANCE.toItem(big)).equals(big)) {
                                throw new AssertionError(big);
                            }
                        }
                    }
                }}""");
        Runnable check =
                (Runnable) compilation.load("big.Big$Check").getConstructor().newInstance();
        assertThatCode(check::run).doesNotThrowAnyException();
    }

    @Test
    void aNameThatABigEnumDoesNotHaveIsAnError() throws Exception {
        Compilation compilation = small("@Document public record Big(Plain plain) {\n"
                + "public enum Plain {" + join(600, ", ", i -> "CONSTANT_" + i) + "}\n"
                + """
                public static final class Check implements Runnable {
                    @Override public void run() {
                        BigSchema.INSTANCE.fromJson("{\\"plain\\":{\\"S\\":\\"CONSTANT_600\\"}}");
                    }
                }}""");
        Runnable check =
                (Runnable) compilation.load("big.Big$Check").getConstructor().newInstance();
        assertThatThrownBy(check::run)
                .isInstanceOf(UndecodableItemException.class)
                .hasMessageContaining("no constant of Plain; it has CONSTANT_0, CONSTANT_1");
    }

    @Test
    void aClassOf600FieldsIsReadInSmallMethodsAndInitialisedInALongOne() throws IOException {
        small("@Table(\"big\") public class Big { @HashKey public String id;\n"
                + join(600, "\n", i -> "public " + property(i, "") + ";") + "}");
    }

    private static Compilation small(String source) throws IOException {
        Compilation compilation =
                Compiler.stator().compile("big.Big", HEADER + source).orFail();
        Map<String, Integer> tooLong = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> type : compilation.classes().entrySet()) {
            if (type.getKey().matches("big\\.Big.*(Schema|Table).*")) {
                MethodSizes.of(type.getValue()).forEach((method, size) -> {
                    if (size >= LIMIT && !method.startsWith("<clinit>")) {
                        tooLong.put(type.getKey() + "." + method, size);
                    }
                });
            }
        }
        assertThat(tooLong).isEmpty();
        return compilation;
    }

    private static String getters(int count) {
        return join(count, "\n", i -> "public " + type(i) + " p" + i + "() { return p" + i + "; }");
    }

    private static String property(int i, String annotation) {
        boolean isPrimitive = type(i).equals("int");
        return (isPrimitive ? "" : annotation) + type(i) + " p" + i;
    }

    private static String type(int i) {
        return TYPES.get(i % TYPES.size());
    }

    private static String join(int count, String separator, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(separator));
    }
}
