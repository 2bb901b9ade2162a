package dev.stator.batch;

import dev.stator.error.UnreachableException;
import dev.stator.internal.BlockingCalls;
import java.time.Duration;

/** Sends the requests of a batch one after the other, and waits for each. */
final class BlockingRun {
    private BlockingRun() {}

    static <E, A, R> R of(Work<E, A, R> work, BlockingCalls calls) {
        while (work.goesOn() && sleep(work)) {
            Work.Request<E, A> request = work.next();
            A answer;
            try {
                answer = work.limit().now(calls, request.operation(), work::units);
            } catch (RuntimeException e) {
                // Whatever it is: what was done before is in the exception that is thrown for it.
                work.failed(request, e);
                continue;
            }
            work.answered(request, answer);
        }
        return work.result();
    }

    private static boolean sleep(Work<?, ?, ?> work) {
        Duration pause = work.pause();
        if (pause.isZero()) {
            return true;
        }
        try {
            Thread.sleep(pause.toMillis(), pause.toNanosPart() % 1_000_000);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            work.stop(new UnreachableException(
                    "the thread was interrupted before the rest of a batch was sent", null, null, e));
            return false;
        }
    }
}
