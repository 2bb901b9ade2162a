package dev.stator.testkit;

import java.net.ConnectException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * What a service that did nothing says, and what a client sees that gets no answer.
 *
 * @param status of HTTP
 */
record FaultAnswer(int status, String contentType, String text) {
    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;
    private static final int BAD_REQUEST = 400;

    static FaultAnswer throttled(SdkHttpRequest request) {
        return Operations.isOfS3(request)
                ? xml(UNAVAILABLE, "SlowDown")
                : json(BAD_REQUEST, "ProvisionedThroughputExceededException");
    }

    static FaultAnswer failed(SdkHttpRequest request) {
        return Operations.isOfS3(request)
                ? xml(SERVER_ERROR, "InternalError")
                : json(SERVER_ERROR, "InternalServerError");
    }

    static ConnectException refused() {
        return new ConnectException("Connection refused (a fault of the test)");
    }

    static SocketException lost() {
        return new SocketException("Connection reset (a fault of the test)");
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    SdkHttpResponse head() {
        return SdkHttpFullResponse.builder()
                .statusCode(status)
                .putHeader("Content-Type", contentType)
                .putHeader("Content-Length", Integer.toString(bytes().length))
                .putHeader("x-amzn-RequestId", "a-fault-of-the-test")
                .build();
    }

    private static FaultAnswer json(int status, String code) {
        return new FaultAnswer(
                status,
                "application/x-amz-json-1.0",
                "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + code + "\",\"message\":\"a fault of the test\"}");
    }

    private static FaultAnswer xml(int status, String code) {
        return new FaultAnswer(
                status,
                "application/xml",
                "<Error><Code>" + code + "</Code><Message>a fault of the test</Message></Error>");
    }
}
