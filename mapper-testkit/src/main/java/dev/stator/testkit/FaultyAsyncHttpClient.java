package dev.stator.testkit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;

/** An asynchronous HTTP client with faults. */
record FaultyAsyncHttpClient(SdkAsyncHttpClient client, Faults faults) implements SdkAsyncHttpClient {
    @Override
    public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
        Fault fault = faults.next(request.request());
        if (fault == null) {
            return client.execute(request);
        } else if (fault instanceof Fault.Refused) {
            return failed(request, FaultAnswer.refused());
        } else if (fault instanceof Fault.Throttled) {
            return answered(request, FaultAnswer.throttled(request.request()));
        } else if (fault instanceof Fault.Failed) {
            return answered(request, FaultAnswer.failed(request.request()));
        } else if (fault instanceof Fault.Delayed delayed) {
            Executor later = CompletableFuture.delayedExecutor(delayed.delay().toMillis(), TimeUnit.MILLISECONDS);
            return CompletableFuture.supplyAsync(() -> client.execute(request), later)
                    .thenCompose(Function.identity());
        } else if (fault instanceof Fault.LostAnswer) {
            return sent(request, new Lost())
                    .handle((done, failure) -> failed(request, FaultAnswer.lost()))
                    .thenCompose(Function.identity());
        }
        return sent(request, new Damaged(request.responseHandler(), fault));
    }

    private CompletableFuture<Void> sent(AsyncExecuteRequest request, SdkAsyncHttpResponseHandler handler) {
        return client.execute(AsyncExecuteRequest.builder()
                .request(request.request())
                .requestContentPublisher(request.requestContentPublisher())
                .fullDuplex(request.fullDuplex())
                .metricCollector(request.metricCollector().orElse(null))
                .httpExecutionAttributes(request.httpExecutionAttributes())
                .responseHandler(handler)
                .build());
    }

    private static CompletableFuture<Void> failed(AsyncExecuteRequest request, IOException failure) {
        request.responseHandler().onError(failure);
        return CompletableFuture.failedFuture(failure);
    }

    private static CompletableFuture<Void> answered(AsyncExecuteRequest request, FaultAnswer answer) {
        request.responseHandler().onHeaders(answer.head());
        request.responseHandler().onStream(SdkPublisher.fromIterable(List.of(ByteBuffer.wrap(answer.bytes()))));
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public String clientName() {
        return client.clientName();
    }

    @Override
    public void close() {
        client.close();
    }

    /** Takes an answer, and tells nobody. */
    private record Lost() implements SdkAsyncHttpResponseHandler {
        @Override
        public void onHeaders(SdkHttpResponse head) {}

        @Override
        public void onStream(Publisher<ByteBuffer> body) {
            SdkPublisher.adapt(body).subscribe(bytes -> {});
        }

        @Override
        public void onError(Throwable failure) {}
    }

    /** Passes an answer on that goes wrong in its middle. */
    private static final class Damaged implements SdkAsyncHttpResponseHandler {
        private final SdkAsyncHttpResponseHandler handler;
        private final Fault fault;
        private Damage damage;

        Damaged(SdkAsyncHttpResponseHandler handler, Fault fault) {
            this.handler = handler;
            this.fault = fault;
            this.damage = Damage.of(fault, SdkHttpResponse.builder().build());
        }

        @Override
        public void onHeaders(SdkHttpResponse head) {
            damage = Damage.of(fault, head);
            handler.onHeaders(head);
        }

        @Override
        public void onStream(Publisher<ByteBuffer> body) {
            handler.onStream(subscriber -> body.subscribe(new DamagedSubscriber(subscriber, damage)));
        }

        @Override
        public void onError(Throwable failure) {
            handler.onError(failure);
        }
    }

    private static final class DamagedSubscriber implements Subscriber<ByteBuffer> {
        private final Subscriber<? super ByteBuffer> subscriber;
        private final Damage damage;
        private boolean isOver;
        private @Nullable Subscription subscription;

        DamagedSubscriber(Subscriber<? super ByteBuffer> subscriber, Damage damage) {
            this.subscriber = subscriber;
            this.damage = damage;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            this.subscription = subscription;
            subscriber.onSubscribe(subscription);
        }

        @Override
        public void onNext(ByteBuffer piece) {
            if (isOver) {
                return;
            }
            byte[] bytes = new byte[piece.remaining()];
            piece.get(bytes);
            try {
                damage.apply(bytes, 0, bytes.length);
                subscriber.onNext(ByteBuffer.wrap(bytes));
            } catch (IOException e) {
                isOver = true;
                Objects.requireNonNull(subscription).cancel();
                subscriber.onError(e);
            }
        }

        @Override
        public void onError(Throwable failure) {
            if (!isOver) {
                subscriber.onError(failure);
            }
        }

        @Override
        public void onComplete() {
            if (!isOver) {
                subscriber.onComplete();
            }
        }
    }
}
