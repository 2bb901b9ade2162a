package dev.stator.benchmarks.coldstart;

import dev.stator.benchmarks.mapping.Approach;
import dev.stator.benchmarks.report.ChildJvm;
import dev.stator.benchmarks.report.Statistics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the first put and get cost with one approach, with or without an archive of classes: a fresh JVM for each sample. */
final class FirstCall {
    private final Approach approach;
    private final boolean isArchived;
    private final String classPath;
    private final String endpoint;

    /** The JVM warns of classes that an archive cannot hold, in the midst of what the program prints. */
    private final List<String> flags = new ArrayList<>(List.of("-Xlog:disable"));

    private final List<Long> nanoseconds = new ArrayList<>();
    private final List<Long> nanosecondsC1 = new ArrayList<>();
    private final List<Long> bytes = new ArrayList<>();

    private FirstCall(Approach approach, boolean isArchived, String classPath, String endpoint) {
        this.approach = approach;
        this.isArchived = isArchived;
        this.classPath = classPath;
        this.endpoint = endpoint;
    }

    /** In a JVM that reads all classes from the jars. */
    static FirstCall plain(Approach approach, String classPath, String endpoint) {
        return new FirstCall(approach, false, classPath, endpoint);
    }

    /** In a JVM that has the classes of an earlier run in an archive, which is made now. */
    static FirstCall archived(Approach approach, String classPath, String endpoint, Path folder)
            throws IOException, InterruptedException {
        FirstCall call = new FirstCall(approach, true, classPath, endpoint);
        Path archive = folder.resolve(approach.name() + ".jsa");
        call.lines("nanoseconds", "-XX:ArchiveClassesAtExit=" + archive);
        call.flags.add("-XX:SharedArchiveFile=" + archive);
        return call;
    }

    void sample() throws IOException, InterruptedException {
        nanoseconds.add(run("nanoseconds"));
        nanosecondsC1.add(run("nanoseconds", "-XX:TieredStopAtLevel=1"));
        bytes.add(run("bytes"));
    }

    private long run(String unit, String... more) throws IOException, InterruptedException {
        return Long.parseLong(lines(unit, more).get(0));
    }

    private List<String> lines(String unit, String... more) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(flags);
        all.addAll(List.of(more));
        return ChildJvm.run(classPath, FirstCallTrial.class, all, List.of(approach.name(), endpoint, unit));
    }

    String label() {
        return isArchived ? approach.label() + ", class archive" : approach.label();
    }

    Approach approach() {
        return approach;
    }

    boolean isArchived() {
        return isArchived;
    }

    /** With the JVM's default flags. */
    double milliseconds() {
        return Statistics.median(nanoseconds) / 1e6;
    }

    /** Without the optimising compiler. */
    double millisecondsC1() {
        return Statistics.median(nanosecondsC1) / 1e6;
    }

    double kilobytes() {
        return Statistics.median(bytes) / 1e3;
    }

    /** The classes that were loaded for it; from the archive if there is one, which is checked. */
    List<String> classes() throws IOException, InterruptedException {
        List<String> log = lines("nanoseconds", ClassLog.FLAG);
        if (isArchived && log.stream().noneMatch(FirstCall::isFromArchive)) {
            throw new IllegalStateException("the JVM did not use the archive of " + label());
        }
        return ClassLog.between(log, FirstCallTrial.Begin.class, FirstCallTrial.End.class);
    }

    private static boolean isFromArchive(String line) {
        return line.startsWith(FirstCallTrial.class.getName() + " ") && line.contains("shared objects file");
    }
}
