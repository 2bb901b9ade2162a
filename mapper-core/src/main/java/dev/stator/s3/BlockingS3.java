package dev.stator.s3;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.AbortMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/** The calls in the thread of the caller. */
record BlockingS3(S3Client client) implements S3Calls {
    @Override
    public CompletableFuture<?> put(PutObjectRequest request, byte[] bytes, int length) {
        return call(() -> client.putObject(request, body(bytes, length)));
    }

    @Override
    public CompletableFuture<CreateMultipartUploadResponse> begin(CreateMultipartUploadRequest request) {
        return call(() -> client.createMultipartUpload(request));
    }

    @Override
    public CompletableFuture<UploadPartResponse> part(UploadPartRequest request, byte[] bytes, int length) {
        return call(() -> client.uploadPart(request, body(bytes, length)));
    }

    @Override
    public CompletableFuture<?> complete(CompleteMultipartUploadRequest request) {
        return call(() -> client.completeMultipartUpload(request));
    }

    @Override
    public CompletableFuture<?> abort(AbortMultipartUploadRequest request) {
        return call(() -> client.abortMultipartUpload(request));
    }

    @Override
    public CompletableFuture<byte @Nullable []> get(GetObjectRequest request, long length) {
        return call(() -> client.getObject(
                request,
                ofLength(
                        length,
                        (response, in) -> ResponseTransformer.<GetObjectResponse>toBytes()
                                .transform(response, in)
                                .asByteArrayUnsafe())));
    }

    @Override
    public CompletableFuture<@Nullable InputStream> stream(GetObjectRequest request, long length) {
        return call(() -> {
            ResponseInputStream<GetObjectResponse> in = client.getObject(request);
            if (isOf(length, in.response())) {
                return in;
            }
            in.abort();
            return null;
        });
    }

    @Override
    public CompletableFuture<Boolean> download(GetObjectRequest request, long length, Path file) {
        return call(() -> client.getObject(request, ofLength(length, ResponseTransformer.toFile(file))))
                .thenApply(response -> response != null);
    }

    @Override
    public CompletableFuture<HeadObjectResponse> head(HeadObjectRequest request) {
        return call(() -> client.headObject(request));
    }

    @Override
    public CompletableFuture<?> delete(DeleteObjectRequest request) {
        return call(() -> client.deleteObject(request));
    }

    @Override
    public CompletableFuture<ListObjectsV2Response> list(ListObjectsV2Request request) {
        return call(() -> client.listObjectsV2(request));
    }

    @Override
    public <R> CompletableFuture<R> read(Supplier<R> work) {
        return call(work);
    }

    /** A body that the SDK reads again when it sends again; it makes no copy. */
    private static RequestBody body(byte[] bytes, int length) {
        return RequestBody.fromContentProvider(
                () -> new ByteArrayInputStream(bytes, 0, length), length, "application/octet-stream");
    }

    private static boolean isOf(long length, GetObjectResponse response) {
        return response.contentLength() != null && response.contentLength() == length;
    }

    private static <R> ResponseTransformer<GetObjectResponse, @Nullable R> ofLength(
            long length, ResponseTransformer<GetObjectResponse, R> transformer) {
        return (response, in) -> {
            if (isOf(length, response)) {
                return transformer.transform(response, in);
            }
            in.abort();
            return null;
        };
    }

    private static <R> CompletableFuture<R> call(Supplier<R> call) {
        try {
            return CompletableFuture.completedFuture(call.get());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
