package dev.stator.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.ThrottledException;
import dev.stator.error.UndecodableItemException;
import dev.stator.error.UnreachableException;
import dev.stator.query.Page;
import dev.stator.query.Scan;
import dev.stator.testkit.StatorExtension;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A parallel scan ends once, with all its threads, however it ends. Isolated, because others have threads of the same names. */
@Isolated
class ParallelFailureTest {
    private static final ScanWatch WATCH = new ScanWatch();
    private static final int SIZE = 400;
    private static final int SEGMENTS = 8;

    @RegisterExtension
    static final StatorExtension STATOR =
            StatorExtension.with(settings -> settings.overrideConfiguration(WATCH.configuration()));

    private static GrainTable grains;
    private static Stator connection;

    private final CountDownLatch held = new CountDownLatch(1);
    private Scan<Grain, Grain> scan;

    @BeforeAll
    static void fill(Stator stator) {
        connection = stator;
        grains = Sand.table(stator, SIZE);
    }

    @BeforeEach
    void begin() {
        WATCH.reset();
        scan = grains.scan().segments(SEGMENTS).pageSize(10);
    }

    @AfterEach
    void everyThreadHasEnded() throws InterruptedException {
        assertThat(Threads.afterTheirEnd()).isEmpty();
    }

    /** Until the thread that reads is interrupted. */
    private void hold() {
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theFailureOfOneSegmentIsThrownAndTheOthersAreCancelled() {
        WATCH.before(request -> {
            if (request.segment() == 3) {
                throw ScanWatch.throttled();
            }
            hold();
        });
        Iterator<Page<Grain>> pages = scan.pages().iterator();
        assertThatThrownBy(pages::hasNext)
                .isInstanceOf(ThrottledException.class)
                .hasMessageContaining("scan grains");
        assertThatThrownBy(pages::hasNext).as("it stays ended").isInstanceOf(ThrottledException.class);
    }

    @Test
    void anItemThatCannotBeReadIsNamed() {
        Map<String, AttributeValue> broken = new HashMap<>(GrainTable.SCHEMA.toItem(Grain.of(SIZE)));
        broken.put("number", AttributeValue.fromS("secret"));
        String id = Grain.of(SIZE).id();
        connection
                .client()
                .putItem(request -> request.tableName(connection.tableName(GrainTable.SCHEMA))
                        .item(broken));
        try {
            assertThatThrownBy(scan::list)
                    .isInstanceOf(UndecodableItemException.class)
                    .hasMessageContaining(id)
                    .hasMessageNotContaining("secret");
            assertThat(grains.async()
                            .scan()
                            .segments(SEGMENTS)
                            .list()
                            .handle((list, failure) -> failure)
                            .join())
                    .isInstanceOf(UndecodableItemException.class);
        } finally {
            connection
                    .client()
                    .deleteItem(request -> request.tableName(connection.tableName(GrainTable.SCHEMA))
                            .key(Map.of("id", AttributeValue.fromS(id))));
        }
    }

    @Test
    void aStreamThatIsClosedCancelsWhatItReads() {
        WATCH.before(request -> {
            if (request.segment() > 0) {
                hold();
            }
        });
        try (Stream<Grain> stream = scan.stream()) {
            assertThat(stream.findFirst()).isPresent();
        }
    }

    @Test
    void aStreamThatWasClosedIsNotTakenForOneThatIsAtItsEnd() {
        Stream<Grain> stream = scan.stream();
        Iterator<Grain> iterator = stream.iterator();
        iterator.next();
        stream.close();
        assertThatThrownBy(() -> {
                    while (iterator.hasNext()) {
                        iterator.next();
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("scan grains is closed");
    }

    @Test
    void anAbandonedScanReadsOnePageAheadAndEndsItsThreads() throws InterruptedException {
        Iterator<Page<Grain>> pages = scan.pages().iterator();
        pages.next();
        pages.next();
        assertThat(Threads.afterTheirEnd()).isEmpty();
        assertThat(WATCH.scans()).hasSize(2 + SEGMENTS);
        pages.next();
        assertThat(pages).as("it can be gone on with all the same").hasNext();
    }

    @Test
    void aThreadThatIsInterruptedWhileItWaitsEndsTheScan() {
        WATCH.before(request -> hold());
        Thread.currentThread().interrupt();
        assertThatThrownBy(scan::list)
                .isInstanceOf(UnreachableException.class)
                .hasMessageContaining("scan grains")
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aScanAtItsEndLeavesNoThread() {
        assertThat(scan.list()).hasSize(SIZE);
    }
}
