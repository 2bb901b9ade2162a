package dev.stator.s3;

import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.s3.model.AbortMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;

/**
 * The requests about objects of one bucket, with what the application sets itself.
 *
 * <p>What it sets for a put holds for an upload in parts as well, and what every request needs, the owner of the bucket, who pays,
 * and a key of the customer's own, for the others.
 */
final class S3Requests {
    /** The whole object's SHA-256 in hexadecimal digits, which S3 has no place for where an object is put in parts. */
    static final String SHA256_METADATA = "stator-sha256";

    private static final String ANY = "*";
    private static final Set<String> OF_EVERY_REQUEST = Set.of(
            "ExpectedBucketOwner", "RequestPayer", "SSECustomerAlgorithm", "SSECustomerKey", "SSECustomerKeyMD5");

    private final String bucket;
    private final PutObjectRequest settings;

    S3Requests(String bucket, Consumer<PutObjectRequest.Builder> settings) {
        this.bucket = bucket;
        PutObjectRequest.Builder builder = PutObjectRequest.builder();
        settings.accept(builder);
        this.settings = withoutChecksums(builder).build();
    }

    /** They are of one object's bytes, and would be wrong for all others. */
    private static PutObjectRequest.Builder withoutChecksums(PutObjectRequest.Builder builder) {
        for (SdkField<?> field : builder.sdkFields()) {
            String name = field.memberName();
            if (name.startsWith("Checksum") || name.equals("ContentMD5") || name.equals("ContentLength")) {
                field.set(builder, null);
            }
        }
        return builder.ifMatch(null).writeOffsetBytes(null);
    }

    PutObjectRequest put(String key, Content content) {
        return settings.toBuilder()
                .bucket(bucket)
                .key(key)
                .metadata(metadata(content.sha256()))
                .ifNoneMatch(ANY)
                .contentLength(content.length())
                .checksumAlgorithm(ChecksumAlgorithm.SHA256)
                .checksumSHA256(base64(content.sha256()))
                .build();
    }

    CreateMultipartUploadRequest begin(String key, Content content) {
        CreateMultipartUploadRequest.Builder builder = CreateMultipartUploadRequest.builder();
        copy(settings, builder, null);
        return builder.bucket(bucket)
                .key(key)
                .metadata(metadata(content.sha256()))
                .checksumAlgorithm(ChecksumAlgorithm.SHA256)
                .build();
    }

    UploadPartRequest part(String key, String upload, int number, int length, SdkBytes sha256) {
        UploadPartRequest.Builder builder = UploadPartRequest.builder();
        copy(settings, builder, OF_EVERY_REQUEST);
        return builder.bucket(bucket)
                .key(key)
                .uploadId(upload)
                .partNumber(number)
                .contentLength((long) length)
                .checksumAlgorithm(ChecksumAlgorithm.SHA256)
                .checksumSHA256(base64(sha256))
                .build();
    }

    CompleteMultipartUploadRequest complete(String key, String upload, List<CompletedPart> parts) {
        CompleteMultipartUploadRequest.Builder builder = CompleteMultipartUploadRequest.builder();
        copy(settings, builder, OF_EVERY_REQUEST);
        return builder.bucket(bucket)
                .key(key)
                .uploadId(upload)
                .multipartUpload(all -> all.parts(parts))
                .ifNoneMatch(ANY)
                .build();
    }

    AbortMultipartUploadRequest abort(String key, String upload) {
        AbortMultipartUploadRequest.Builder builder = AbortMultipartUploadRequest.builder();
        copy(settings, builder, OF_EVERY_REQUEST);
        return builder.bucket(bucket).key(key).uploadId(upload).build();
    }

    GetObjectRequest get(String key) {
        GetObjectRequest.Builder builder = GetObjectRequest.builder();
        copy(settings, builder, OF_EVERY_REQUEST);
        return builder.bucket(bucket).key(key).build();
    }

    HeadObjectRequest head(String key) {
        HeadObjectRequest.Builder builder = HeadObjectRequest.builder();
        copy(settings, builder, OF_EVERY_REQUEST);
        return builder.bucket(bucket)
                .key(key)
                .checksumMode(ChecksumMode.ENABLED)
                .build();
    }

    DeleteObjectRequest delete(String key) {
        DeleteObjectRequest.Builder builder = DeleteObjectRequest.builder();
        copy(settings, builder, OF_EVERY_REQUEST);
        return builder.bucket(bucket).key(key).build();
    }

    ListObjectsV2Request list(String prefix, @Nullable String continuation) {
        ListObjectsV2Request.Builder builder = ListObjectsV2Request.builder();
        copy(settings, builder, OF_EVERY_REQUEST);
        return builder.bucket(bucket)
                .prefix(prefix)
                .continuationToken(continuation)
                .build();
    }

    private Map<String, String> metadata(SdkBytes sha256) {
        Map<String, String> metadata = new HashMap<>(settings.metadata());
        metadata.put(SHA256_METADATA, HexFormat.of().formatHex(sha256.asByteArrayUnsafe()));
        return metadata;
    }

    private static String base64(SdkBytes sha256) {
        return Base64.getEncoder().encodeToString(sha256.asByteArrayUnsafe());
    }

    /** Sets what both requests have by the same name; of {@code names} only, where they are given. */
    private static void copy(SdkPojo from, SdkPojo to, @Nullable Set<String> names) {
        Map<String, SdkField<?>> fields = new HashMap<>();
        to.sdkFields().forEach(field -> fields.put(field.memberName(), field));
        for (SdkField<?> field : from.sdkFields()) {
            SdkField<?> same = fields.get(field.memberName());
            Object value = field.getValueOrDefault(from);
            if (same != null && value != null && (names == null || names.contains(field.memberName()))) {
                same.set(to, value);
            }
        }
    }
}
