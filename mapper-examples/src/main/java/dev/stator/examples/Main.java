package dev.stator.examples;

import dev.stator.Stator;
import dev.stator.encryption.TinkKeys;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.LocalS3;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Starts DynamoDB Local and an S3 server in this JVM, runs the examples against them, and prints what they did.
 *
 * <pre>{@code
 * mvn -q compile exec:exec -pl mapper-examples -am
 * mvn -q compile exec:exec -pl mapper-examples -am -Dmovies=moviedata.json.gz
 * }</pre>
 *
 * <p>Nothing has to be installed and nothing is left behind. The exit code is 0, or 1 with a message on the error stream.
 */
public final class Main {
    private Main() {}

    /** Ends the JVM, because threads of DynamoDB Local would keep it for minutes. */
    public static void main(String[] arguments) {
        System.exit(run(utf8(System.out), utf8(System.err), arguments));
    }

    /** The main job; its exit code. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        try {
            tour(MovieSource.of(arguments), new Report(out));
            return 0;
        } catch (IOException | RuntimeException e) {
            err.println("The examples stopped: " + e.getMessage());
            return 1;
        }
    }

    private static void tour(MovieSource source, Report report) throws IOException {
        Instant start = Instant.now();
        try (LocalDynamoDb dynamoDb = LocalDynamoDb.start();
                LocalS3 s3 = LocalS3.start();
                Stator stator = dynamoDb.stator()
                        .tablePrefix("examples_")
                        .encryption(TinkKeys.create())
                        .s3(s3.store("examples/"))
                        .build()) {
            report.section("DynamoDB Local and an S3 server");
            report.line("started", "in this JVM, in " + Report.since(start));
            new BookmarkTour(stator, report).run();
            new VideoTour(stator, report).run();
            new MovieTour(stator, source, report).run();
            new TableTour(stator, report).run();
        }
        report.section("Done");
        report.line("took", Report.since(start));
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
