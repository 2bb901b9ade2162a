package dev.stator.query;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Makes one result of all pages; to cancel the future cancels the subscription. */
final class PageFold<R, F> implements Subscriber<Page<R>> {
    private final Consumer<Page<R>> sum;
    private final Supplier<F> result;
    private final CompletableFuture<F> future = new CompletableFuture<>();

    PageFold(Consumer<Page<R>> sum, Supplier<F> result) {
        this.sum = sum;
        this.result = result;
    }

    CompletableFuture<F> future() {
        return future;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        future.whenComplete((found, failure) -> {
            if (future.isCancelled()) {
                subscription.cancel();
            }
        });
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(Page<R> page) {
        sum.accept(page);
    }

    @Override
    public void onError(Throwable failure) {
        future.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        try {
            future.complete(result.get());
        } catch (Throwable e) {
            future.completeExceptionally(e); // such as: one item was asked for, and there is another number of them
        }
    }
}
