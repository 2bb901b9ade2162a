package dev.stator.benchmarks.compiletime;

import java.io.IOException;
import java.nio.file.Path;

/** In a JVM of its own: compiles by turns with the processor and without it, and prints both times after each turn. */
final class CompileTimeTrial {
    private CompileTimeTrial() {}

    /**
     * The program.
     *
     * @param arguments a directory with the entities in {@code entities}; the number of turns
     */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Path entities = directory.resolve("entities");
        Path generated = directory.resolve("generated");
        Path classes = directory.resolve("classes");
        for (int turn = 0; turn < Integer.parseInt(arguments[1]); turn++) {
            long begin = System.nanoTime();
            Compilation.processing(entities, generated, classes);
            long middle = System.nanoTime();
            Compilation.plain(entities, generated, classes);
            long end = System.nanoTime();
            System.out.println((middle - begin) + " " + (end - middle));
        }
    }
}
