package dev.stator.testkit;

import java.util.Set;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Which operation a request is one of: DynamoDB and most others say so in a header, S3 by method, path and query. */
final class Operations {
    private static final String TARGET = "X-Amz-Target";

    private Operations() {}

    static boolean isOfS3(SdkHttpRequest request) {
        return request.firstMatchingHeader(TARGET).isEmpty();
    }

    static String name(SdkHttpRequest request) {
        return request.firstMatchingHeader(TARGET)
                .map(target -> target.substring(target.indexOf('.') + 1))
                .orElseGet(() -> ofS3(request));
    }

    private static String ofS3(SdkHttpRequest request) {
        Set<String> query = request.rawQueryParameters().keySet();
        SdkHttpMethod method = request.method();
        if (query.contains("uploads")) {
            return method == SdkHttpMethod.POST ? "CreateMultipartUpload" : "ListMultipartUploads";
        }
        if (query.contains("uploadId")) {
            return switch (method) {
                case PUT -> "UploadPart";
                case POST -> "CompleteMultipartUpload";
                case DELETE -> "AbortMultipartUpload";
                default -> "ListParts";
            };
        }
        if (query.contains("list-type")) {
            return "ListObjectsV2";
        }
        if (query.contains("delete")) {
            return "DeleteObjects";
        }
        return switch (method) {
            case GET -> "GetObject";
            case HEAD -> "HeadObject";
            case PUT -> "PutObject";
            case DELETE -> "DeleteObject";
            default -> method.name();
        };
    }
}
