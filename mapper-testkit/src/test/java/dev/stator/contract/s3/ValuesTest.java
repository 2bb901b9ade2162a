package dev.stator.contract.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.error.ProtectedValueException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.item.CodecException;
import dev.stator.s3.Content;
import dev.stator.s3.Opener;
import dev.stator.s3.Pointer;
import dev.stator.s3.S3Bytes;
import dev.stator.s3.S3Store;
import dev.stator.s3.S3Text;
import dev.stator.s3.StoredOpener;
import dev.stator.schema.NewIds;
import dev.stator.testkit.Faults;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import dev.stator.transform.TransformException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Values that are read when they are asked for: what each of their methods gives, and what each says of an object that is not what was put. */
@ExtendWith(StatorExtension.class)
class ValuesTest {
    private static final byte PLAIN = 0;
    private static final byte ENCRYPTED = 1;
    private static final byte GZIP = 1 << 2;
    private static final String TEXT = "Grüße, ".repeat(20_000);

    @Test
    void aTextWithHalfOfASurrogatePairIsRefused() {
        for (String text : List.of("\uD83D", "a\uDE00b", "\uDE00\uD83D")) {
            assertThatThrownBy(() -> S3Text.of(text))
                    .isInstanceOf(CodecException.class)
                    .hasMessageContaining("half of a surrogate pair");
        }
        assertThat(S3Text.of("\uD83D\uDE00 ?").text()).isEqualTo("\uD83D\uDE00 ?");
    }

    @ParameterizedTest
    @EnumSource
    void aStoredTextIsReadInEachWay(Face face, S3Store store, @TempDir Path folder) throws IOException {
        Pointer pointer = put(store, TEXT.getBytes(UTF_8), PLAIN);
        S3Text text = S3Text.of(pointer, opener(store));
        assertThat(text.isStored()).isTrue();
        assertThat(text.length()).isEqualTo(TEXT.getBytes(UTF_8).length);
        assertThat(face == Face.BLOCKING ? text.text() : text.textAsync().join())
                .isEqualTo(TEXT);
        Path file = Files.writeString(folder.resolve("file"), "older");
        if (face == Face.BLOCKING) {
            text.download(file);
        } else {
            text.downloadAsync(file).join();
        }
        assertThat(file).hasContent(TEXT);
        assertThat(folder).isDirectoryNotContaining(any -> !any.equals(file));
        try (InputStream in = text.stream()) {
            assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(TEXT);
        }
        try (Reader reader = text.reader()) {
            StringWriter written = new StringWriter();
            reader.transferTo(written);
            assertThat(written).hasToString(TEXT);
        }
        assertThat(text).hasToString("S3Text[in S3, " + text.length() + " bytes]");
    }

    @Test
    void aNewTextIsReadInEachWay(@TempDir Path folder) throws IOException {
        S3Text text = S3Text.of("Grüße");
        assertThat(text.isStored()).isFalse();
        assertThat(text.length()).isEqualTo(7);
        assertThat(text.text()).isEqualTo("Grüße");
        assertThat(text.textAsync().join()).isEqualTo("Grüße");
        try (InputStream in = text.stream()) {
            assertThat(in).hasContent("Grüße");
        }
        text.download(folder.resolve("file"));
        text.downloadAsync(folder.resolve("file")).join();
        assertThat(folder.resolve("file")).hasContent("Grüße");
        assertThat(text).hasToString("S3Text[not in S3, 7 bytes]");
        assertThatThrownBy(() -> text.presignedUrl(Duration.ofMinutes(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not in S3");
    }

    @Test
    void newBytesComeFromAnArrayAFileOrASource(@TempDir Path folder) throws IOException {
        byte[] array = {1, 2, 3};
        Path file = Files.write(folder.resolve("in"), array);
        for (S3Bytes bytes : List.of(
                S3Bytes.of(array),
                S3Bytes.of(file),
                S3Bytes.of(3, () -> new ByteArrayInputStream(new byte[] {1, 2, 3})))) {
            array[0] = 9; // they are copied
            assertThat(bytes.length()).isEqualTo(3);
            assertThat(bytes.isStored()).isFalse();
            bytes.bytes()[1] = 9;
            assertThat(bytes.bytes()).containsExactly(1, 2, 3);
            assertThat(bytes.bytesAsync().join()).containsExactly(1, 2, 3);
            try (InputStream in = bytes.stream()) {
                assertThat(in).hasBinaryContent(new byte[] {1, 2, 3});
            }
            bytes.download(folder.resolve("out"));
            bytes.downloadAsync(folder.resolve("out")).join();
            assertThat(folder.resolve("out")).hasBinaryContent(new byte[] {1, 2, 3});
        }
    }

    @Test
    void equalIsTheSameObjectOrTheSameNewContent(S3Store store, @TempDir Path folder) throws IOException {
        Pointer pointer = put(store, new byte[] {1}, PLAIN);
        Opener opener = opener(store);
        assertThat(S3Text.of("a"))
                .isEqualTo(S3Text.of("a"))
                .hasSameHashCodeAs(S3Text.of("a"))
                .isNotEqualTo(S3Text.of("b"));
        assertThat(S3Text.of(pointer, opener))
                .isEqualTo(S3Text.of(pointer, opener(store)))
                .hasSameHashCodeAs(S3Text.of(pointer, opener))
                .isNotEqualTo(S3Text.of("\u0001"));
        Path file = Files.write(folder.resolve("in"), new byte[] {1});
        assertThat(S3Bytes.of(file)).isEqualTo(S3Bytes.of(file)).isNotEqualTo(S3Bytes.of(new byte[] {1}));
        assertThat(S3Bytes.of(pointer, opener)).isEqualTo(S3Bytes.of(pointer, opener(store)));
        assertThat(S3Bytes.of(new byte[] {1})).isEqualTo(S3Bytes.of(new byte[] {1}));
    }

    @Test
    void whatIsWrongWithTheObjectIsFoundInEachWay(S3Store store, S3Client client, @TempDir Path folder) {
        byte[] bytes = TEXT.getBytes(UTF_8);
        UnaryOperator<byte[]> flipped = other -> {
            other[other.length / 2] ^= 1;
            return other;
        };
        assertFound(Reason.OBJECT_CHANGED, store, client, folder, flipped.apply(bytes.clone()));
        assertFound(Reason.OBJECT_CHANGED, store, client, folder, Arrays.copyOf(bytes, bytes.length - 1));
        assertFound(Reason.OBJECT_CHANGED, store, client, folder, Arrays.copyOf(bytes, bytes.length + 1));
        assertFound(Reason.OBJECT_CHANGED, store, client, folder, new byte[0]);
        assertFound(Reason.OBJECT_MISSING, store, client, folder, null);
    }

    private static void assertFound(Reason reason, S3Store store, S3Client client, Path folder, byte @Nullable [] now) {
        Pointer pointer = put(store, TEXT.getBytes(UTF_8), PLAIN);
        client.deleteObject(request -> request.bucket(LocalS3.BUCKET).key(pointer.key()));
        if (now != null) {
            client.putObject(request -> request.bucket(LocalS3.BUCKET).key(pointer.key()), RequestBody.fromBytes(now));
        }
        assertFound(reason, store, folder, pointer);
    }

    private static void assertFound(Reason reason, S3Store store, Path folder, Pointer pointer) {
        S3Bytes value = S3Bytes.of(pointer, opener(store));
        Path file = folder.resolve("file");
        for (Callable<?> read : List.<Callable<?>>of(
                value::bytes,
                () -> Futures.join(value.bytesAsync()),
                () -> readAll(value),
                () -> {
                    value.download(file);
                    return file;
                },
                () -> Futures.join(value.downloadAsync(file)))) {
            ProtectedValueException e = catchThrowableOfType(ProtectedValueException.class, read::call);
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e).hasMessageContaining("pages[url=x]: attribute 'html'").hasMessageContaining(pointer.key());
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aReaderThatStopsAtTheLastByteIsToldToo(S3Store store, S3Client client) throws IOException {
        Pointer pointer = put(store, new byte[] {1, 2, 3}, PLAIN);
        client.putObject(
                request -> request.bucket(LocalS3.BUCKET).key(pointer.key()),
                RequestBody.fromBytes(new byte[] {1, 2, 4}));
        try (InputStream in = S3Bytes.of(pointer, opener(store)).stream()) {
            assertThat(in.read()).isEqualTo(1);
            assertThat(in.skip(1)).isEqualTo(1);
            assertThatThrownBy(in::read).isInstanceOf(ProtectedValueException.class);
        }
    }

    /** Without the checksum that S3 keeps, which would let the SDK find it: here it is Stator that does. */
    @Test
    void aBitThatFlipsOnTheWayIsFoundInEachWay(LocalS3 s3, @TempDir Path folder) {
        Faults faults = Faults.create();
        S3Store store = s3.settings(faults).prefix("flips").build();
        Pointer pointer = put(store, TEXT.getBytes(UTF_8), PLAIN);
        s3.client()
                .putObject(
                        request -> request.bucket(LocalS3.BUCKET).key(pointer.key()),
                        RequestBody.fromBytes(TEXT.getBytes(UTF_8)));
        faults.on("GetObject").corrupt();
        assertFound(Reason.OBJECT_CHANGED, store, folder, pointer);
    }

    @Test
    void foreignPointersAreNotRead(S3Store store, LocalS3 s3) {
        Pointer pointer = put(store, new byte[] {1}, PLAIN);
        S3Store other = s3.store("other/");
        S3Store named = s3.settings().prefix(store.prefix()).name("named").build();
        for (S3Store foreign : List.of(other, named)) {
            S3Bytes value = S3Bytes.of(pointer, opener(foreign));
            for (Callable<?> read : List.<Callable<?>>of(
                    value::bytes, value::stream, () -> value.presignedUrl(Duration.ofMinutes(1)))) {
                ProtectedValueException e = catchThrowableOfType(ProtectedValueException.class, read::call);
                assertThat(e.reason()).isEqualTo(Reason.FOREIGN_POINTER);
            }
        }
    }

    @Test
    void whatIsNotPlainIsDecodedAfterItIsVerified(S3Store store, S3Client client, @TempDir Path folder)
            throws IOException {
        Pointer pointer = put(store, gzip(TEXT), GZIP);
        S3Text text = S3Text.of(pointer, opener(store));
        assertThat(text.text()).isEqualTo(TEXT);
        assertThat(text.textAsync().join()).isEqualTo(TEXT);
        assertThat(text.length()).isLessThan(TEXT.length());
        try (InputStream in = text.stream()) {
            assertThat(in).hasContent(TEXT);
        }
        text.download(folder.resolve("file"));
        assertThat(folder.resolve("file")).hasContent(TEXT);
        client.putObject(
                request -> request.bucket(LocalS3.BUCKET).key(pointer.key()),
                RequestBody.fromBytes(new byte[(int) pointer.length()]));
        assertThat(catchThrowableOfType(ProtectedValueException.class, text::stream)
                        .reason())
                .isEqualTo(Reason.OBJECT_CHANGED);
    }

    @Test
    void aPresignedUrlGivesTheBytesToAnyone(S3Store store) throws Exception {
        URL url = S3Text.of(put(store, TEXT.getBytes(UTF_8), PLAIN), opener(store))
                .presignedUrl(Duration.ofMinutes(5));
        assertThat(get(url).body()).isEqualTo(TEXT.getBytes(UTF_8));
    }

    @Test
    void aPresignedUrlOfCompressedBytesSaysSoInTheAnswer(S3Store store) throws Exception {
        byte[] zipped = gzip(TEXT);
        HttpResponse<byte[]> answer =
                get(S3Text.of(put(store, zipped, GZIP), opener(store)).presignedUrl(Duration.ofMinutes(5)));
        assertThat(answer.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(answer.body()).isEqualTo(zipped);
    }

    @Test
    void aPresignedUrlOfEncryptedBytesIsRefused(S3Store store) {
        S3Text text = S3Text.of(put(store, new byte[] {1}, ENCRYPTED), opener(store));
        assertThatThrownBy(() -> text.presignedUrl(Duration.ofMinutes(5)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("encrypted");
    }

    private static HttpResponse<byte[]> get(URL url) throws IOException, InterruptedException, URISyntaxException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(url.toURI()).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static byte[] readAll(S3Bytes value) throws IOException {
        try (InputStream in = value.stream()) {
            return in.readAllBytes();
        }
    }

    private static Pointer put(S3Store store, byte[] bytes, byte flags) {
        Content content = Content.of(bytes);
        String key = store.newKey("pages", List.of("html"), new byte[] {1, 2}, new NewIds(Clock.systemUTC()))
                .text();
        Futures.join(store.objects(Face.BLOCKING).put(key, content));
        return new Pointer(
                store.name(),
                key,
                content.length(),
                content.sha256(),
                SdkBytes.fromByteArray(new byte[] {1, flags, 'S'}),
                Instant.now());
    }

    private static Opener opener(S3Store store) {
        return new StoredOpener(
                store,
                (pointer, stored) -> {
                    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(stored))) {
                        return in.readAllBytes();
                    } catch (IOException e) {
                        throw new TransformException(Reason.CORRUPT, "no gzip", e);
                    }
                },
                e -> e instanceof TransformException transform
                        ? new ProtectedValueException(
                                transform.reason(), "pages", "url=x", "html", String.valueOf(e.getMessage()), e)
                        : e);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
