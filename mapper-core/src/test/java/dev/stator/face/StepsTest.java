package dev.stator.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One step after the other. */
class StepsTest {
    /** More than a stack has room for. */
    private static final int MANY = 200_000;

    @Test
    void stepsThatAreDoneAtOnceAreTakenInTheThreadOfTheCaller() {
        List<Thread> threads = new ArrayList<>();
        CompletableFuture<Void> end = Steps.each(List.of(1, 2, 3), each -> {
            threads.add(Thread.currentThread());
            return CompletableFuture.completedFuture(each);
        });
        assertThat(end).isCompleted();
        assertThat(threads).hasSize(3).containsOnly(Thread.currentThread());
    }

    @Test
    void manyStepsDoNotGrowTheStack() throws Exception {
        AtomicInteger taken = new AtomicInteger();
        Steps.until(() -> CompletableFuture.completedFuture(taken.incrementAndGet() == MANY))
                .get(60, TimeUnit.SECONDS);
        assertThat(taken).hasValue(MANY);
        // One thread for all: where there are two processors, the JDK's own pool would be a thread for each step.
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Steps.until(() -> CompletableFuture.supplyAsync(() -> taken.decrementAndGet() == 0, thread))
                    .get(60, TimeUnit.SECONDS);
        } finally {
            thread.shutdown();
        }
        assertThat(taken).hasValue(0);
    }

    @Test
    void oneStepIsUnderWayAtATime() {
        List<CompletableFuture<Void>> begun = new ArrayList<>();
        CompletableFuture<Void> end = Steps.each(IntStream.range(0, 3).boxed().toList(), each -> {
            CompletableFuture<Void> step = new CompletableFuture<>();
            begun.add(step);
            return step;
        });
        for (int i = 0; i < 3; i++) {
            assertThat(begun).hasSize(i + 1);
            assertThat(end).isNotDone();
            begun.get(i).complete(null);
        }
        assertThat(end).isCompleted();
    }

    @Test
    void theFirstFailureEndsIt() {
        AtomicInteger taken = new AtomicInteger();
        IllegalStateException failure = new IllegalStateException("third");
        assertThatThrownBy(() -> Futures.join(Steps.until(() -> taken.incrementAndGet() == 3
                        ? CompletableFuture.failedFuture(failure)
                        : CompletableFuture.completedFuture(false))))
                .isSameAs(failure);
        assertThatThrownBy(() -> Futures.join(Steps.until(() -> {
                    throw failure;
                })))
                .isSameAs(failure);
        assertThat(taken).hasValue(3);
    }

    @Test
    void toCancelItCancelsTheStepUnderWayAndBeginsNoOther() {
        List<CompletableFuture<Boolean>> begun = new ArrayList<>();
        CompletableFuture<Void> end = Steps.until(() -> {
            CompletableFuture<Boolean> step = new CompletableFuture<>();
            begun.add(step);
            return step;
        });
        begun.get(0).complete(false);
        end.cancel(true);
        assertThat(begun).hasSize(2);
        assertThat(begun.get(1)).isCancelled();
    }
}
