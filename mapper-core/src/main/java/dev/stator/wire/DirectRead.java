package dev.stator.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * What one call wants to have read from the bytes of its answer. Its request carries it to {@link DirectReads}; where there is no such interceptor,
 * the SDK reads the answer as always.
 *
 * <p>A call can have several answers: those of attempts that are repeated, and that of one that was given up and comes late all the same. Each has a
 * number, which stands in a header, so that the items and the rest of a page are always those of one answer.
 *
 * @param <D> what an answer is read as
 */
public abstract class DirectRead<D> {
    /** The header that has the answer's number; between the interceptor and us. */
    static final String HEADER = "x-stator-read";

    private static final ExecutionAttribute<DirectRead<?>> ATTRIBUTE = CallAttributes.of("dev.stator.wire.DirectRead");

    /** Of the answers to all calls, so that what a client kept of an earlier call is not taken for the answer to another. */
    private static final AtomicLong NUMBERS = new AtomicLong();

    /** What the thread asks for. */
    private record Asked(Object request, DirectRead<?> read) {}

    /** Null where it asks for nothing. */
    private static final ThreadLocal<@Nullable Asked> ASKED = new ThreadLocal<>();

    private final List<DirectAnswer<D>> answers = new ArrayList<>(1);

    /** Reads an answer. Whatever it throws: the SDK reads the answer then, and what is wrong with it is told as always. */
    protected abstract D read(Envelope in);

    /**
     * Asks for this: {@code call} sends {@code request}, or begins to, in this thread, in which the SDK tells the interceptor of it first of all. Any
     * other request that it sends is none of ours.
     */
    public final <A> A during(Object request, Supplier<A> call) {
        Asked before = ASKED.get();
        ASKED.set(new Asked(request, this));
        try {
            return call.get();
        } finally {
            ASKED.set(before);
        }
    }

    /** Notes what the call that begins asks for. */
    static void begin(SdkRequest request, ExecutionAttributes call) {
        Asked asked = ASKED.get();
        if (asked != null && asked.request() == request) {
            call.putAttribute(ATTRIBUTE, asked.read());
        }
    }

    /** What a call asks for; null where that is nothing. */
    static @Nullable DirectRead<?> of(ExecutionAttributes call) {
        return call.getAttribute(ATTRIBUTE);
    }

    /** The next answer, which has these headers; null where they are not what we know. */
    final synchronized @Nullable DirectAnswer<D> begin(SdkHttpResponse http, DirectReads by) {
        try {
            DirectAnswer<D> answer = new DirectAnswer<>(this, Long.toString(NUMBERS.incrementAndGet()), by, http);
            answers.add(answer);
            return answer;
        } catch (NumberFormatException e) {
            return null; // the SDK refuses such a checksum
        }
    }

    /** The answer that was begun with these headers; null where none of this call was. */
    final synchronized @Nullable DirectAnswer<D> answer(SdkHttpResponse http) {
        String number = http.firstMatchingHeader(HEADER).orElse(null);
        if (number != null) {
            for (DirectAnswer<D> answer : answers) {
                if (answer.hasNumber(number)) {
                    return answer;
                }
            }
        }
        return null;
    }

    /** What was read of {@code answer}; null where the SDK has read all of it. */
    public final @Nullable D value(SdkResponse answer) {
        DirectAnswer<D> seen = answer(answer);
        return seen == null ? null : seen.value();
    }

    /** Whether the interceptor has seen {@code answer}, and could have read it. */
    public final boolean hasSeen(SdkResponse answer) {
        return answer(answer) != null;
    }

    /** Whether {@code answer} was given to another call, which has read its items: a client kept it. */
    public final boolean isOfAnother(SdkResponse answer) {
        SdkHttpResponse http = answer.sdkHttpResponse();
        return http != null && http.firstMatchingHeader(HEADER).isPresent() && answer(http) == null;
    }

    private @Nullable DirectAnswer<D> answer(SdkResponse answer) {
        SdkHttpResponse http = answer.sdkHttpResponse();
        return http == null ? null : answer(http);
    }
}
