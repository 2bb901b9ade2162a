package dev.stator.s3;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.AbortMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/** The calls of S3 as one of the SDK's clients makes them, with what goes wrong in the future as the SDK throws it. */
interface S3Calls {
    /** Sends the first {@code length} of {@code bytes}, which nobody changes until the future is done. */
    CompletableFuture<?> put(PutObjectRequest request, byte[] bytes, int length);

    CompletableFuture<CreateMultipartUploadResponse> begin(CreateMultipartUploadRequest request);

    /** Sends the first {@code length} of {@code bytes}, which nobody changes until the future is done. */
    CompletableFuture<UploadPartResponse> part(UploadPartRequest request, byte[] bytes, int length);

    CompletableFuture<?> complete(CompleteMultipartUploadRequest request);

    CompletableFuture<?> abort(AbortMultipartUploadRequest request);

    /** The object's bytes; null, and nothing is read, if there are not {@code length} of them. */
    CompletableFuture<byte @Nullable []> get(GetObjectRequest request, long length);

    /** The object's bytes as they come; null, and nothing is read, if there are not {@code length} of them. */
    CompletableFuture<@Nullable InputStream> stream(GetObjectRequest request, long length);

    /** Writes the object to a file, and tells whether it has {@code length} bytes; if not, nothing is read. */
    CompletableFuture<Boolean> download(GetObjectRequest request, long length, Path file);

    CompletableFuture<HeadObjectResponse> head(HeadObjectRequest request);

    CompletableFuture<?> delete(DeleteObjectRequest request);

    CompletableFuture<ListObjectsV2Response> list(ListObjectsV2Request request);

    /** Reads what is to be sent, where that may wait for a disk. */
    <R> CompletableFuture<R> read(Supplier<R> work);
}
