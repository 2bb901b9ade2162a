package dev.stator.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.core.util.VersionInfo;

/** What was measured, for readers: a table in Markdown and a picture in SVG, both with the machine and the versions. */
public final class Report {
    private final Map<String, Targets> measured;
    private final boolean isQuick;

    /** @param measured the targets by benchmark */
    public Report(Map<String, Targets> measured, boolean isQuick) {
        this.measured = measured;
        this.isQuick = isQuick;
    }

    /** Writes {@code benchmarks.md} and {@code benchmarks.svg}. */
    public void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path table = directory.resolve("benchmarks.md");
        Files.writeString(table, markdown());
        Path picture = directory.resolve("benchmarks.svg");
        Files.writeString(picture, Picture.of(targets(), machine()));
        System.out.println("Written: " + table.toAbsolutePath() + ", " + picture.getFileName());
    }

    private List<Target> targets() {
        return measured.values().stream().flatMap(each -> each.all().stream()).toList();
    }

    String markdown() {
        StringBuilder text = new StringBuilder(machine()).append("\n\n");
        text.append("| benchmark | ratio, or figure | measured | at most | |\n|---|---|---|---|---|\n");
        measured.forEach((benchmark, targets) -> {
            for (Target target : targets.all()) {
                text.append("| %s | %s | %.2f | %.2f | %s |%n"
                        .formatted(
                                benchmark,
                                target.name(),
                                target.measured(),
                                target.limit(),
                                target.met() ? "met" : "**missed**"));
            }
        });
        return text.toString();
    }

    private String machine() {
        return Stream.of(
                        Runtime.getRuntime().availableProcessors() + " processors, "
                                + System.getProperty("os.arch").toLowerCase(Locale.ROOT),
                        "JDK " + Runtime.version().feature(),
                        "AWS SDK " + VersionInfo.SDK_VERSION,
                        isQuick ? "a first look, not to be trusted" : "")
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
    }
}
