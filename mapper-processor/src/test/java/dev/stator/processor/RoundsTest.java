package dev.stator.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.processor.Writing.File;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundsTest {
    private static final String ORDER = """
            package shop;

            import dev.stator.annotation.*;
            import java.util.List;

            @Table("orders")
            record Order(@HashKey String id, List<Line> lines) {}
            """;
    private static final File FIRST = new File("shop.First", "package shop; class First {}");
    private static final File LINE = new File(
            "shop.Line", "package shop; @dev.stator.annotation.Document record Line(String sku, First first) {}");
    private static final File DOCUMENT =
            new File("shop.Line", "package shop; @dev.stator.annotation.Document record Line(String sku) {}");

    @Test
    void waitsForATypeOfThisRound() {
        Compilation compilation =
                Compiler.of(new StatorProcessor(), new Writing(DOCUMENT)).compile("shop.Order", ORDER);
        assertThat(compilation.orFail().sources())
                .containsKeys("shop.OrderSchema", "shop.OrderTable", "shop.LineSchema");
    }

    @Test
    void waitsForATypeOfTheSecondRound() {
        Compilation compilation =
                Compiler.of(new Writing(FIRST, DOCUMENT), new StatorProcessor()).compile("shop.Order", ORDER);
        assertThat(compilation.orFail().sources())
                .containsKeys("shop.OrderSchema", "shop.OrderTable", "shop.LineSchema");
    }

    @Test
    void aSealedTableWaitsForWhatItsTypesNeed() {
        Compilation compilation = Compiler.of(new StatorProcessor(), new Writing(DOCUMENT))
                .compile(Map.of("shop.Item", """
                        package shop;
                        import dev.stator.annotation.*;
                        @Table(value = "items", discriminator = "type")
                        sealed interface Item permits Order {}
                        """, "shop.Order", """
                        package shop;
                        import dev.stator.annotation.*;
                        record Order(@HashKey String id, Line line) implements Item {}
                        """));
        assertThat(compilation.orFail().sources())
                .containsOnlyKeys(
                        "shop.Line",
                        "shop.LineSchema",
                        "shop.ItemSchema",
                        "shop.ItemTable",
                        "shop.OrderSchema",
                        "shop.OrderTable");
    }

    @Test
    void reportsMistakesOfAGeneratedType() {
        Compilation compilation =
                Compiler.of(new StatorProcessor(), new Writing(FIRST, LINE)).compile("shop.Order", ORDER);
        assertThat(compilation.errors())
                .contains("[ST050] 'first' has type First, which cannot be stored: annotate it with @Document, "
                        + "give it a converter with @Convert, or leave it out with @Ignore.");
    }

    @Test
    void waitsForASuperclassAndForABuilder() {
        Compilation compilation = Compiler.of(
                        new StatorProcessor(),
                        new Writing(
                                new File("shop.Base", "package shop; class Base { int total; }"),
                                new File("shop.AddressBuilder", """
                                        package shop;
                                        final class AddressBuilder {
                                            private String city;
                                            AddressBuilder city(String city) { this.city = city; return this; }
                                            Address build() { return Address.of(city); }
                                        }
                                        """)))
                .compile(Map.of("shop.Order", """
                        package shop;
                        import dev.stator.annotation.*;
                        @Table("orders")
                        class Order extends Base { @HashKey String id; }
                        """, "shop.Address", """
                        package shop;
                        @dev.stator.annotation.Document
                        final class Address {
                            final String city;
                            private Address(String city) { this.city = city; }
                            static Address of(String city) { return new Address(city); }
                            static AddressBuilder builder() { return new AddressBuilder(); }
                        }
                        """));
        assertThat(compilation.orFail().generated("shop.OrderSchema")).contains("\"total\"");
        assertThat(compilation.generated("shop.AddressSchema")).contains("AddressBuilder");
    }

    @Test
    void generatesNothingInTheLastRound() {
        Compilation compilation = Compiler.of(new StatorProcessor(), new Writing(FIRST))
                .with("-Xlint:processing")
                .compile("shop.Order", ORDER);
        assertThat(compilation.sources()).containsOnlyKeys("shop.First");
        assertThat(compilation.errors())
                .contains("[ST002] Order refers to Line, which does not exist, and no annotation processor has"
                        + " generated it.");
        assertThat(compilation.messages()).doesNotContain("last round");
    }

    @Test
    void namesAMissingTypeWithArgumentsOrWhereItStands() {
        Compilation compilation = Compiler.of(new StatorProcessor()).compile("shop.Order", """
                package shop;
                import dev.stator.annotation.*;
                @Table("orders")
                record Order(@HashKey String id, java.util.List<Pair<String, Long>> pairs) {}
                """);
        assertThat(compilation.errors())
                .anyMatch(error -> error.startsWith("[ST002] Order refers to the type of 'pairs', which")
                        || error.startsWith("[ST002] Order refers to Pair<java.lang.String,java.lang.Long>, which"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.OrderTable", "shop.OrderSchema"})
    void reportsAClassThatAnotherProcessorGeneratesUnderTheSameName(String type) {
        String name = type.substring(type.indexOf('.') + 1);
        Compilation compilation = Compiler.of(
                        new Writing(new File(type, "package shop; class " + name + " {}")), new StatorProcessor())
                .compile(
                        "shop.Order",
                        "package shop; import dev.stator.annotation.*; @Table(\"orders\") record Order(@HashKey String id) {}");
        assertThat(compilation.errors())
                .contains("[ST009] " + name + " would be generated for 'Order', but a source"
                        + " file or another generated class has that name; rename one of them.");
    }

    @ParameterizedTest
    @MethodSource("defects")
    void reportsACrashOnTheType(Throwable defect) {
        Compilation compilation = Compiler.of(new Faulty(defect))
                .compile(
                        "shop.Order",
                        "package shop;\nimport dev.stator.annotation.*;\n@Table(\"orders\")\nrecord Order(@HashKey String id) {}");
        assertThat(compilation.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.getLineNumber()).isEqualTo(4);
            assertThat(diagnostic.getMessage(Locale.ROOT))
                    .startsWith("[ST001] Stator's processor failed on shop.Order: ")
                    .contains(defect.toString())
                    .contains("dev.stator.processor.");
        });
    }

    private static List<Throwable> defects() {
        return List.of(
                new IllegalStateException("no types today"),
                new StackOverflowError(),
                new AssertionError("no types today"),
                new NoClassDefFoundError("shop/Types"));
    }

    @Test
    void isIsolatingForGradle() throws Exception {
        try (InputStream in =
                StatorProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("dev.stator.processor.StatorProcessor,isolating\n");
        }
    }

    @Test
    void isFoundByTheCompiler() {
        assertThat(ServiceLoader.load(Processor.class)).anyMatch(processor -> processor instanceof StatorProcessor);
    }

    /** The processor with a compiler whose types fail. */
    private static final class Faulty extends AbstractProcessor {
        private final StatorProcessor processor = new StatorProcessor();
        private final Throwable defect;

        Faulty(Throwable defect) {
            this.defect = defect;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            Types types = proxy(Types.class, (proxy, method, arguments) -> {
                throw defect;
            });
            processor.init(proxy(
                    ProcessingEnvironment.class,
                    (proxy, method, arguments) ->
                            method.getName().equals("getTypeUtils") ? types : method.invoke(environment, arguments)));
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(Faulty.class.getClassLoader(), new Class<?>[] {type}, handler));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
            processor.process(annotations, environment);
            return false;
        }
    }
}
