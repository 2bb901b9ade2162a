package dev.stator.contract.generated;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** The requests of a connection, what is to happen before some of them, and answers that are lost. */
final class Requests implements ExecutionInterceptor {
    private final List<SdkRequest> seen = new ArrayList<>();
    private final Deque<Runnable> before = new ArrayDeque<>();
    private int lost;

    /** The names of all so far. */
    synchronized List<String> all() {
        return seen.stream().map(request -> request.getClass().getSimpleName()).toList();
    }

    /** Those since the last call of this that are writes and no creations of tables. */
    synchronized List<SdkRequest> take() {
        Predicate<SdkRequest> ofItems =
                request -> request.getClass().getSimpleName().contains("Item");
        List<SdkRequest> taken = seen.stream().filter(ofItems).toList();
        seen.clear();
        return taken;
    }

    /** What happens before the next request, before that after it, and so on. */
    synchronized void before(Runnable... actions) {
        before.addAll(List.of(actions));
    }

    /** The answers to the next attempts are lost. */
    synchronized void lose(int answers) {
        lost = answers;
    }

    @Override
    public synchronized void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        seen.add(context.request());
        if (!before.isEmpty()) {
            before.removeFirst().run();
        }
    }

    @Override
    public synchronized void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        if (lost > 0) {
            lost--;
            throw SdkClientException.create("lost", new IOException("lost"));
        }
    }
}
