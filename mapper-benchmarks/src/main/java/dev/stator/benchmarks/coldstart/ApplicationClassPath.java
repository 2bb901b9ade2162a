package dev.stator.benchmarks.coldstart;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The class path that an application would have: of this JVM's what Stator, the enhanced client and the SDK need, without DynamoDB Local, JMH
 * and the other libraries of the benchmarks, in each of which the JVM would look for the files of services. All of it is jars: a
 * class-data-sharing archive has no classes of directories.
 */
final class ApplicationClassPath {
    /** Parts of a path in a Maven repository, and of a module's. */
    private static final List<String> NEEDED = List.of(
            "/software/amazon/",
            "/org/reactivestreams/",
            "/org/slf4j/",
            "/org/jspecify/",
            "/com/fasterxml/jackson/core/jackson-core/",
            "/mapper-core/");

    private ApplicationClassPath() {}

    /** The class path; {@code folder} takes the jars that are made of directories. */
    static String in(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                jars.add(jar(path, folder.resolve(jars.size() + ".jar")).toString());
            } else if (NEEDED.stream().anyMatch(path.toUri().getPath()::contains)) {
                jars.add(entry);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static Path jar(Path directory, Path jar) throws IOException {
        try (Stream<Path> found = Files.walk(directory);
                OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new ZipEntry(directory.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, entries);
            }
        }
        return jar;
    }
}
