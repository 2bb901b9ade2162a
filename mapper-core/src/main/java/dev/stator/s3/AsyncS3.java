package dev.stator.s3;

import dev.stator.face.Futures;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;
import software.amazon.awssdk.services.s3.S3AsyncClient;
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

/** The calls that no thread waits for. */
record AsyncS3(S3AsyncClient client) implements S3Calls {
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
                request, new OfLength<>(length, AsyncResponseTransformer.toBytes(), ResponseBytes::asByteArrayUnsafe)));
    }

    @Override
    public CompletableFuture<@Nullable InputStream> stream(GetObjectRequest request, long length) {
        CompletableFuture<ResponseInputStream<GetObjectResponse>> opened =
                call(() -> client.getObject(request, AsyncResponseTransformer.toBlockingInputStream()));
        return Futures.mapped(opened, in -> {
            if (OfLength.isOf(length, in.response())) {
                return in;
            }
            in.abort();
            return null;
        });
    }

    @Override
    public CompletableFuture<Boolean> download(GetObjectRequest request, long length, Path file) {
        CompletableFuture<@Nullable GetObjectResponse> written = call(() -> client.getObject(
                request, new OfLength<>(length, AsyncResponseTransformer.toFile(file), response -> response)));
        return Futures.mapped(written, response -> response != null);
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
        return CompletableFuture.supplyAsync(work);
    }

    private static AsyncRequestBody body(byte[] bytes, int length) {
        return AsyncRequestBody.fromBytesUnsafe(length == bytes.length ? bytes : Arrays.copyOf(bytes, length));
    }

    /** What a client throws at once, such as that it is closed, is in the future as well. */
    private static <R> CompletableFuture<R> call(Supplier<CompletableFuture<R>> call) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
