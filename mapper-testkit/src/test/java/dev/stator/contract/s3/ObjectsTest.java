package dev.stator.contract.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.error.ObjectStoreException;
import dev.stator.error.ProtectedValueException.Reason;
import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.s3.Content;
import dev.stator.s3.Listing;
import dev.stator.s3.ObjectStore;
import dev.stator.s3.S3Store;
import dev.stator.s3.StoredObject;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import dev.stator.transform.TransformException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/** What the store of objects does on either face. */
@ExtendWith(StatorExtension.class)
class ObjectsTest {
    private static final int PART = 8 * 1024 * 1024;

    @ParameterizedTest
    @EnumSource
    void whatIsPutIsGot(Face face, S3Store store) throws IOException {
        ObjectStore objects = store.objects(face);
        for (int length : new int[] {0, 1, 1000, 200_000}) {
            byte[] bytes = bytes(length);
            String key = store.prefix() + length;
            Futures.join(objects.put(key, Content.of(bytes)));
            assertThat(Futures.join(objects.get(key, length))).isEqualTo(bytes);
            try (InputStream in = Futures.join(objects.stream(key, length))) {
                assertThat(in.readAllBytes()).isEqualTo(bytes);
            }
            assertThat(Futures.join(objects.head(key)).orElseThrow().length()).isEqualTo(length);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PART - 1, PART, PART + 1, 2 * PART, 2 * PART + 1})
    void aSourceIsPutWholeOrInParts(int length, S3Store store, @TempDir Path folder) {
        byte[] bytes = bytes(length);
        for (Face face : Face.values()) {
            String key = store.prefix() + face;
            ObjectStore objects = store.objects(face);
            Futures.join(objects.put(key, source(bytes)));
            Path file = folder.resolve(face.name());
            Futures.join(objects.download(key, length, file));
            assertThat(file).hasBinaryContent(bytes);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSourceThatGivesOtherBytesTheSecondTimeIsNotStored(Face face, S3Store store, S3Client client) {
        for (int length : new int[] {1000, PART + 1000}) {
            AtomicInteger opened = new AtomicInteger();
            Content content = Content.of(() -> {
                byte[] bytes = bytes(length);
                bytes[length - 1] += (byte) opened.getAndIncrement();
                return new ByteArrayInputStream(bytes);
            });
            String key = store.prefix() + length;
            ObjectStoreException e = failure(store.objects(face).put(key, content));
            assertThat(e.reason()).isEqualTo(ObjectStoreException.Reason.UNREADABLE_SOURCE);
            assertThat(e.isOutcomeUnknown()).isFalse();
            assertThat(Futures.join(store.objects(face).head(key))).isEmpty();
        }
        assertThat(client.listMultipartUploads(
                                request -> request.bucket(LocalS3.BUCKET).prefix(store.prefix()))
                        .uploads())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSourceThatBreaksOffIsNotStored(Face face, S3Store store) {
        for (int length : new int[] {1000, PART + 1000}) {
            AtomicInteger opened = new AtomicInteger();
            Content content = Content.of(() -> {
                if (opened.getAndIncrement() > 0) {
                    throw new IOException("unplugged");
                }
                return new ByteArrayInputStream(bytes(length));
            });
            String key = store.prefix() + length;
            ObjectStoreException e = failure(store.objects(face).put(key, content));
            assertThat(e.reason()).isEqualTo(ObjectStoreException.Reason.UNREADABLE_SOURCE);
            assertThat(e).hasMessageContaining(key).hasRootCauseMessage("unplugged");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameObjectPutTwiceIsSuccessAndAnotherUnderItsKeyIsNot(Face face, S3Store store) {
        ObjectStore objects = store.objects(face);
        for (int length : new int[] {1000, PART + 1000}) {
            String key = store.prefix() + length;
            Futures.join(objects.put(key, source(bytes(length))));
            Futures.join(objects.put(key, source(bytes(length))));
            byte[] other = bytes(length);
            other[7]++;
            ObjectStoreException e = failure(objects.put(key, source(other)));
            assertThat(e.reason()).isEqualTo(ObjectStoreException.Reason.KEY_TAKEN);
            assertThat(Futures.join(objects.get(key, length))).isEqualTo(bytes(length));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMissingObjectIsToldApart(Face face, S3Store store, @TempDir Path folder) {
        ObjectStore objects = store.objects(face);
        String key = store.prefix() + "gone";
        assertThat(Futures.join(objects.head(key))).isEmpty();
        Futures.join(objects.delete(key));
        for (CompletableFuture<?> asked : List.of(
                objects.get(key, 1), objects.stream(key, 1), objects.download(key, 1, folder.resolve("file")))) {
            TransformException e = catchThrowableOfType(TransformException.class, () -> Futures.join(asked));
            assertThat(e.reason()).isEqualTo(Reason.OBJECT_MISSING);
            assertThat(e).hasMessageContaining(key);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void anObjectOfAnotherLengthIsNotRead(Face face, S3Store store, @TempDir Path folder) {
        ObjectStore objects = store.objects(face);
        String key = store.prefix() + "x";
        Futures.join(objects.put(key, Content.of(bytes(1000))));
        for (int length : new int[] {0, 999, 1001}) {
            for (CompletableFuture<?> asked : List.of(
                    objects.get(key, length),
                    objects.stream(key, length),
                    objects.download(key, length, folder.resolve("file")))) {
                TransformException e = catchThrowableOfType(TransformException.class, () -> Futures.join(asked));
                assertThat(e.reason()).isEqualTo(Reason.OBJECT_CHANGED);
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void aMissingBucketIsNoMissingObject(Face face, LocalS3 s3) {
        ObjectStore objects =
                s3.settings().bucket("nowhere").name("pages").build().objects(face);
        for (CompletableFuture<?> asked : List.of(
                objects.put("x", Content.of(bytes(1))),
                objects.put("x", source(bytes(PART + 1))),
                objects.get("x", 1),
                objects.list("", null))) {
            ObjectStoreException e = failure(asked);
            assertThat(e.reason()).isEqualTo(ObjectStoreException.Reason.MISSING_BUCKET);
            assertThat(e.store()).isEqualTo("pages");
            assertThat(e).hasMessageContaining("'pages'");
        }
    }

    @ParameterizedTest
    @EnumSource
    void allPagesAreListed(Face face, S3Store store) {
        List<CompletableFuture<Void>> puts = new ArrayList<>();
        for (int i = 0; i < 1005; i++) {
            puts.add(store.objects(Face.BLOCKING).put(store.prefix() + "list/" + i, Content.of(bytes(i % 7))));
        }
        puts.forEach(Futures::join);
        List<StoredObject> all = new ArrayList<>();
        int pages = 0;
        String next = null;
        do {
            Listing page = Futures.join(store.objects(face).list(store.prefix() + "list/", next));
            all.addAll(page.objects());
            next = page.next();
            pages++;
        } while (next != null);
        assertThat(pages).isEqualTo(2);
        assertThat(all)
                .extracting(StoredObject::key)
                .hasSize(1005)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(all).allSatisfy(object -> assertThat(object.lastModified()).isNotNull());
    }

    @ParameterizedTest
    @EnumSource
    void whatTheApplicationSetsIsKeptAndWhatStatorSetsCannotBeReplaced(Face face, LocalS3 s3, S3Client client) {
        S3Store store = s3.settings()
                .prefix("set" + face)
                .objectSettings(put -> put.contentType("text/html")
                        .cacheControl("max-age=60")
                        .metadata(Map.of("origin", "crawler", "stator-sha256", "mine"))
                        .bucket("nowhere")
                        .key("elsewhere")
                        .checksumCRC32("AAAAAA==")
                        .contentMD5("AAAA")
                        .contentLength(3L)
                        .ifNoneMatch("x"))
                .build();
        for (int length : new int[] {1000, PART + 1000}) {
            String key = store.prefix() + length;
            Futures.join(store.objects(face).put(key, source(bytes(length))));
            HeadObjectResponse found =
                    client.headObject(request -> request.bucket(LocalS3.BUCKET).key(key));
            assertThat(found.contentType()).isEqualTo("text/html");
            assertThat(found.cacheControl()).isEqualTo("max-age=60");
            assertThat(found.contentLength()).isEqualTo(length);
            assertThat(found.metadata()).containsEntry("origin", "crawler").hasEntrySatisfying("stator-sha256", sha -> {
                assertThat(sha).hasSize(64);
            });
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsNoFaultOfTheStore(S3Store store, @TempDir Path folder) {
        for (Face face : Face.values()) {
            String key = store.prefix() + face;
            Futures.join(store.objects(face).put(key, Content.of(bytes(10))));
            ObjectStoreException e = failure(
                    store.objects(face).download(key, 10, folder.resolve("none").resolve("file")));
            assertThat(e.reason()).isEqualTo(ObjectStoreException.Reason.FILE);
        }
    }

    @Test
    void aClosedClientIsNamed(LocalS3 s3) {
        S3Client client = s3.client(settings -> settings);
        client.close();
        ObjectStoreException e = failure(
                s3.settings().client(client).build().objects(Face.BLOCKING).get("x", 1));
        assertThat(e.reason()).isEqualTo(ObjectStoreException.Reason.CLOSED);
    }

    @Test
    void wrongCredentialsAreAccessDenied(LocalS3 s3) {
        S3Client client = s3.client(settings -> settings.credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("stator", "wrong"))));
        ObjectStoreException e = failure(
                s3.settings().client(client).build().objects(Face.BLOCKING).get("x", 1));
        assertThat(e.reason()).isEqualTo(ObjectStoreException.Reason.ACCESS_DENIED);
    }

    @Test
    void anObjectReplacedByAnotherProgramHasNotOurChecksum(S3Store store, S3Client client) throws IOException {
        String key = store.prefix() + "x";
        Content content = Content.of(bytes(1000));
        Futures.join(store.objects(Face.BLOCKING).put(key, content));
        byte[] other = bytes(1000);
        other[500]++;
        client.putObject(request -> request.bucket(LocalS3.BUCKET).key(key), RequestBody.fromBytes(other));
        assertThat(failure(store.objects(Face.BLOCKING).put(key, content)).reason())
                .isEqualTo(ObjectStoreException.Reason.KEY_TAKEN);
    }

    private static ObjectStoreException failure(CompletableFuture<?> asked) {
        return catchThrowableOfType(ObjectStoreException.class, () -> Futures.join(asked));
    }

    private static Content source(byte[] bytes) {
        return Content.of(() -> new ByteArrayInputStream(bytes));
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
