package dev.stator.wire;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
    /** Below it, a second request and a second body cost what is spared: measured with items of 1 KB. */
    private static final int FEWEST = 5;

    /** The request whose items the thread asks for to be written here; null where it asks for nothing. */
    private static final ThreadLocal<@Nullable Object> ASKED = new ThreadLocal<>();

    /** Whether that is the request at hand. */
    private static final ExecutionAttribute<Boolean> IS_ASKED = CallAttributes.of("dev.stator.wire.DirectWrites.asked");

    /** The items of the request at hand, until they are in its body. */
    private static final ExecutionAttribute<PutItems> ITEMS = CallAttributes.of("dev.stator.wire.DirectWrites.items");

    /** The body at hand, until the headers tell its length. */
    private static final ExecutionAttribute<RequestBody> BODY = CallAttributes.of("dev.stator.wire.DirectWrites.body");

    /** Called by the SDK. */
    public DirectWrites() {}

    /**
     * Asks that the items of a request to BatchWriteItem or TransactWriteItems are written directly, unless they are so few that this would not pay.
     * {@code call} sends the request, or begins to, in this thread, in which the SDK calls the interceptor first of all. Any other request that it sends is
     * none of ours.
     *
     * @param puts how many items it puts
     */
    public static <A> A during(Object request, int puts, Supplier<A> call) {
        if (puts < FEWEST) {
            return call.get();
        }
        Object before = ASKED.get();
        ASKED.set(request);
        try {
            return call.get();
        } finally {
            ASKED.set(before);
        }
    }

    /** Notes what the thread asks for, as long as the request is the one that was sent: others may put options into it. */
    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes call) {
        if (ASKED.get() == context.request()) {
            call.putAttribute(IS_ASKED, true);
        }
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes call) {
        SdkRequest request = context.request();
        // A class path can hold several of these: the first one has it.
        if (call.getAttribute(IS_ASKED) == null || call.getAttribute(ITEMS) != null) {
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
