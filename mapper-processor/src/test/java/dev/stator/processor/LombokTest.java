package dev.stator.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LombokTest {
    private static final Map<String, String> SOURCES =
            Map.of("shop.Data", """
            package shop;
            import dev.stator.annotation.*;
            @lombok.Data
            @Table("data")
            class Data { @HashKey private String id; private boolean isActive; private boolean open; private Long total; }
            """, "shop.Value", """
            package shop;
            import dev.stator.annotation.*;
            @lombok.Value
            @Document
            class Value { String name; int count; }
            """, "shop.Built", """
            package shop;
            import dev.stator.annotation.*;
            import java.util.List;
            @lombok.Value
            @lombok.Builder(toBuilder = true)
            @Document
            class Built { String name; List<Value> values; }
            """, "shop.Fluent", """
            package shop;
            import dev.stator.annotation.*;
            @Document
            @lombok.experimental.Accessors(fluent = true)
            class Fluent { @lombok.Getter @lombok.Setter private int count; @lombok.Getter @lombok.Setter private String name; }
            """, "shop.Flat", """
            package shop;
            import dev.stator.annotation.*;
            @Table("flat")
            class Flat extends Data { @Flatten(prefix = "v_") Value value; }
            """);

    private static final String REMINDER = """
            package shop;
            import dev.stator.annotation.*;
            import java.util.*;
            import lombok.*;
            @lombok.Value
            @Builder(toBuilder = true)
            @Table("reminders")
            public class Reminder {
                @HashKey String invoice;
                @Builder.Default String channel = "mail";
                List<String> cc;
                @Singular Set<String> tags;
            }
            """;

    private static final String CHECK = """
            package shop;
            import java.util.Map;
            import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
            public class Check {
                public static Object read() {
                    return ReminderSchema.INSTANCE.fromItem(Map.of("invoice", AttributeValue.fromS("i")));
                }
            }
            """;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void mapsWhatLombokMakes(boolean isLombokFirst) throws Exception {
        List<Processor> processors =
                isLombokFirst ? List.of(lombok(), new StatorProcessor()) : List.of(new StatorProcessor(), lombok());
        Compilation compilation = Compiler.of(processors.toArray(Processor[]::new))
                .compile(SOURCES)
                .orFail();
        assertThat(compilation.generated("shop.DataSchema"))
                .contains("isActive()", "setActive(", "isOpen()", "setOpen(");
        assertThat(compilation.generated("shop.ValueSchema")).contains("new Value(", "getName()", "getCount()");
        assertThat(compilation.generated("shop.BuiltSchema")).contains("Built.builder()", "getValues()");
        assertThat(compilation.generated("shop.FluentSchema")).contains(".count()", "fluent.count(", "fluent.name(");
        assertThat(compilation.generated("shop.FlatSchema")).contains("\"v_name\"", "setActive(");
    }

    @Test
    void saysThatLombokHasNotRun() {
        String source = SOURCES.getOrDefault("shop.Data", "");
        Compilation compilation = Compiler.stator().compile(Map.of("shop.Data", source));
        assertThat(compilation.errors())
                .contains("[ST042] 'Data' has annotations of Lombok, but Lombok has not run; put it on the annotation"
                        + " processor path.");
        assertThat(compilation.sources()).isEmpty();
    }

    /** The generated schema of a record makes a second round, which is not one that Lombok asked for. */
    @Test
    void saysThatLombokHasNotRunWhereAnotherEntityMakesASecondRound() {
        Map<String, String> sources = new HashMap<>(SOURCES);
        sources.put("shop.Reminder", REMINDER);
        sources.put("shop.Plain", """
                package shop;
                @dev.stator.annotation.Document
                record Plain(String name) {}
                """);
        Compilation compilation = Compiler.stator().compile(sources);
        assertThat(compilation.errors())
                .filteredOn(error -> error.startsWith("[ST"))
                .allMatch(error -> error.startsWith("[ST042]"))
                .anyMatch(error -> error.contains("'Reminder'"))
                .anyMatch(error -> error.contains("'Built'"))
                .anyMatch(error -> error.contains("'Flat'"));
        assertThat(compilation.sources()).containsOnlyKeys("shop.PlainSchema");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsTheDefaultsOfABuilder(boolean isLombokFirst) throws Exception {
        List<Processor> processors =
                isLombokFirst ? List.of(lombok(), new StatorProcessor()) : List.of(new StatorProcessor(), lombok());
        Compilation compilation = Compiler.of(processors.toArray(Processor[]::new))
                .with("-Xlint:-rawtypes")
                .compile(Map.of("shop.Reminder", REMINDER, "shop.Check", CHECK))
                .orFail();
        assertThat(compilation.generated("shop.ReminderSchema")).contains("Reminder.builder()");
        Object found = compilation.load("shop.Check").getMethod("read").invoke(null);
        assertThat(found).hasToString("Reminder(invoice=i, channel=mail, cc=null, tags=[])");
    }

    /** Lombok's processor, which no code may name. */
    private static Processor lombok() throws ReflectiveOperationException {
        Constructor<?> constructor = Class.forName("lombok.launch.AnnotationProcessorHider$AnnotationProcessor")
                .getDeclaredConstructor();
        constructor.setAccessible(true);
        return (Processor) constructor.newInstance();
    }
}
