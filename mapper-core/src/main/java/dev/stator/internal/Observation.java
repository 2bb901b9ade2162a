package dev.stator.internal;

import dev.stator.interceptor.Call;
import dev.stator.interceptor.CallReport;
import dev.stator.interceptor.Interceptor;
import dev.stator.wire.DirectRead;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.exception.SdkException;

/** One call that interceptors are told of, from before it is sent until it has ended. */
final class Observation<Q> {
    private final Call call;
    private final boolean writes;
    private final Connection connection;
    private final Q request;
    private final Attempts attempts;
    private final @Nullable DirectRead<?> direct;
    private final List<Interceptor.After> afters = new ArrayList<>();
    private long begun;
    private boolean answered;
    private boolean isDirect;
    private AnswerFacts facts = AnswerFacts.NONE;

    Observation(
            Call call,
            boolean writes,
            Connection connection,
            Q request,
            Attempts attempts,
            @Nullable DirectRead<?> direct) {
        this.call = call;
        this.writes = writes;
        this.connection = connection;
        this.request = request;
        this.attempts = attempts;
        this.direct = direct;
    }

    /** Tells that the call is about to be made; if one throws, those before it are told that it has ended so. */
    void begin(List<Interceptor> interceptors) {
        begun = System.nanoTime();
        try {
            for (Interceptor interceptor : interceptors) {
                Interceptor.After after = interceptor.before(call);
                if (after != null) {
                    afters.add(after);
                }
            }
        } catch (Throwable e) {
            // An Error too: what an interceptor before it has opened is closed.
            end(e);
            throw e;
        }
        begun = System.nanoTime();
    }

    /** What is to be sent. */
    Q request() {
        return request;
    }

    /** Takes note of the answer and gives it back. */
    <A> A answered(A answer) {
        answered = true;
        facts = AnswerFacts.of(answer);
        isDirect = direct != null && answer instanceof SdkResponse given && direct.value(given) != null;
        return answer;
    }

    /** Tells that the call has ended, with a result or with {@code failure}; to be called once. */
    void end(@Nullable Throwable failure) {
        CallReport report = new CallReport(
                call,
                Duration.ofNanos(System.nanoTime() - begun),
                attempts(failure),
                Consumptions.of(facts.consumed(), connection, writes),
                facts.items(),
                facts.scanned(),
                isDirect,
                Optional.ofNullable(failure));
        for (int i = afters.size() - 1; i >= 0; i--) {
            try {
                afters.get(i).after(report);
            } catch (Throwable e) {
                // An Error too: the call is over, and what it wrote or why it failed must not be lost for this.
                System.getLogger("dev.stator.interceptor")
                        .log(
                                System.Logger.Level.WARNING,
                                "an interceptor failed after " + call + "; the call is not affected",
                                e);
            }
        }
    }

    private int attempts(@Nullable Throwable failure) {
        int counted = attempts.count();
        if (counted > 0) {
            return counted;
        }
        if (failure != null && failure.getCause() instanceof SdkException sdk && sdk.numAttempts() != null) {
            return sdk.numAttempts();
        }
        return answered ? 1 : 0;
    }
}
