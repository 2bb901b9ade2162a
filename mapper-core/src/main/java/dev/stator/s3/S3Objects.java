package dev.stator.s3;

import dev.stator.face.Futures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/** The objects of a bucket in S3. */
final class S3Objects implements ObjectStore {
    private final S3Calls calls;
    private final S3Requests requests;
    private final S3Failures failures;

    S3Objects(S3Calls calls, S3Requests requests, S3Failures failures) {
        this.calls = calls;
        this.requests = requests;
        this.failures = failures;
    }

    @Override
    public CompletableFuture<Void> put(String key, Content content) {
        CompletableFuture<?> sent = send(key, content);
        CompletableFuture<Void> put = Futures.after(sent, (answer, failure) -> {
            if (failure == null) {
                return CompletableFuture.completedFuture(null);
            }
            return S3Failures.isThereAlready(failure)
                    ? requireSame(key, content, failure)
                    : CompletableFuture.failedFuture(failures.translate("put", true, key, failure));
        });
        return Futures.cancelling(put, sent);
    }

    private CompletableFuture<?> send(String key, Content content) {
        byte[] bytes = content.inMemory();
        if (bytes != null) {
            return calls.put(requests.put(key, content), bytes, bytes.length);
        }
        if (content.length() > MultipartUpload.PART_BYTES) {
            return new MultipartUpload(calls, requests, failures, key, content).send();
        }
        return Futures.after(
                calls.read(() -> read(content)),
                (read, failure) ->
                        failure == null ? sendRead(key, content, read) : CompletableFuture.failedFuture(failure));
    }

    private CompletableFuture<Void> sendRead(String key, Content content, byte[] read) {
        if (!Content.of(read).sha256().equals(content.sha256())) {
            return CompletableFuture.failedFuture(
                    failures.unreadable("put", key, "its source gave other bytes when it was read again", null));
        }
        return Futures.mapped(calls.put(requests.put(key, content), read, read.length), answer -> null);
    }

    /** At most one byte more than there should be. */
    private static byte[] read(Content content) {
        try (InputStream in = content.open()) {
            return in.readNBytes((int) content.length() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key is new, so what has it is the work of an attempt of ours whose answer was lost; this makes sure. */
    private CompletableFuture<Void> requireSame(String key, Content content, Throwable refusal) {
        return Futures.after(calls.head(requests.head(key)), (found, failure) -> {
            if (failure != null) {
                // That it is not there after all is no answer to what was asked: the refusal is
                Throwable reason = S3Failures.isNotFound(failure) ? refusal : failure;
                return CompletableFuture.failedFuture(failures.translate("put", true, key, reason));
            }
            return isSame(found, content)
                    ? CompletableFuture.completedFuture(null)
                    : CompletableFuture.failedFuture(failures.taken(key, refusal));
        });
    }

    /** By the checksum that S3 made; where it made none of the whole object, by what was put with it. */
    private static boolean isSame(HeadObjectResponse found, Content content) {
        byte[] sha256 = content.sha256().asByteArrayUnsafe();
        String whole = Base64.getEncoder().encodeToString(sha256);
        String ours = HexFormat.of().formatHex(sha256);
        return found.contentLength() == content.length()
                && (whole.equals(found.checksumSHA256())
                        || ours.equals(found.metadata().get(S3Requests.SHA256_METADATA)));
    }

    @Override
    public CompletableFuture<byte[]> get(String key, long length) {
        return translated("get", false, key, calls.get(requests.get(key), length), bytes -> {
            if (bytes == null) {
                throw S3Failures.changed(key, "it has not " + length + " bytes");
            }
            return bytes;
        });
    }

    @Override
    public CompletableFuture<InputStream> stream(String key, long length) {
        return translated("get", false, key, calls.stream(requests.get(key), length), in -> {
            if (in == null) {
                throw S3Failures.changed(key, "it has not " + length + " bytes");
            }
            return in;
        });
    }

    @Override
    public CompletableFuture<Void> download(String key, long length, Path file) {
        return translated("get", false, key, calls.download(requests.get(key), length, file), isOfLength -> {
            if (!isOfLength) {
                throw S3Failures.changed(key, "it has not " + length + " bytes");
            }
            return null;
        });
    }

    @Override
    public CompletableFuture<Void> delete(String key) {
        return translated("delete", true, key, calls.delete(requests.delete(key)), answer -> null);
    }

    @Override
    public CompletableFuture<Optional<StoredObject>> head(String key) {
        CompletableFuture<HeadObjectResponse> asked = calls.head(requests.head(key));
        CompletableFuture<Optional<StoredObject>> found = Futures.after(asked, (answer, failure) -> {
            if (failure == null) {
                return CompletableFuture.completedFuture(
                        Optional.of(new StoredObject(key, answer.contentLength(), answer.lastModified())));
            }
            // A HEAD has no body, so a missing bucket looks the same
            return S3Failures.isNotFound(failure)
                    ? CompletableFuture.completedFuture(Optional.empty())
                    : CompletableFuture.failedFuture(failures.translate("head", false, key, failure));
        });
        return Futures.cancelling(found, asked);
    }

    @Override
    public CompletableFuture<Listing> list(String prefix, @Nullable String continuation) {
        return translated(
                "list",
                false,
                prefix,
                calls.list(requests.list(prefix, continuation)),
                page -> new Listing(
                        page.contents().stream()
                                .map(object -> new StoredObject(object.key(), object.size(), object.lastModified()))
                                .toList(),
                        Boolean.TRUE.equals(page.isTruncated()) ? page.nextContinuationToken() : null));
    }

    private <A, R> CompletableFuture<R> translated(
            String deed, boolean writes, String key, CompletableFuture<A> sent, Function<A, R> result) {
        CompletableFuture<R> translated = Futures.after(
                sent,
                (answer, failure) -> failure == null
                        ? CompletableFuture.completedFuture(result.apply(answer))
                        : CompletableFuture.failedFuture(failures.translate(deed, writes, key, failure)));
        return Futures.cancelling(translated, sent);
    }
}
