package dev.stator.wire;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.exception.Crc32MismatchException;

/** The body of an asynchronous answer: collected, read, and what is left of it published as one buffer. */
final class WholeBody implements Publisher<ByteBuffer> {
    private final Publisher<ByteBuffer> body;
    private final DirectAnswer<?> answer;
    private final int length;

    /** @param length that is expected, in bytes */
    WholeBody(Publisher<ByteBuffer> body, DirectAnswer<?> answer, int length) {
        this.body = body;
        this.answer = answer;
        this.length = length;
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        body.subscribe(new Collecting(subscriber, answer, length));
    }

    /** Asks for all of the body once something is asked for: the one buffer that there will be is wanted then. */
    private static final class Collecting implements Subscriber<ByteBuffer>, Subscription {
        private final Subscriber<? super ByteBuffer> subscriber;
        private final DirectAnswer<?> answer;
        private byte[] collected;
        private int count;
        private @Nullable Subscription upstream;

        Collecting(Subscriber<? super ByteBuffer> subscriber, DirectAnswer<?> answer, int length) {
            this.subscriber = subscriber;
            this.answer = answer;
            this.collected = new byte[length];
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            upstream = subscription;
            subscriber.onSubscribe(this);
        }

        @Override
        public void request(long n) {
            if (upstream != null) {
                upstream.request(n > 0 ? Long.MAX_VALUE : n); // what is no number of buffers is refused there
            }
        }

        @Override
        public void cancel() {
            if (upstream != null) {
                upstream.cancel();
            }
        }

        @Override
        public void onNext(ByteBuffer buffer) {
            int length = buffer.remaining();
            if (collected.length - count < length) {
                collected = Arrays.copyOf(collected, Math.max(2 * collected.length, Math.addExact(count, length)));
            }
            buffer.duplicate().get(collected, count, length);
            count += length;
        }

        @Override
        public void onError(Throwable failure) {
            subscriber.onError(failure);
        }

        @Override
        public void onComplete() {
            byte[] sent = Body.ofLength(collected, count);
            String mismatch = answer.mismatch(sent);
            if (mismatch != null) {
                // As the SDK throws it, which attempts the call again.
                subscriber.onError(
                        Crc32MismatchException.builder().message(mismatch).build());
                return;
            }
            if (sent.length > 0) {
                subscriber.onNext(ByteBuffer.wrap(answer.handOn(sent)));
            }
            subscriber.onComplete();
        }
    }
}
