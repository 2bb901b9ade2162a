package dev.stator.benchmarks.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a main class in a JVM of its own, with this JVM's class path. */
public final class ChildJvm {
    private ChildJvm() {}

    /**
     * The lines that {@code main} prints.
     *
     * @param flags the JVM's flags
     * @throws IllegalStateException if it does not end well
     */
    public static List<String> run(Class<?> main, List<String> flags, List<String> arguments)
            throws IOException, InterruptedException {
        return run(System.getProperty("java.class.path"), main, flags, arguments);
    }

    /** The same with another class path. */
    public static List<String> run(String classPath, Class<?> main, List<String> flags, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-classpath", classPath, main.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main.getName() + " " + arguments + " failed: " + String.join("\n", lines));
        }
        return lines;
    }
}
