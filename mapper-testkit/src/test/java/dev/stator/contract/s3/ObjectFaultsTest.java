package dev.stator.contract.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stator.error.ObjectStoreException;
import dev.stator.error.ObjectStoreException.Reason;
import dev.stator.face.Face;
import dev.stator.face.Futures;
import dev.stator.s3.Content;
import dev.stator.s3.ObjectStore;
import dev.stator.s3.S3Store;
import dev.stator.testkit.Faults;
import dev.stator.testkit.LocalS3;
import dev.stator.testkit.StatorExtension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.AbortMultipartUploadRequest;

/** What the store of objects makes of answers that are lost, refused or damaged. */
class ObjectFaultsTest {
    private static final int MORE_THAN_A_PART = 8 * 1024 * 1024 + 1;

    private final Faults faults = Faults.create();

    @RegisterExtension
    final StatorExtension extension = new StatorExtension().faults(faults);

    @ParameterizedTest
    @EnumSource
    void aPutWhoseAnswerIsLostSucceedsThoughTheSecondAttemptFindsTheObject(Face face, S3Store store) {
        faults.on("PutObject").first().loseAnswer();
        byte[] bytes = bytes(1000);
        Futures.join(store.objects(face).put(store.prefix() + "x", Content.of(bytes)));
        assertThat(Futures.join(store.objects(face).get(store.prefix() + "x", 1000)))
                .isEqualTo(bytes);
        assertThat(faults.happened()).containsExactly("PutObject: answer lost");
    }

    @ParameterizedTest
    @EnumSource
    void anUploadInPartsSurvivesALostAnswerOfEachOfItsRequests(Face face, S3Store store, LocalS3 s3) {
        for (String operation : new String[] {"CreateMultipartUpload", "UploadPart", "CompleteMultipartUpload"}) {
            faults.stop();
            faults.on(operation).first().loseAnswer();
            String key = store.prefix() + operation;
            byte[] bytes = bytes(MORE_THAN_A_PART);
            Futures.join(store.objects(face).put(key, source(bytes)));
            assertThat(Futures.join(s3.settings().build().objects(face).get(key, bytes.length)))
                    .isEqualTo(bytes);
            assertThat(faults.happened()).contains(operation + ": answer lost");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUploadInPartsThatFailsLeavesNoParts(Face face, LocalS3 s3) {
        ObjectStore objects = impatient(s3).objects(face);
        faults.on("UploadPart").call(2).fail();
        ObjectStoreException e = failure(objects.put("failing" + face, source(bytes(MORE_THAN_A_PART))));
        assertThat(e.reason()).isEqualTo(Reason.OTHER);
        assertThat(uploads(s3.client(), "failing" + face)).isZero();
        assertThat(Futures.join(s3.settings().build().objects(face).head("failing" + face)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSourceThatCannotBeClosedLeavesNoParts(Face face, LocalS3 s3) {
        AtomicInteger closed = new AtomicInteger();
        Content content = Content.of(() -> new ByteArrayInputStream(bytes(MORE_THAN_A_PART)) {
            @Override
            public void close() throws IOException {
                if (closed.getAndIncrement() > 0) { // after it was read to be put
                    throw new IOException("the source cannot be closed");
                }
            }
        });
        ObjectStoreException e = failure(impatient(s3).objects(face).put("unclosed" + face, content));
        assertThat(e.reason()).isEqualTo(Reason.UNREADABLE_SOURCE);
        assertThat(uploads(s3.client(), "unclosed" + face)).isZero();
        assertThat(Futures.join(s3.settings().build().objects(face).head("unclosed" + face)))
                .isEmpty();
    }

    @Test
    void anUploadThatIsCancelledLeavesNoParts(LocalS3 s3) throws Exception {
        CountDownLatch aborted = new CountDownLatch(1);
        ClientOverrideConfiguration watched = ClientOverrideConfiguration.builder()
                .addExecutionInterceptor(new ExecutionInterceptor() {
                    @Override
                    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
                        if (context.request() instanceof AbortMultipartUploadRequest) {
                            aborted.countDown();
                        }
                    }
                })
                .build();
        ObjectStore objects = s3.settings()
                .asyncClient(s3.asyncClient(client -> client.overrideConfiguration(watched)))
                .build()
                .objects(Face.ASYNC);
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        AtomicInteger opened = new AtomicInteger();
        Content content = Content.of(() -> {
            if (opened.getAndIncrement() > 0) { // while it is read to be put
                reading.countDown();
                await(cancelled);
            }
            return new ByteArrayInputStream(bytes(MORE_THAN_A_PART));
        });
        CompletableFuture<Void> put = objects.put("cancelled", content);
        await(reading);
        put.cancel(true);
        cancelled.countDown();
        await(aborted);
        assertThat(uploads(s3.client(), "cancelled")).isZero();
        assertThat(Futures.join(s3.settings().build().objects(Face.ASYNC).head("cancelled")))
                .isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its parts are deleted meanwhile, by a lifecycle rule or a colleague. */
    @ParameterizedTest
    @EnumSource
    void anUploadThatIsAbortedByAnotherIsNotStored(Face face, LocalS3 s3) {
        String key = "aborted" + face;
        ObjectStore objects = impatient(s3).objects(face);
        AtomicInteger opened = new AtomicInteger();
        Content content = Content.of(() -> {
            if (opened.getAndIncrement() > 0) { // while it is read to be put
                s3.client()
                        .listMultipartUploads(
                                request -> request.bucket(LocalS3.BUCKET).prefix(key))
                        .uploads()
                        .forEach(upload -> s3.client()
                                .abortMultipartUpload(request ->
                                        request.bucket(LocalS3.BUCKET).key(key).uploadId(upload.uploadId())));
            }
            return new ByteArrayInputStream(bytes(MORE_THAN_A_PART));
        });
        ObjectStoreException e = failure(objects.put(key, content));
        assertThat(e.reason()).isEqualTo(Reason.OTHER);
        assertThat(e).hasMessageContaining("NoSuchUpload");
        assertThat(Futures.join(objects.head(key))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void thatThePartsCannotBeDeletedIsSuppressedInWhatWentWrong(Face face, LocalS3 s3) {
        ObjectStore objects = impatient(s3).objects(face);
        faults.on("UploadPart").call(2).fail().on("AbortMultipartUpload").refuse();
        ObjectStoreException e = failure(objects.put("stuck" + face, source(bytes(MORE_THAN_A_PART))));
        assertThat(e.reason()).isEqualTo(Reason.OTHER);
        assertThat(e.getCause())
                .satisfies(cause -> assertThat(cause.getSuppressed()).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource
    void whereEveryAnswerIsLostTheOutcomeIsUnknownAndTheExceptionSaysSo(Face face, LocalS3 s3) {
        ObjectStore objects = impatient(s3).objects(face);
        faults.onAll().loseAnswer();
        ObjectStoreException put = failure(objects.put("lost" + face, Content.of(bytes(10))));
        assertThat(put.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(put.isOutcomeUnknown()).isTrue();
        assertThat(put)
                .hasMessageContaining("whether it was done is unknown")
                .hasMessageContaining("lost" + face)
                .hasMessageContaining("in the S3 store 'pages' (bucket " + LocalS3.BUCKET + "):");
        ObjectStoreException get = failure(objects.get("lost" + face, 10));
        assertThat(get.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(get.isOutcomeUnknown()).isFalse();
        assertThat(failure(objects.delete("lost" + face)).isOutcomeUnknown()).isTrue();
        faults.stop();
        assertThat(Futures.join(objects.head("lost" + face))).isEmpty(); // it was put and then deleted
    }

    @ParameterizedTest
    @EnumSource
    void whatS3DidNotDoIsToldApart(Face face, LocalS3 s3) {
        ObjectStore objects = impatient(s3).objects(face);
        faults.on("PutObject")
                .call(1)
                .throttle()
                .on("PutObject")
                .call(1)
                .fail()
                .on("PutObject")
                .call(1)
                .refuse();
        ObjectStoreException throttled = failure(objects.put("undone" + face, Content.of(bytes(10))));
        assertThat(throttled.reason()).isEqualTo(Reason.THROTTLED);
        assertThat(throttled.isOutcomeUnknown()).isFalse();
        ObjectStoreException failed = failure(objects.put("undone" + face, Content.of(bytes(10))));
        assertThat(failed.reason()).isEqualTo(Reason.OTHER);
        assertThat(failed.isOutcomeUnknown()).isTrue();
        ObjectStoreException refused = failure(objects.put("undone" + face, Content.of(bytes(10))));
        assertThat(refused.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(Futures.join(objects.head("undone" + face))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aLostAnswerIsNoSuccessWhereTheObjectIsNotOurs(Face face, S3Store store, LocalS3 s3) {
        String key = store.prefix() + "taken";
        Futures.join(s3.settings().build().objects(Face.BLOCKING).put(key, Content.of(bytes(9))));
        ObjectStoreException e = failure(store.objects(face).put(key, Content.of(bytes(10))));
        assertThat(e.reason()).isEqualTo(Reason.KEY_TAKEN);
    }

    private S3Store impatient(LocalS3 s3) {
        return s3.settings()
                .name("pages")
                .client(s3.client(settings -> settings.httpClientBuilder(faults.httpClient())
                        .overrideConfiguration(
                                overrides -> overrides.retryStrategy(DefaultRetryStrategy.doNotRetry()))))
                .asyncClient(s3.asyncClient(settings -> settings.httpClientBuilder(faults.asyncHttpClient())
                        .overrideConfiguration(
                                overrides -> overrides.retryStrategy(DefaultRetryStrategy.doNotRetry()))))
                .build();
    }

    private static int uploads(S3Client client, String prefix) {
        return client.listMultipartUploads(
                        request -> request.bucket(LocalS3.BUCKET).prefix(prefix))
                .uploads()
                .size();
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
