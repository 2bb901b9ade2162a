package dev.stator.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * A source with mistakes. A comment {@code // error: [ST014] …} states the error of the line below it; {@code // generates:} names
 * what is generated all the same, for types that have none.
 *
 * <p>With {@code -Dstator.rewrite=true} the comments are written anew from what the processor says; read the difference.
 */
record BadSource(Path file, List<String> lines) {
    private static final String ERROR = "// error: ";
    private static final String GENERATES = "// generates: ";

    BadSource {
        lines = List.copyOf(lines);
    }

    static List<BadSource> all() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/bad"))) {
            List<BadSource> sources = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                sources.add(new BadSource(file, Files.readAllLines(file)));
            }
            return sources;
        }
    }

    /** {@code ST014}. */
    String code() {
        return name().substring(0, name().indexOf('_'));
    }

    String name() {
        return file.getFileName().toString().replace(".java", "");
    }

    Compilation compile() {
        return Compiler.stator().compile("bad." + name(), String.join("\n", lines));
    }

    /** The source as it should be, if what {@code compilation} says is right. */
    String rewritten(Compilation compilation) {
        List<String> out = new ArrayList<>();
        if (!compilation.sources().isEmpty()) {
            out.add(GENERATES
                    + String.join(" ", new TreeSet<>(compilation.sources().keySet())));
        }
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            if (text.strip().startsWith(ERROR) || text.startsWith(GENERATES)) {
                continue;
            }
            String indent =
                    text.substring(0, text.length() - text.stripLeading().length());
            for (String error : errors(compilation, line + 1)) {
                out.add(indent + ERROR + error);
            }
            out.add(text);
        }
        return out.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /** What the processor says about a line, in the order of the columns. Other errors are javac's own. */
    private static List<String> errors(Compilation compilation, long line) {
        return compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .filter(diagnostic -> Math.max(1, diagnostic.getLineNumber()) == line)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .filter(message -> message.startsWith("[ST"))
                .toList();
    }

    @Override
    public String toString() {
        return name();
    }
}
