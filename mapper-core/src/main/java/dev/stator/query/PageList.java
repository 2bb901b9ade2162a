package dev.stator.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Collects the items of all pages; to cancel the future cancels the subscription. */
final class PageList<T> implements Subscriber<Page<T>> {
    private final List<T> items = new ArrayList<>();
    private final CompletableFuture<List<T>> future = new CompletableFuture<>();

    CompletableFuture<List<T>> future() {
        return future;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        future.whenComplete((list, failure) -> {
            if (future.isCancelled()) {
                subscription.cancel();
            }
        });
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(Page<T> page) {
        items.addAll(page.items());
    }

    @Override
    public void onError(Throwable failure) {
        future.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        future.complete(Collections.unmodifiableList(items));
    }
}
