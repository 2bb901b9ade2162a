package dev.stator.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part of the classes was compiled before, as in an incremental build. */
class ClassPathTest {
    private static final String ORDER = """
            package shop;
            import dev.stator.annotation.*;
            @Table("orders")
            class Order extends Base { @HashKey String id; }
            """;

    @TempDir
    private Path output;

    @BeforeEach
    void compileEarlier() throws IOException {
        Compilation earlier = Compiler.stator()
                .compile(Map.of("shop.Order", ORDER, "shop.Base", "package shop; class Base {}"))
                .orFail();
        write(earlier);
    }

    @Test
    void whatWasGeneratedEarlierIsNoClash() {
        assertThat(compile(ORDER).orFail().sources()).containsOnlyKeys("shop.OrderSchema", "shop.OrderTable");
    }

    @Test
    void theTypesOfASealedTableMayBeCompiledOneByOne() throws IOException {
        String item = """
                package shop;
                import dev.stator.annotation.*;
                @Table(value = "items", discriminator = "type")
                sealed interface Item permits Cup {}
                """;
        String cup = """
                package shop;
                record Cup(@dev.stator.annotation.HashKey String id) implements Item {}
                """;
        String bad = "package shop; record Cup(Thread id) implements Item {}";
        String[] all = {"shop.ItemSchema", "shop.ItemTable", "shop.CupSchema", "shop.CupTable"};
        write(Compiler.stator()
                .compile(Map.of("shop.Item", item, "shop.Cup", cup))
                .orFail());
        assertThat(compile("shop.Item", item).orFail().sources()).containsOnlyKeys(all);
        assertThat(compile("shop.Cup", cup).orFail().sources()).containsOnlyKeys(all);
        write(Compiler.of().with("-proc:none", "-classpath", classPath()).compile("shop.Cup", bad));
        Compilation compilation = compile("shop.Item", item);
        assertThat(compilation.errors()).anyMatch(error -> error.startsWith("[ST050] 'id' has type Thread"));
        assertThat(compilation.diagnostics()).allMatch(diagnostic -> diagnostic.getLineNumber() == 4);
    }

    @Test
    void aMistakeInAClassFileStandsOnTheEntity() throws IOException {
        write(Compiler.of().with("-proc:none").compile("shop.Base", "package shop; class Base { Thread owner; }"));
        Compilation compilation = compile(ORDER);
        assertThat(compilation.errors()).singleElement().asString().startsWith("[ST050] 'owner' has type Thread");
        assertThat(compilation.diagnostics().get(0).getLineNumber()).isEqualTo(4);
    }

    @Test
    void aClassFileWithoutTheNamesOfParametersIsNoneForAConstructor() throws IOException {
        String home = """
                package shop;
                @dev.stator.annotation.Document
                public class Home {
                    final String city;
                    Home(String city) { this.city = city; }
                }
                """;
        String order = """
                package shop;
                import dev.stator.annotation.*;
                @Table("orders")
                record Order(@HashKey String id, @Flatten Home home) {}
                """;
        write(Compiler.of().with("-proc:none", "-g:none").compile("shop.Home", home));
        assertThat(compile(order).errors())
                .singleElement()
                .asString()
                .startsWith("[ST040] No instance of 'Home' can be made from its properties. ")
                .endsWith(
                        "Constructor: the class file does not name its parameters; compile it with -parameters, or make it a"
                                + " record.");
        write(Compiler.of().with("-proc:none", "-g:none", "-parameters").compile("shop.Home", home));
        assertThat(compile(order).orFail().generated("shop.OrderSchema")).contains("new Home(");
    }

    private Compilation compile(String order) {
        return compile("shop.Order", order);
    }

    private Compilation compile(String type, String source) {
        return Compiler.stator().with("-classpath", classPath()).compile(type, source);
    }

    private String classPath() {
        return output + File.pathSeparator + System.getProperty("java.class.path");
    }

    private void write(Compilation compilation) throws IOException {
        for (Map.Entry<String, byte[]> file : compilation.classes().entrySet()) {
            Path path = output.resolve(file.getKey().replace('.', '/') + ".class");
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
