package dev.stator.s3;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/**
 * Hands an object to another transformer only if it has as many bytes as it should, so that nobody can make a reader read more than
 * the pointer says. The result is null where it has not.
 */
final class OfLength<A, R> implements AsyncResponseTransformer<GetObjectResponse, @Nullable R> {
    private final long length;
    private final AsyncResponseTransformer<GetObjectResponse, A> transformer;
    private final Function<A, R> result;
    private CompletableFuture<@Nullable R> found = new CompletableFuture<>();
    private boolean isOf;

    OfLength(long length, AsyncResponseTransformer<GetObjectResponse, A> transformer, Function<A, R> result) {
        this.length = length;
        this.transformer = transformer;
        this.result = result;
    }

    static boolean isOf(long length, GetObjectResponse response) {
        return response.contentLength() != null && response.contentLength() == length;
    }

    /** Called again for each attempt. */
    @Override
    public CompletableFuture<@Nullable R> prepare() {
        CompletableFuture<@Nullable R> attempt = new CompletableFuture<>();
        found = attempt;
        transformer.prepare().whenComplete((value, failure) -> {
            if (failure == null) {
                attempt.complete(result.apply(value));
            } else {
                attempt.completeExceptionally(failure);
            }
        });
        return attempt;
    }

    @Override
    public void onResponse(GetObjectResponse response) {
        isOf = isOf(length, response);
        if (isOf) {
            transformer.onResponse(response);
        }
    }

    @Override
    public void onStream(SdkPublisher<ByteBuffer> bytes) {
        if (isOf) {
            transformer.onStream(bytes);
        } else {
            bytes.subscribe(new Refusal(found));
        }
    }

    @Override
    public void exceptionOccurred(Throwable failure) {
        transformer.exceptionOccurred(failure);
    }

    /** Takes nothing. */
    private record Refusal(CompletableFuture<?> found) implements Subscriber<ByteBuffer> {
        @Override
        public void onSubscribe(Subscription subscription) {
            subscription.cancel();
            found.complete(null);
        }

        @Override
        public void onNext(ByteBuffer bytes) {}

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onComplete() {}
    }
}
