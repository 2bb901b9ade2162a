package dev.stator.examples.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The samples of the Java files of a folder, by name: the lines between {@code // sample: name} and {@code // end}. */
final class Samples {
    private static final String START = "// sample: ";
    private static final String END = "// end";

    private final Map<String, String> texts = new LinkedHashMap<>();

    static Samples of(Path folder) throws IOException {
        Samples samples = new Samples();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                samples.read(file, Files.readAllLines(file));
            }
        }
        return samples;
    }

    Map<String, String> texts() {
        return texts;
    }

    /** A sample can be opened again; its parts are joined by an empty line. */
    private void read(Path file, List<String> lines) {
        String name = "";
        List<String> sample = new ArrayList<>();
        for (String line : lines) {
            String text = line.strip();
            if (text.startsWith(START)) {
                require(name.isEmpty(), file, "sample " + name + " does not end");
                name = text.substring(START.length());
            } else if (text.equals(END)) {
                require(!name.isEmpty(), file, "an end without a sample");
                texts.merge(name, join(sample), (first, next) -> first + "\n" + next);
                sample.clear();
                name = "";
            } else if (!name.isEmpty()) {
                sample.add(line);
            }
        }
        require(name.isEmpty(), file, "sample " + name + " does not end");
    }

    /** The lines, moved to the left as far as they can be. */
    private static String join(List<String> lines) {
        return String.join("\n", lines).stripIndent().stripTrailing() + "\n";
    }

    private static void require(boolean good, Path file, String problem) {
        if (!good) {
            throw new IllegalStateException(file.getFileName() + ": " + problem);
        }
    }
}
