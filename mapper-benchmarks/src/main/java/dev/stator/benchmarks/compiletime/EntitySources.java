package dev.stator.benchmarks.compiletime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes entities of fifteen properties: every second a bean, the others records. */
final class EntitySources {
    private static final String IMPORTS = """
            package entities;

            import dev.stator.annotation.*;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.*;

            """;

    private static final List<Property> PROPERTIES = List.of(
            new Property("@HashKey ", "String", "id"),
            new Property("@RangeKey ", "Instant", "created"),
            new Property("", "String", "title"),
            new Property("", "int", "count"),
            new Property("", "long", "total"),
            new Property("", "double", "weight"),
            new Property("", "boolean", "active"),
            new Property("", "BigDecimal", "price"),
            new Property("", "DayOfWeek", "day"),
            new Property("", "UUID", "reference"),
            new Property("", "LocalDate", "due"),
            new Property("", "Set<String>", "tags"),
            new Property("", "List<Integer>", "scores"),
            new Property("", "Map<String, String>", "labels"),
            new Property("@Field(\"n\") ", "String", "note"));

    private EntitySources() {}

    private record Property(String annotation, String type, String name) {
        String declaration() {
            return annotation + type + " " + name;
        }

        String accessors() {
            String suffix = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
            return """
                    public %1$s %2$s%3$s() { return %4$s; }
                    public void set%3$s(%1$s %4$s) { this.%4$s = %4$s; }
                    """.formatted(type, type.equals("boolean") ? "is" : "get", suffix, name);
        }
    }

    static void write(Path directory, int count) throws IOException {
        Files.createDirectories(directory);
        for (int entity = 0; entity < count; entity++) {
            String name = "Entity" + entity;
            String source = entity % 2 == 0 ? bean(name) : record(name);
            Files.writeString(
                    directory.resolve(name + ".java"), IMPORTS + "@Table(\"table" + entity + "\")\n" + source);
        }
    }

    private static String record(String name) {
        List<String> components = PROPERTIES.stream().map(Property::declaration).toList();
        return "public record " + name + "(" + String.join(", ", components) + ") {}\n";
    }

    private static String bean(String name) {
        StringBuilder source = new StringBuilder("public class " + name + " {\n");
        for (Property property : PROPERTIES) {
            source.append("private ")
                    .append(property.declaration())
                    .append(";\n")
                    .append(property.accessors());
        }
        return source.append("}\n").toString();
    }
}
