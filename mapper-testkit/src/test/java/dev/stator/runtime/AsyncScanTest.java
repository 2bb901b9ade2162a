package dev.stator.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.error.StatorException;
import dev.stator.error.ThrottledException;
import dev.stator.error.UndecodableItemException;
import dev.stator.query.AsyncScan;
import dev.stator.query.Page;
import dev.stator.runtime.Canned.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Scans that no thread waits for, over answers that are told page by page. */
class AsyncScanTest {
    private final Canned canned = new Canned(new ScanPages(List.of(2, 0, 3, 0)));
    private final AsyncScan<Ticket, Ticket> scan =
            new TicketTable(canned.stator(1).build()).async().scan();

    @Test
    void aListHasTheItemsOfAllPages() {
        assertThat(scan.list().join()).extracting(Ticket::id).containsExactly("0-0", "0-1", "2-0", "2-1", "2-2");
    }

    @Test
    void thePublisherGivesTheItemsOfAllPagesAndEnds() {
        List<String> ids = new ArrayList<>();
        scan.publisher().subscribe(ticket -> ids.add(ticket.id())).join();
        assertThat(ids).containsExactly("0-0", "0-1", "2-0", "2-1", "2-2");
    }

    @Test
    void limitIsTheNumberOfItemsAndStopsReading() {
        assertThat(scan.limit(3).list().join()).extracting(Ticket::id).containsExactly("0-0", "0-1", "2-0");
        assertThat(canned.operations()).hasSize(3);
    }

    @Test
    void aPageIsReadWhenItIsAskedFor() {
        Recorder<Page<Ticket>> recorder = new Recorder<>();
        scan.pages().subscribe(recorder);
        assertThat(canned.operations()).isEmpty();
        recorder.request(1);
        assertThat(recorder.signals).containsExactly("next");
        assertThat(canned.operations()).hasSize(1);
        recorder.request(Long.MAX_VALUE);
        recorder.request(Long.MAX_VALUE);
        assertThat(recorder.signals).containsExactly("next", "next", "next", "next", "complete");
    }

    @Test
    void aCancelledSubscriptionReadsNoMore() {
        Recorder<Page<Ticket>> recorder = new Recorder<>();
        scan.pages().subscribe(recorder);
        recorder.request(1);
        recorder.cancel();
        recorder.request(1);
        assertThat(recorder.signals).containsExactly("next");
        assertThat(canned.operations()).hasSize(1);
    }

    @Test
    void toAskForNothingIsAnError() {
        Recorder<Page<Ticket>> recorder = new Recorder<>();
        scan.pages().subscribe(recorder);
        recorder.request(0);
        assertThat(recorder.signals).containsExactly("IllegalArgumentException");
    }

    @Test
    void aTableOfManyPagesThatAreThereAtOnceDoesNotOverflowTheStack() {
        int pages = 1_000;
        Canned many =
                new Canned((call, operation) -> new ScanPages(Collections.nCopies(pages, 1)).answer(call, operation));
        assertThat(new TicketTable(many.stator(1).build()).async().scan().list().join())
                .hasSize(pages);
    }

    @Test
    void anItemThatCannotBeReadEndsThePublisherWithItsName() {
        AsyncScan<Ticket, Ticket> broken = scanOf((call, operation) -> ScanTest.broken(call));
        Recorder<Ticket> recorder = new Recorder<>();
        broken.publisher().subscribe(recorder);
        recorder.request(Long.MAX_VALUE);
        assertThat(recorder.signals).containsExactly("next", "next", "UndecodableItemException");
        assertThatThrownBy(() -> Face.joined(broken.list()))
                .isInstanceOf(UndecodableItemException.class)
                .hasMessageContaining("tickets[board=b1, id=broken]")
                .hasMessageContaining("'priority'");
    }

    @Test
    void aRefusedPageEndsTheListWithATypedException() {
        AsyncScan<Ticket, Ticket> throttled = scanOf((call, operation) -> Answer.refusal(400, "ThrottlingException"));
        assertThatThrownBy(() -> Face.joined(throttled.list()))
                .isInstanceOf(ThrottledException.class)
                .hasMessageContaining("scan tickets");
        assertThat(throttled.list().handle((list, failure) -> failure).join()).isInstanceOf(StatorException.class);
    }

    @Test
    void aSubscriberThatThrowsIsToldAndReadsNoMore() {
        Recorder<Page<Ticket>> recorder = new Recorder<>();
        recorder.failure = new IllegalStateException("the subscriber's own");
        scan.pages().subscribe(recorder);
        recorder.request(Long.MAX_VALUE);
        assertThat(recorder.signals).containsExactly("next", "IllegalStateException");
        assertThat(canned.operations()).hasSize(1);
    }

    @Test
    void whatAConsumerOfItemsThrowsEndsItsFuture() {
        assertThat(scan.publisher().subscribe(ticket -> {
                    throw new IllegalStateException("the consumer's own");
                }))
                .isCompletedExceptionally();
        assertThat(scan.publisher().subscribe(ticket -> {
                    throw new AssertionError("an error is none of the exceptions that the SDK catches");
                }))
                .isCompletedExceptionally();
    }

    private static AsyncScan<Ticket, Ticket> scanOf(Canned.Script script) {
        return new TicketTable(new Canned(script).stator(1).build()).async().scan();
    }

    /** Notes the signals it gets: next, complete, or the name of an error; throws at each item if it is to. */
    private static final class Recorder<T> implements Subscriber<T> {
        private final List<String> signals = new ArrayList<>();
        private final List<Subscription> subscription = new ArrayList<>();
        private @Nullable RuntimeException failure;

        void request(long n) {
            subscription.get(0).request(n);
        }

        void cancel() {
            subscription.get(0).cancel();
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            this.subscription.add(subscription);
        }

        @Override
        public void onNext(T item) {
            signals.add("next");
            if (failure != null) {
                throw failure;
            }
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
