package dev.stator.contract.s3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.face.Face;
import dev.stator.s3.Content;
import dev.stator.s3.Pointer;
import dev.stator.s3.S3Bytes;
import dev.stator.s3.S3Store;
import dev.stator.s3.StoredOpener;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.S3Client;

/** 100 MiB go up and down in a JVM that has 64 MiB; the server is in this one. */
@ExtendWith(StatorExtension.class)
class LargeObjectsTest {
    static final long LENGTH = 100L * 1024 * 1024;

    @ParameterizedTest
    @EnumSource
    void hundredMebibytesGoUpAndDownIn64(Face face, LocalS3 s3, @TempDir Path folder) throws Exception {
        assertThat(output(folder, Program.class, face.name(), s3.endpoint().toString(), folder.toString()))
                .contains("same " + LENGTH);
    }

    /** What a program says that runs in a JVM of its own, which is small. */
    static String output(Path folder, Class<?> program, String... arguments) throws Exception {
        Path output = folder.resolve("output");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:MaxDirectMemorySize=64m",
                "-classpath",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        return Files.readString(output);
    }

    /** What the other JVM does. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws IOException {
            Face face = Face.valueOf(arguments[0]);
            Path folder = Path.of(arguments[2]);
            Path file = write(folder.resolve("in"));
            S3Store store = store(URI.create(arguments[1]), "large" + face);
            Content content = Content.of(() -> Files.newInputStream(file));
            Pointer pointer = new Pointer(
                    "",
                    store.prefix() + "pages/html/00/aaaaaaaaaaaaaaaaaaaaaaaaaa/0198c2f4-5b1e-7c3a-9f00-2f4d8a6b1c3e",
                    content.length(),
                    content.sha256(),
                    SdkBytes.fromByteArray(new byte[] {1, 0, 'B'}),
                    Instant.EPOCH);
            store.objects(face).put(pointer.key(), content).join();
            S3Bytes value =
                    S3Bytes.of(pointer, new StoredOpener(store, (none, bytes) -> bytes, exception -> exception));
            Path copy = folder.resolve("copy");
            if (face == Face.BLOCKING) {
                value.download(copy);
            } else {
                value.downloadAsync(copy).join();
            }
            try (InputStream in = value.stream()) {
                long streamed = in.transferTo(OutputStream.nullOutputStream());
                System.out.println((Files.mismatch(file, copy) == -1 ? "same " : "other ") + streamed);
            }
            System.exit(0);
        }

        static Path write(Path file) throws IOException {
            Random random = new Random(1);
            byte[] bytes = new byte[1024 * 1024];
            try (OutputStream out = Files.newOutputStream(file)) {
                for (long written = 0; written < LENGTH; written += bytes.length) {
                    random.nextBytes(bytes);
                    out.write(bytes);
                }
            }
            return file;
        }

        static S3Store store(URI endpoint, String prefix) {
            StaticCredentialsProvider credentials =
                    StaticCredentialsProvider.create(AwsBasicCredentials.create("stator", "stator"));
            return S3Store.builder()
                    .bucket(LocalS3.BUCKET)
                    .prefix(prefix)
                    .client(S3Client.builder()
                            .endpointOverride(endpoint)
                            .region(Region.US_EAST_1)
                            .credentialsProvider(credentials)
                            .forcePathStyle(true)
                            .build())
                    .asyncClient(S3AsyncClient.builder()
                            .endpointOverride(endpoint)
                            .region(Region.US_EAST_1)
                            .credentialsProvider(credentials)
                            .forcePathStyle(true)
                            .build())
                    .build();
        }
    }
}
