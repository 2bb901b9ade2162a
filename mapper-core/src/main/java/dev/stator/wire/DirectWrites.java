package dev.stator.wire;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Writes the items of requests as the bytes that are sent, for the calls that ask for it: it takes them out of the request before the SDK marshals
 * it, and puts them into the text that comes of that. The SDK finds it as it finds {@link DirectReads}. A client that does not find it
 * sends the request as it is, with its items.
 *
 * <p>It comes before the interceptors of the client, which see a request whose items are empty, and a body that is whole.
 */
public final class DirectWrites implements ExecutionInterceptor {
    /** Below it, the options of the request and a body of its own cost what is spared: measured with items of 1 KB. */
    private static final int FEWEST = 10;

    /** Put into the options of a request by those who ask. */
    private static final ExecutionAttribute<Boolean> ASKED =
            new ExecutionAttribute<>("dev.stator.wire.DirectWrites.asked");

    /** The items of the request at hand, until they are in its body. */
    private static final ExecutionAttribute<PutItems> ITEMS =
            new ExecutionAttribute<>("dev.stator.wire.DirectWrites.items");

    /** The body at hand, until the headers tell its length. */
    private static final ExecutionAttribute<RequestBody> BODY =
            new ExecutionAttribute<>("dev.stator.wire.DirectWrites.body");

    /** Made with the first request that asks, not with the client. */
    private static final class Asking {
        static final AwsRequestOverrideConfiguration OPTIONS = AwsRequestOverrideConfiguration.builder()
                .putExecutionAttribute(ASKED, true)
                .build();
    }

    /** Called by the SDK. */
    public DirectWrites() {}

    /**
     * The options of a request to BatchWriteItem or TransactWriteItems whose items are to be written directly; its own, where it puts so few that
     * this would not pay.
     *
     * @param puts how many items it puts
     */
    public static @Nullable AwsRequestOverrideConfiguration with(
            @Nullable AwsRequestOverrideConfiguration options, int puts) {
        if (puts < FEWEST) {
            return options;
        }
        return options == null
                ? Asking.OPTIONS
                : options.toBuilder().putExecutionAttribute(ASKED, true).build();
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes call) {
        SdkRequest request = context.request();
        // A class path can hold several of these: the first one has it.
        if (call.getAttribute(ASKED) == null || call.getAttribute(ITEMS) != null) {
            return request;
        }
        PutItems items = PutItems.of(request);
        if (items == null) {
            return request;
        }
        call.putAttribute(ITEMS, items);
        return items.without();
    }

    @Override
    public Optional<RequestBody> modifyHttpContent(Context.ModifyHttpRequest context, ExecutionAttributes call) {
        PutItems items = call.getAttribute(ITEMS);
        if (items == null) {
            return context.requestBody();
        }
        call.putAttribute(ITEMS, null);
        RequestBody body =
                items.placedIn(context.request(), context.requestBody().orElseGet(RequestBody::empty));
        call.putAttribute(BODY, body);
        return Optional.of(body);
    }

    @Override
    public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes call) {
        SdkHttpRequest http = context.httpRequest();
        RequestBody body = call.getAttribute(BODY);
        if (body == null) {
            return http;
        }
        call.putAttribute(BODY, null);
        SdkHttpRequest.Builder whole = http.toBuilder()
                .putHeader(
                        "Content-Length",
                        Long.toString(body.optionalContentLength().orElseThrow()));
        if (whole instanceof SdkHttpFullRequest.Builder full) {
            full.contentStreamProvider(body.contentStreamProvider());
        }
        return whole.build();
    }
}
