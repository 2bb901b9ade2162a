package dev.stator.contract.s3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.face.Face;
import dev.stator.s3.S3Bytes;
import dev.stator.testkit.LocalDynamoDb;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** An item with 100 MiB in S3 is read, changed and put again in a JVM that has 64 MiB; the servers are in this one. */
@ExtendWith(StatorExtension.class)
class LargeCopiesTest {
    @ParameterizedTest
    @EnumSource
    void anItemWithHundredMebibytesIsReadChangedAndPutIn64(
            Face face, LocalS3 s3, LocalDynamoDb server, Stator own, @TempDir Path folder) throws Exception {
        assertThat(LargeObjectsTest.output(
                        folder,
                        Program.class,
                        face.name(),
                        s3.endpoint().toString(),
                        server.endpoint().toString(),
                        own.tablePrefix(),
                        folder.toString()))
                .contains("seen 1, copied true, same " + LargeObjectsTest.LENGTH);
    }

    /** What the other JVM does. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws IOException {
            Face face = Face.valueOf(arguments[0]);
            Path folder = Path.of(arguments[4]);
            Path file = LargeObjectsTest.Program.write(folder.resolve("in"));
            FilmTable films = new FilmTable(Stator.builder()
                    .endpoint(URI.create(arguments[2]))
                    .region(Region.US_EAST_1)
                    .credentials(StaticCredentialsProvider.create(AwsBasicCredentials.create("stator", "stator")))
                    .tablePrefix(arguments[3])
                    .createMissingTables(true)
                    .s3(LargeObjectsTest.Program.store(URI.create(arguments[1]), "copies" + face))
                    .build());
            put(face, films, new Film("f", S3Bytes.of(file), 0));
            Film read = films.get("f").orElseThrow();
            put(face, films, new Film("f", read.video(), 1));
            Film again = films.get("f").orElseThrow();
            Path copy = folder.resolve("copy");
            try (InputStream in = again.video().stream();
                    OutputStream out = Files.newOutputStream(copy)) {
                long length = in.transferTo(out);
                System.out.println("seen " + again.seen() + ", copied "
                        + !again.video().equals(read.video()) + ", "
                        + (Files.mismatch(file, copy) == -1 ? "same " : "other ") + length);
            }
            System.exit(0);
        }

        private static void put(Face face, FilmTable films, Film film) {
            if (face == Face.BLOCKING) {
                films.put(film);
            } else {
                films.async().put(film).join();
            }
        }
    }
}
