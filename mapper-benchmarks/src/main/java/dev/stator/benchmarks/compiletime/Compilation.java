package dev.stator.benchmarks.compiletime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the entities, with the processor or without it. */
final class Compilation {
    private static final String PROCESSOR = "dev.stator.processor.StatorProcessor";

    private Compilation() {}

    /** Has the processor generate the sources, into a directory that is made empty first. */
    static void processing(Path entities, Path generated, Path classes) throws IOException {
        empty(generated);
        String path = System.getProperty("java.class.path");
        compile(
                sources(entities),
                classes,
                "-processor",
                PROCESSOR,
                "-processorpath",
                path,
                "-s",
                generated.toString());
    }

    /** Takes the generated sources as if someone had written them. */
    static void plain(Path entities, Path generated, Path classes) throws IOException {
        List<Path> sources = new ArrayList<>(sources(entities));
        sources.addAll(sources(generated));
        compile(sources, classes, "-proc:none");
    }

    private static void compile(List<Path> sources, Path classes, String... more) throws IOException {
        empty(classes);
        List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "--release", "17"));
        options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        options.addAll(List.of(more));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
            if (!compiler.getTask(null, files, null, options, null, units).call()) {
                throw new IllegalStateException("the entities do not compile");
            }
        }
    }

    private static List<Path> sources(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Makes the directory, or removes what is in it. */
    static void empty(Path directory) throws IOException {
        delete(directory);
        Files.createDirectories(directory);
    }

    /** Removes the directory with all that is in it. */
    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(Compilation::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
