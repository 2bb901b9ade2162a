package dev.stator.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.exception.Crc32MismatchException;

/** The body of an asynchronous answer: collected, read, and what is left of it published as one buffer. */
final class WholeBody implements Publisher<ByteBuffer> {
    private final Publisher<ByteBuffer> body;
    private final DirectAnswer<?> answer;

    WholeBody(Publisher<ByteBuffer> body, DirectAnswer<?> answer) {
        this.body = body;
        this.answer = answer;
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        body.subscribe(new Collecting(subscriber, answer));
    }

    /** Asks for all of the body once something is asked for: the one buffer that there will be is wanted then. */
    private static final class Collecting implements Subscriber<ByteBuffer>, Subscription {
        private final Subscriber<? super ByteBuffer> subscriber;
        private final DirectAnswer<?> answer;
        private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
        private @Nullable Subscription upstream;

        Collecting(Subscriber<? super ByteBuffer> subscriber, DirectAnswer<?> answer) {
            this.subscriber = subscriber;
            this.answer = answer;
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
            byte[] bytes = new byte[buffer.remaining()];
            buffer.duplicate().get(bytes);
            collected.writeBytes(bytes);
        }

        @Override
        public void onError(Throwable failure) {
            subscriber.onError(failure);
        }

        @Override
        public void onComplete() {
            byte[] sent = collected.toByteArray();
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
