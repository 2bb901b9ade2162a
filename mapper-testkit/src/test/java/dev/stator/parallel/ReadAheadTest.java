package dev.stator.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stator.Stator;
import dev.stator.query.AsyncScan;
import dev.stator.query.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** What an asynchronous parallel scan asks for, with answers that come when the test says so. */
class ReadAheadTest {
    private static final int SEGMENTS = 4;

    private final Pending client = new Pending();
    private final AsyncScan<Grain, Grain> scan = new GrainTable(
                    Stator.builder().asyncClient(client).build())
            .async()
            .scan()
            .segments(SEGMENTS);
    private final Recorder recorder = new Recorder();

    @Test
    void nothingIsReadBeforeAPageIsAskedFor() {
        scan.pages().subscribe(recorder);
        assertThat(client.calls).isEmpty();
        recorder.subscription().request(1);
        assertThat(client.calls).hasSize(SEGMENTS);
    }

    @Test
    void onePageOfEachSegmentIsReadAheadAndNoMore() {
        scan.pages().subscribe(recorder);
        recorder.subscription().request(1);
        client.answerAll(false);
        assertThat(recorder.signals).containsExactly("page");
        assertThat(client.calls).hasSize(SEGMENTS);
        for (int given = 1; given < 20; given++) {
            recorder.subscription().request(1);
            client.answerAll(false);
            assertThat(recorder.signals).hasSize(given + 1);
            assertThat(client.calls).hasSizeLessThanOrEqualTo(given + SEGMENTS);
        }
        recorder.subscription().request(Long.MAX_VALUE);
        client.answerAll(true);
        client.answerAll(true);
        assertThat(recorder.signals).endsWith("page", "complete").containsOnlyOnce("complete");
    }

    @Test
    void pagesComeInTheOrderInWhichTheyAreReady() {
        scan.pages().subscribe(recorder);
        recorder.subscription().request(Long.MAX_VALUE);
        client.calls.get(2).answer(true);
        client.calls.get(0).answer(true);
        assertThat(recorder.pages)
                .extracting(page -> page.items().get(0).number())
                .containsExactly(2, 0);
    }

    @Test
    void aFailureOfOneSegmentCancelsTheOthersAndIsSignalledOnce() {
        scan.pages().subscribe(recorder);
        recorder.subscription().request(1);
        client.calls.get(1).future.completeExceptionally(ScanWatch.throttled());
        assertThat(recorder.signals).containsExactly("ThrottledException");
        assertThat(client.calls).filteredOn(call -> call.future.isCancelled()).hasSize(SEGMENTS - 1);
        recorder.subscription().request(1);
        assertThat(recorder.signals).hasSize(1);
    }

    @Test
    void aFailureIsSignalledThoughNoPageIsAskedFor() {
        scan.pages().subscribe(recorder);
        recorder.subscription().request(1);
        client.calls.get(0).answer(false);
        client.calls.get(1).future.completeExceptionally(ScanWatch.throttled());
        assertThat(recorder.signals).containsExactly("page", "ThrottledException");
    }

    @Test
    void toCancelCancelsEveryCall() {
        scan.pages().subscribe(recorder);
        recorder.subscription().request(1);
        recorder.subscription().cancel();
        assertThat(client.calls).hasSize(SEGMENTS).allMatch(call -> call.future.isCancelled());
        assertThat(recorder.signals).isEmpty();
    }

    @Test
    void aListThatIsCancelledCancelsEveryCall() {
        scan.list().cancel(true);
        assertThat(client.calls).hasSize(SEGMENTS).allMatch(call -> call.future.isCancelled());
    }

    @Test
    void anItemThatCannotBeReadEndsThePublisher() {
        scan.pages().subscribe(recorder);
        recorder.subscription().request(1);
        client.calls
                .get(0)
                .future
                .complete(ScanResponse.builder()
                        .items(List.of(
                                Map.of("id", AttributeValue.fromS("g1"), "number", AttributeValue.fromS("no number"))))
                        .count(1)
                        .scannedCount(1)
                        .build());
        assertThat(recorder.signals).containsExactly("UndecodableItemException");
    }

    /** A client whose scans end when the test says so. */
    private static final class Pending implements DynamoDbAsyncClient {
        private final List<Call> calls = new CopyOnWriteArrayList<>();

        @Override
        public CompletableFuture<ScanResponse> scan(ScanRequest request) {
            Call call = new Call(request.segment(), new CompletableFuture<>());
            calls.add(call);
            return call.future;
        }

        /** Answers what was asked for until now. */
        void answerAll(boolean last) {
            List.copyOf(calls).forEach(call -> call.answer(last));
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }

    /** One call, which is answered with a page of one grain that has the number of the segment. */
    private record Call(int segment, CompletableFuture<ScanResponse> future) {
        void answer(boolean last) {
            Map<String, AttributeValue> item = GrainTable.SCHEMA.toItem(Grain.of(segment));
            future.complete(ScanResponse.builder()
                    .items(List.of(item))
                    .count(1)
                    .scannedCount(1)
                    .lastEvaluatedKey(last ? null : Map.of("id", AttributeValue.fromS("g")))
                    .build());
        }
    }

    /** Notes the signals it gets: page, complete, or the name of an error. */
    private static final class Recorder implements Subscriber<Page<Grain>> {
        private final List<String> signals = new ArrayList<>();
        private final List<Page<Grain>> pages = new ArrayList<>();
        private @Nullable Subscription subscription;

        Subscription subscription() {
            return Objects.requireNonNull(subscription);
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            this.subscription = subscription;
        }

        @Override
        public void onNext(Page<Grain> page) {
            signals.add("page");
            pages.add(page);
        }

        @Override
        public void onError(Throwable failure) {
            signals.add(failure.getClass().getSimpleName());
        }

        @Override
        public void onComplete() {
            signals.add("complete");
        }
    }
}
