package dev.stator.s3;

import java.net.URL;
import java.time.Duration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Signs URLs of objects whose bytes a browser can use. */
record Presigning(S3Presigner presigner, S3Requests requests) {
    URL url(ObjectKey key, Pointer pointer, Duration validity) {
        if (pointer.isEncrypted()) {
            throw new UnsupportedOperationException(
                    "the object is encrypted, so nobody could use what a presigned URL gives; read the value instead");
        }
        // The answer then says how the bytes are compressed, so a browser inflates them
        return presigner
                .presignGetObject(request -> request.signatureDuration(validity)
                        .getObjectRequest(requests.get(key.text()).toBuilder()
                                .responseContentEncoding(pointer.contentEncoding())
                                .build()))
                .url();
    }
}
