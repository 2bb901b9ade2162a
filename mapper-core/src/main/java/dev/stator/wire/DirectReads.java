package dev.stator.wire;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * Reads the items of answers from their bytes, for the calls that ask for it, and hands the rest to the SDK. The SDK finds it by the file
 * {@code software/amazon/awssdk/services/dynamodb/execution.interceptors}, for every client of DynamoDB: those that Stator builds and those that are
 * handed in. Nobody else needs it, and what Stator does not ask for passes unseen.
 *
 * <p>It comes after the interceptors of the client, which see the bytes that DynamoDB sent.
 *
 * @see <a href="https://sdk.amazonaws.com/java/api/latest/software/amazon/awssdk/core/interceptor/ExecutionInterceptor.html">ExecutionInterceptor</a>
 */
public final class DirectReads implements ExecutionInterceptor {
    /** What is handed on of the body at hand; of synchronous calls, which one thread makes. */
    private static final ExecutionAttribute<InputStream> BODY = CallAttributes.of("dev.stator.wire.Body");

    /** Called by the SDK. */
    public DirectReads() {}

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes call) {
        DirectRead.begin(context.request(), call);
    }

    @Override
    public SdkHttpResponse modifyHttpResponse(Context.ModifyHttpResponse context, ExecutionAttributes call) {
        SdkHttpResponse http = context.httpResponse();
        DirectRead<?> read = DirectRead.of(call);
        if (read == null || !http.isSuccessful() || read.answer(http) != null) {
            return http;
        }
        DirectAnswer<?> answer = read.begin(http, this);
        if (answer == null) {
            return http;
        }
        if (call.getAttribute(SdkExecutionAttribute.CLIENT_TYPE) == ClientType.ASYNC) {
            return answer.marked(http); // its body comes later
        }
        InputStream body = context.responseBody().orElse(null);
        return body != null && handOn(Body.of(body, http), answer, call) ? answer.marked(http) : http;
    }

    /** Whether it is the answer as it was sent, so that its checksum is no longer needed. */
    private static boolean handOn(Body body, DirectAnswer<?> answer, ExecutionAttributes call) {
        boolean isIntact = body.isWhole() && answer.mismatch(body.bytes()) == null;
        call.putAttribute(BODY, isIntact ? Body.stream(answer.handOn(body.bytes())) : body.stream());
        return isIntact;
    }

    @Override
    public Optional<InputStream> modifyHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes call) {
        InputStream body = call.getAttribute(BODY);
        if (body == null) {
            return context.responseBody();
        }
        call.putAttribute(BODY, null);
        return Optional.of(body);
    }

    @Override
    public Optional<Publisher<ByteBuffer>> modifyAsyncHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes call) {
        DirectRead<?> read = DirectRead.of(call);
        DirectAnswer<?> answer = read == null ? null : read.answer(context.httpResponse());
        Publisher<ByteBuffer> body = context.responsePublisher().orElse(null);
        return answer == null || body == null || !answer.isBegunBy(this)
                ? context.responsePublisher()
                : Optional.of(new WholeBody(body, answer, Body.length(context.httpResponse())));
    }
}
