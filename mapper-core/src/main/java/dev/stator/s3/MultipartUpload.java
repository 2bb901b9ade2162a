package dev.stator.s3;

import dev.stator.face.Futures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/**
 * Puts an object part by part, so that one part of it at a time is in memory. What it began it ends: if it fails, the parts are deleted.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html">Amazon S3: limits of multipart uploads</a>
 */
final class MultipartUpload {
    /** How long a part is: 8 MiB. */
    static final int PART_BYTES = 8 * 1024 * 1024;

    /** The most parts that S3 takes. Longer objects than 78 GiB have longer parts. */
    private static final int MOST_PARTS = 10_000;

    private final S3Calls calls;
    private final S3Requests requests;
    private final S3Failures failures;
    private final String key;
    private final Content content;
    private final byte[] buffer;
    private final MessageDigest digest = Sha256.digest();
    private final List<CompletedPart> parts = new ArrayList<>();
    private long left;
    private @Nullable InputStream in;
    private volatile boolean isCancelled;

    MultipartUpload(S3Calls calls, S3Requests requests, S3Failures failures, String key, Content content) {
        this.calls = calls;
        this.requests = requests;
        this.failures = failures;
        this.key = key;
        this.content = content;
        this.left = content.length();
        this.buffer = new byte[(int) Math.max(PART_BYTES, (left + MOST_PARTS - 1) / MOST_PARTS)];
    }

    CompletableFuture<?> send() {
        CompletableFuture<CreateMultipartUploadResponse> begun = calls.begin(requests.begin(key, content));
        CompletableFuture<Object> sent = Futures.after(
                begun,
                (answer, failure) ->
                        failure == null ? sendParts(answer.uploadId()) : CompletableFuture.failedFuture(failure));
        // What was begun is ended, also where nobody waits for it any more: to cancel it stops it before the next part
        CompletableFuture<Object> waited = sent.copy();
        waited.whenComplete((answer, failure) -> isCancelled = waited.isCancelled());
        return waited;
    }

    private CompletableFuture<Object> sendParts(String upload) {
        CompletableFuture<Void> all = rest(upload);
        return Futures.after(all, (nothing, failure) -> {
            Throwable reason = closed(failure);
            return reason == null ? completed(upload) : aborted(upload, reason);
        });
    }

    /** A loop where the futures are done already, as those of a blocking client are, and a chain where they are not. */
    private CompletableFuture<Void> rest(String upload) {
        while (left > 0) {
            CompletableFuture<Void> sent = next(upload);
            if (!sent.isDone()) {
                return sent.thenCompose(nothing -> rest(upload));
            }
            if (sent.isCompletedExceptionally()) {
                return sent;
            }
        }
        return SdkBytes.fromByteArrayUnsafe(digest.digest()).equals(content.sha256())
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.failedFuture(changed());
    }

    private CompletableFuture<Void> next(String upload) {
        if (isCancelled) {
            return CompletableFuture.failedFuture(new CancellationException("the upload of " + key + " was cancelled"));
        }
        int number = parts.size() + 1;
        return calls.read(this::fill).thenCompose(length -> {
            if (length == 0) {
                return CompletableFuture.failedFuture(changed());
            }
            left -= length;
            SdkBytes sha256 = sha256(length);
            return calls.part(requests.part(key, upload, number, length, sha256), buffer, length)
                    .thenAccept(answer -> parts.add(part(number, answer)));
        });
    }

    private RuntimeException changed() {
        return failures.unreadable("put", key, "its source gave other bytes when it was read again", null);
    }

    /** How many bytes of the buffer are the next part. */
    private int fill() {
        try {
            InputStream open = in;
            if (open == null) {
                open = content.open();
                in = open;
            }
            int length = open.readNBytes(buffer, 0, (int) Math.min(buffer.length, left));
            digest.update(buffer, 0, length);
            return length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SdkBytes sha256(int length) {
        MessageDigest ofPart = Sha256.digest();
        ofPart.update(buffer, 0, length);
        return SdkBytes.fromByteArrayUnsafe(ofPart.digest());
    }

    private static CompletedPart part(int number, UploadPartResponse answer) {
        return CompletedPart.builder()
                .partNumber(number)
                .eTag(answer.eTag())
                .checksumSHA256(answer.checksumSHA256())
                .build();
    }

    private CompletableFuture<Object> completed(String upload) {
        return Futures.after(calls.complete(requests.complete(key, upload, parts)), (answer, failure) -> {
            // That it is there already is looked into by who asked
            return failure == null || S3Failures.isThereAlready(failure)
                    ? failure == null
                            ? CompletableFuture.completedFuture(answer)
                            : CompletableFuture.failedFuture(failure)
                    : aborted(upload, failure);
        });
    }

    /** Fails with {@code failure}; that the parts could not be deleted is suppressed in it. */
    private CompletableFuture<Object> aborted(String upload, Throwable failure) {
        return Futures.after(calls.abort(requests.abort(key, upload)), (answer, another) -> {
            if (another != null) {
                failure.addSuppressed(another);
            }
            return CompletableFuture.failedFuture(failure);
        });
    }

    /** What went wrong, or what goes wrong while the source is closed. */
    private @Nullable Throwable closed(@Nullable Throwable failure) {
        try {
            if (in != null) {
                in.close();
            }
            return failure;
        } catch (IOException | RuntimeException e) {
            Throwable own = e instanceof IOException cause ? new UncheckedIOException(cause) : e;
            if (failure == null) {
                return own;
            }
            failure.addSuppressed(own);
            return failure;
        }
    }
}
