package dev.stator.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stator.Stator;
import dev.stator.error.InvalidTokenException;
import dev.stator.query.Page;
import dev.stator.query.Scan;
import dev.stator.testkit.StatorExtension;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** A parallel scan gives what the sequential one gives. */
class ParallelScanTest {
    private static final ScanWatch WATCH = new ScanWatch();
    private static final int SIZE = 3_000;

    @RegisterExtension
    static final StatorExtension STATOR =
            StatorExtension.with(settings -> settings.overrideConfiguration(WATCH.configuration()));

    private static GrainTable grains;

    @BeforeAll
    static void fill(Stator stator) {
        grains = Sand.table(stator, SIZE);
    }

    @BeforeEach
    void forget() {
        WATCH.reset();
    }

    private static Scan<Grain, Grain> scan(int segments) {
        return grains.scan().segments(segments).pageSize(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 50, 120})
    void everyItemComesOnceInEveryForm(int segments) {
        List<Grain> sequential = grains.scan().list();
        assertThat(sequential).hasSize(SIZE);
        assertThat(scan(segments).list()).containsExactlyInAnyOrderElementsOf(sequential);
        assertThat(scan(segments).stream()).containsExactlyInAnyOrderElementsOf(sequential);
        assertThat(scan(segments)).containsExactlyInAnyOrderElementsOf(sequential);
        assertThat(scan(segments).stream().parallel().map(Grain::number))
                .hasSize(SIZE)
                .doesNotHaveDuplicates();
        assertThat(scan(segments).count()).isEqualTo(SIZE);
        assertThat(scan(segments).page().items()).containsExactlyInAnyOrderElementsOf(sequential);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 50, 120})
    void theAsyncFaceGivesTheSame(int segments) {
        List<Grain> sequential = grains.scan().list();
        var scan = grains.async().scan().segments(segments).pageSize(100);
        assertThat(scan.list().join()).containsExactlyInAnyOrderElementsOf(sequential);
        assertThat(scan.count().join()).isEqualTo(SIZE);
        List<Grain> published = new ArrayList<>();
        scan.publisher().subscribe(published::add).join();
        assertThat(published).containsExactlyInAnyOrderElementsOf(sequential);
        List<Page<Grain>> pages = new ArrayList<>();
        scan.pages().subscribe(pages::add).join();
        assertThat(pages).extracting(Page::isLast).endsWith(true).containsOnlyOnce(true);
    }

    @Test
    void eachSegmentIsReadOnceAndEachOfItsPages() {
        List<Page<Grain>> pages = new ArrayList<>();
        scan(8).pages().forEach(pages::add);
        assertThat(WATCH.scans()).hasSameSizeAs(pages).allMatch(scan -> scan.totalSegments() == 8);
        assertThat(WATCH.scans().stream().filter(scan -> !scan.hasExclusiveStartKey()))
                .extracting(ScanRequest::segment)
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(pages).extracting(Page::isLast).endsWith(true).containsOnlyOnce(true);
        assertThat(pages.get(pages.size() - 1).token()).isEmpty();
    }

    @Test
    void withoutSegmentsTheRequestHasNone() {
        grains.scan().limit(1).list();
        grains.scan().segments(1).limit(1).list();
        assertThat(WATCH.scans()).hasSize(2).allMatch(scan -> scan.segment() == null && scan.totalSegments() == null);
    }

    @Test
    void noMoreThanFiftySegmentsAreUnderWay() {
        Set<Integer> begun = new HashSet<>();
        Page<Grain> page = scan(1_000).pages().iterator().next();
        assertThat(page.token()).isPresent();
        WATCH.scans().forEach(scan -> begun.add(scan.segment()));
        assertThat(begun).hasSizeLessThanOrEqualTo(51).allMatch(segment -> segment <= 50);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 999, 2_999, 3_000, 5_000})
    void limitIsTheNumberOfItemsOfAllSegmentsAndNoMoreAreRead(int limit) {
        assertThat(scan(8).limit(limit).list()).hasSize(Math.min(limit, SIZE)).doesNotHaveDuplicates();
        assertThat(grains.async().scan().segments(8).limit(limit).list().join())
                .hasSize(Math.min(limit, SIZE))
                .doesNotHaveDuplicates();
        List<Page<Grain>> pages = new ArrayList<>();
        scan(8).limit(limit).pages().forEach(pages::add);
        assertThat(pages.stream().mapToInt(Page::scannedCount).sum()).isEqualTo(Math.min(limit, SIZE));
    }

    @Test
    void limitIsTheNumberOfItemsThatTheFilterLetsThrough() {
        Scan<Grain, Grain> even = scan(8).where(GrainTable.NUMBER.between(1_000, 1_499));
        assertThat(even.limit(17).list()).hasSize(17).doesNotHaveDuplicates();
        assertThat(even.limit(1_000).list()).hasSize(500).doesNotHaveDuplicates();
        assertThat(even.limit(17).count()).isEqualTo(17);
        assertThat(even.first()).isPresent();
    }

    @Test
    void aTokenGoesOnWhereALimitEnded() {
        List<Integer> read = new ArrayList<>();
        Scan<Grain, Grain> scan = scan(8).where(GrainTable.NUMBER.ge(500)).limit(170);
        Page<Grain> page = scan.page();
        read.addAll(Sand.numbers(page));
        while (page.token().isPresent()) {
            page = scan.startAt(page.token().get()).page();
            read.addAll(Sand.numbers(page));
        }
        assertThat(read).hasSize(SIZE - 500).doesNotHaveDuplicates();
    }

    @Test
    void aTokenOfAnotherNumberOfSegmentsIsRefusedBeforeAnythingIsSent() {
        String token = scan(8).limit(100).page().token().orElseThrow();
        String sequential = scan(1).limit(100).page().token().orElseThrow();
        WATCH.reset();
        for (Scan<Grain, Grain> other : List.of(scan(1), scan(9))) {
            assertThatThrownBy(() -> other.startAt(token).list())
                    .isInstanceOf(InvalidTokenException.class)
                    .hasMessageContaining("grains")
                    .hasMessageContaining("segments(8)");
        }
        assertThat(grains.async().scan().segments(9).startAt(token).list().handle((list, failure) -> failure))
                .isCompletedWithValueMatching(failure -> failure instanceof InvalidTokenException);
        assertThatThrownBy(() -> scan(8).startAt(sequential).list()).isInstanceOf(InvalidTokenException.class);
        assertThat(WATCH.scans()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_001})
    void segmentsAreWhatDynamoDbAllows(int segments) {
        assertThatThrownBy(() -> grains.scan().segments(segments))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("segments")
                .hasMessageContaining("1000000");
        assertThatThrownBy(() -> grains.async().scan().segments(segments)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasThereAllAlongIsFoundOnceWhileOthersWrite() throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            for (int i = 0; !over.get(); i++) {
                grains.put(Grain.of(SIZE + i));
                grains.delete(Grain.of(SIZE + i / 2).id());
            }
        });
        writer.start();
        try (Stream<Grain> stream = scan(8).stream()) {
            assertThat(stream.map(Grain::number).filter(number -> number < SIZE))
                    .containsExactlyInAnyOrderElementsOf(Sand.numbers(SIZE));
        } finally {
            over.set(true);
            writer.join();
            grains.scan().where(GrainTable.NUMBER.ge(SIZE)).list().forEach(grains::delete);
        }
    }
}
